import { messages } from '#i18n/messages.ts';
import type { TableData } from '../table-data.ts';
import type { TilesInput } from './tiles-input.ts';

/** The towns by prefecture, each with how many values were found. */
export function tabulateTiles({ locale, tiles }: TilesInput): TableData {
  const { captions, columns, noValue } = messages(locale).chart;
  return {
    caption: captions.tiles,
    columns: [{ text: columns.prefecture }, { text: columns.place }, { text: columns.total }],
    groups: tiles.flatMap((tile) =>
      tile.towns.map(({ href, id, name, total }) => ({
        of: id,
        heading: null,
        rows: [
          [
            { text: tile.name },
            { text: name, header: true, ...(href === null ? {} : { href }) },
            total === 0 ? { text: noValue, absent: true } : { text: String(total), numeric: true },
          ],
        ],
      })),
    ),
  };
}
