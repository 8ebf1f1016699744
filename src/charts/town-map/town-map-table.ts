import { messages } from '#i18n/messages.ts';
import { formatUnit } from '#i18n/phrases/number-words.ts';
import { writeSource } from '../input/link-source.ts';
import { writeFigure } from '../input/write-figure.ts';
import type { TableCell, TableData } from '../table-data.ts';
import type { SchemeTown } from '../tiles/town-scheme.ts';
import type { TownMapInput } from './town-map-input.ts';

/** Every town by prefecture: its value, status and source, or the words for none. */
export function tabulateTownMap(input: TownMapInput): TableData {
  const { captions, columns } = messages(input.locale).chart;
  return {
    caption: captions.ranking(input.title, input.year),
    columns: [
      { text: columns.prefecture },
      { text: columns.place },
      { text: columns.value(formatUnit(input.unit, input.locale)), numeric: true },
      { text: columns.status },
      { text: columns.source },
    ],
    groups: input.tiles.flatMap((tile) =>
      tile.towns.map((town) => ({
        of: town.id,
        heading: null,
        rows: [[{ text: tile.name }, ...writeTown(input, town)]],
      })),
    ),
  };
}

function writeTown(input: TownMapInput, { href, id, name }: SchemeTown): TableCell[] {
  const { noValue, statuses } = messages(input.locale).chart;
  const head = { text: name, header: true, ...(href === null ? {} : { href }) };
  const drawn = input.values.get(id);
  if (drawn === undefined) return [head, { text: noValue, absent: true, span: 3 }];
  return [
    head,
    { text: writeFigure(input, drawn), numeric: true },
    { text: statuses[drawn.point.status], status: true },
    writeSource(drawn.point, input.locale),
  ];
}
