import { messages } from '#i18n/messages.ts';
import { formatYears } from '#i18n/phrases/year-words.ts';
import type { CoverageInput, CoverageRow } from '../input/chart-input.ts';
import type { TableCell, TableData } from '../table-data.ts';

/** The matrix in words: for each town how many values, for which years, and which indicators for which of them. */
export function tabulateCoverage(input: CoverageInput): TableData {
  const { captions, columns } = messages(input.locale).chart;
  return {
    caption: captions.coverage,
    columns: [
      { text: columns.place },
      { text: columns.total, numeric: true },
      { text: columns.years },
    ],
    groups: input.rows.map((row) => ({
      of: row.id,
      heading: null,
      rows: [
        [
          { text: row.name, header: true, ...(row.href === null ? {} : { href: row.href }) },
          { text: String(row.total), numeric: true },
          writeFindings(input, row),
        ],
      ],
    })),
  };
}

function writeFindings({ locale, years }: CoverageInput, row: CoverageRow): TableCell {
  const { noValue, partSeparator, withYears } = messages(locale).chart;
  if (row.total === 0) return { text: noValue, absent: true };
  const known = years.filter((_, column) => (row.cells[column] ?? 'none') !== 'none');
  const indicators = row.indicators.map((one) =>
    withYears(one.name, formatYears(one.years, locale)),
  );
  return { text: formatYears(known, locale), detail: indicators.join(partSeparator) };
}
