import { messages } from '#i18n/messages.ts';
import { formatDifference, formatUnit } from '#i18n/phrases/number-words.ts';
import type { DrawnPoint } from '../input/drawn-points.ts';
import { linkSources } from '../input/link-source.ts';
import { writeFigure } from '../input/write-figure.ts';
import type { TableData, TableGroup } from '../table-data.ts';
import type { ChangedPoint, DumbbellInput } from './dumbbell-input.ts';

/** The two years as a table: town, both values, the difference, sources. */
export function tabulateDumbbell(input: DumbbellInput): TableData {
  const { columns, withUnit } = messages(input.locale).chart;
  const [from, to] = input.years;
  return {
    caption: withUnit(input.title, formatUnit(input.unit, input.locale)),
    columns: [
      { text: columns.place },
      { text: String(from), numeric: true },
      { text: String(to), numeric: true },
      { text: columns.margin, numeric: true },
      { text: columns.source },
    ],
    groups: input.rows.map((row) => toGroup(input, row)),
  };
}

function toGroup(input: DumbbellInput, { difference, from, to }: ChangedPoint): TableGroup {
  const { href, id, name } = to.series;
  const write = (drawn: DrawnPoint) => ({ text: writeFigure(input, drawn), numeric: true });
  const links = linkSources([from.point, to.point], input.locale);
  const place = { text: name, header: true };
  return {
    of: id,
    heading: null,
    rows: [
      [
        href === null ? place : { ...place, href },
        ...[write(from), write(to)],
        { text: formatDifference(difference, null, input.locale), numeric: true },
        { text: '', links },
      ],
    ],
  };
}
