import { messages } from '#i18n/messages.ts';
import { formatFigure, formatUnit } from '#i18n/phrases/number-words.ts';
import type { DrawnPoint } from '../input/drawn-points.ts';
import { linkSource } from '../input/link-source.ts';
import type { TableCell, TableData } from '../table-data.ts';
import type { ScatterAxis, ScatterInput } from './scatter-input.ts';

/** The same as a table: town, both values, their sources. */
export function tabulateScatter(input: ScatterInput): TableData {
  const { columns, titles, withUnit } = messages(input.locale).chart;
  const name = ({ title, unit }: ScatterAxis): string =>
    withUnit(title, formatUnit(unit, input.locale));
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
      const sources = new Map([up, across].map(({ point }) => [point.source.id, point]));
      const links = [...sources.values()].map((point) => linkSource(point, input.locale));
      const row: TableCell[] = [
        href === null ? header : { ...header, href },
        write(up, input.up),
        write(across, input.across),
        { text: '', links },
      ];
      return { of: id, heading: null, rows: [row] };
    }),
  };

  function write({ point, value }: DrawnPoint, { unit }: ScatterAxis): TableCell {
    const text = point.unit === unit ? value : formatFigure(value, point.unit, input.locale);
    return { text, numeric: true };
  }
}
