import type { Prefecture } from '#schema/place.ts';

/** Where a prefecture’s tile stands: its column and row from the top left, counted from 0. */
export interface TilePlace {
  readonly column: number;
  readonly row: number;
}

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
