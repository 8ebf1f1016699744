import type { Prefecture } from '#schema/place.ts';
import type { Locale } from '#schema/text.ts';
import { columnIn } from '#schema/words-in.ts';
import type { CoverageRow } from '../input/chart-input.ts';
import type { ChartMaterial } from '../input/material.ts';
import { remember } from '#remember.ts';
import { toCoverageInput } from '../coverage/coverage-input.ts';
import { messages } from '#i18n/messages.ts';

/** Where a prefecture’s tile stands: its column and row from the top left, counted from 0. */
export interface TilePlace {
  readonly column: number;
  readonly row: number;
}

/** A prefecture with its towns, in the order of their file. */
export interface Tile {
  readonly name: string;
  /** The name as it is drawn, without the word for city. */
  readonly label: string;
  readonly place: TilePlace;
  readonly towns: readonly CoverageRow[];
}

/** The prefectures with their towns and how many values each town has. */
export interface TilesInput {
  readonly locale: Locale;
  /** How many columns the scheme has. */
  readonly columns: number;
  readonly tiles: readonly Tile[];
}

/** The towns by prefecture, from the west to the east of each row of the scheme. */
export const toTilesInput = remember(
  (material: ChartMaterial, targetYear: number | null): TilesInput => {
    const rows = new Map(toCoverageInput(material, targetYear).rows.map((row) => [row.id, row]));
    const groups = Map.groupBy(material.towns, ({ prefecture }) => prefecture);
    const { columns, places } = placeTiles([...groups.keys()], material.prefectures);
    const tiles = [...groups].flatMap(([prefecture, towns]): Tile[] => {
      const place = places.get(prefecture);
      const [first] = towns;
      if (!place || !first) return [];
      const { locale } = material;
      const name = columnIn(first, 'prefecture', locale);
      return [
        {
          name,
          label: messages(locale).chart.prefectureLabel(name),
          place,
          towns: towns.flatMap(({ id }) => rows.get(id) ?? []),
        },
      ];
    });
    const order = ({ place }: Tile) => place.row * 100 + place.column;
    return {
      locale: material.locale,
      columns,
      tiles: tiles.toSorted((a, b) => order(a) - order(b)),
    };
  },
);

/** How many tiles stand side by side where nobody has said where each stands. */
const usualColumns = 4;

/** The place of each prefecture by its Chinese name, and how many columns there are; one that is not of the scheme stands in a row below it. */
export function placeTiles(
  names: readonly string[],
  scheme: readonly Prefecture[],
): { readonly columns: number; readonly places: ReadonlyMap<string, TilePlace> } {
  const columns = Math.max(...scheme.map(({ column }) => column), 0) || usualColumns;
  const below = Math.max(...scheme.map(({ row }) => row), 0);
  const known = new Map(
    scheme.map(({ name, column, row }) => [name, { column: column - 1, row: row - 1 }]),
  );
  const others = names.filter((name) => !known.has(name));
  const places = names.map((name): [string, TilePlace] => {
    const index = others.indexOf(name);
    const row = below + Math.floor(index / columns);
    return [name, known.get(name) ?? { column: index % columns, row }];
  });
  return { columns, places: new Map(places) };
}
