import { messages } from '#i18n/messages.ts';
import { toPath } from '#i18n/paths.ts';
import { formatFigure } from '#i18n/phrases/number-words.ts';
import { describeNature } from '#i18n/phrases/source-words.ts';
import { toSourceLink } from '../input/link-source.ts';
import type { TableCell, TableData, TableGroup } from '../table-data.ts';
import type { CountiesInput, CountyRow } from './counties-input.ts';

/** The counties with their people at each census, the urban shares, what must be known, and the sources. */
export function tabulateCounties({ locale, rows }: CountiesInput): TableData {
  const { chart, townRecords: words } = messages(locale);
  return {
    caption: words.countyChart.title,
    columns: [
      { text: words.countyOf },
      ...words.countyColumns.map((text) => ({ text, numeric: true })),
      { text: chart.columns.source },
    ],
    groups: rows.map((row) => toGroup(row, locale)),
  };
}

function toGroup(row: CountyRow, locale: CountiesInput['locale']): TableGroup {
  const { chart, separator, townRecords: words } = messages(locale);
  const write = (value: string | null, unit: '人' | '%'): TableCell =>
    value === null
      ? { text: chart.missing['not-found'], absent: true }
      : { text: formatFigure(value, unit, locale), numeric: true };
  const about = toPath(locale, '/about/');
  const links = row.sources.map(({ id, publisher }) => {
    const link = toSourceLink(id, publisher, locale);
    return { ...link, href: about + link.href };
  });
  const natures = row.sources.map(({ nature }) => describeNature(nature, locale));
  const cells: TableCell[] = [
    {
      text: words.around(row.county, row.town),
      header: true,
      ...(row.lang === undefined ? {} : { lang: row.lang }),
      ...(row.note === null ? {} : { detail: row.note }),
    },
    ...row.people.map((count) => write(count, '人')),
    ...row.urbanShares.map((share) => write(share, '%')),
    { text: '', links, detail: natures.join(separator) },
  ];
  return { of: row.id, heading: null, rows: [cells] };
}
