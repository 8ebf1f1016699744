import { messages } from '#i18n/messages.ts';
import { formatUnit } from '#i18n/phrases/number-words.ts';
import type { DrawnPoint } from '../input/drawn-points.ts';
import { linkSources } from '../input/link-source.ts';
import { writeFigure } from '../input/write-figure.ts';
import type { Unit } from '#schema/text.ts';
import type { TableCell, TableData } from '../table-data.ts';
import type { ScatterAxis, ScatterInput } from './scatter-input.ts';

/** The same as a table: town, both values, their sources. */
export function tabulateScatter(input: ScatterInput): TableData {
  const { columns, titles, withUnit } = messages(input.locale).chart;
  const name = ({ title, unit }: ScatterAxis): string =>
    withUnit(title, formatUnit(unit, input.locale));
  const write = (drawn: DrawnPoint, unit: Unit): TableCell => ({
    text: writeFigure({ locale: input.locale, unit }, drawn),
    numeric: true,
  });
  return {
    caption: titles.scatter(input.up.title, input.across.title, input.year),
    columns: [
      { text: columns.place },
      { text: name(input.up), numeric: true },
      { text: name(input.across), numeric: true },
      { text: columns.source },
    ],
    groups: input.points.map(({ across, up }) => {
      const { href, id, name: place } = up.series;
      const header = { text: place, header: true };
      const links = linkSources([up.point, across.point], input.locale);
      const row: TableCell[] = [
        href === null ? header : { ...header, href },
        write(up, input.up.unit),
        write(across, input.across.unit),
        { text: '', links },
      ];
      return { of: id, heading: null, rows: [row] };
    }),
  };
}
