import { messages } from '../i18n/messages.ts';
import { formatYears } from '../i18n/year-words.ts';
import type { CoverageInput, CoverageRow } from './chart-input.ts';
import type { TableCell, TableData } from './table-data.ts';

/** The matrix in words: for each town how many values, of which indicators, for which years. */
export function tabulateCoverage(input: CoverageInput): TableData {
  const { captions, columns } = messages(input.locale).chart;
  return {
    caption: captions.coverage,
    columns: [
      { text: columns.place },
      { text: columns.total, numeric: true },
      { text: columns.years },
    ],
    groups: [
      {
        heading: null,
        rows: input.rows.map((row) => [
          { text: row.name, header: true, ...(row.href === null ? {} : { href: row.href }) },
          { text: String(row.total), numeric: true },
          ...writeFindings(input, row),
        ]),
      },
    ],
  };
}

function writeFindings(input: CoverageInput, row: CoverageRow): TableCell[] {
  const { noValue, listSeparator } = messages(input.locale).chart;
  if (row.total === 0) return [{ text: noValue, absent: true }];
  const years = input.years.filter((_, column) => (row.cells[column] ?? 'none') !== 'none');
  return [{ text: formatYears(years, input.locale), detail: row.indicators.join(listSeparator) }];
}
