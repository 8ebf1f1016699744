import type { SchemeTile } from '../tiles/town-scheme.ts';

/** The column of each tile, and the rows from the north. */
export interface Arranged {
  readonly columns: number;
  readonly rows: readonly (readonly { readonly tile: SchemeTile; readonly column: number }[])[];
}

/** The tiles where the scheme has them; where so many columns do not fit, each row closes up, and breaks where even that is too wide. */
export function arrangeTiles(tiles: readonly SchemeTile[], most: number): Arranged {
  const west = Math.min(...tiles.map(({ place }) => place.column));
  const across = Math.max(...tiles.map(({ place }) => place.column)) - west + 1;
  const rows = [...Map.groupBy(tiles, ({ place }) => place.row).values()];
  if (across <= most) {
    return {
      columns: across,
      rows: rows.map((row) => row.map((tile) => ({ tile, column: tile.place.column - west }))),
    };
  }
  const columns = Math.min(most, Math.max(...rows.map(({ length }) => length)));
  return { columns, rows: rows.flatMap((row) => breakRow(row, columns, west)) };
}

function breakRow(row: readonly SchemeTile[], columns: number, west: number) {
  const [first] = row;
  const start = Math.max(0, Math.min((first?.place.column ?? 0) - west, columns - row.length));
  const lines = Map.groupBy(row.entries(), ([index]) => Math.floor(index / columns));
  return [...lines.values()].map((line) =>
    line.map(([index, tile]) => ({ tile, column: start + (index % columns) })),
  );
}
