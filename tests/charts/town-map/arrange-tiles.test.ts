import { describe, expect, it } from 'vitest';
import type { SchemeTile } from '#charts/tiles/town-scheme.ts';
import { arrangeTiles } from '#charts/town-map/arrange-tiles.ts';

const tile = (name: string, column: number, row: number): SchemeTile => ({
  ...{ name, label: name, place: { column, row }, towns: [] },
});
/** Three in the north, three further west, two in the south. */
const tiles = [
  ...[tile('a', 1, 0), tile('b', 2, 0), tile('c', 3, 0)],
  ...[tile('d', 0, 1), tile('e', 1, 1), tile('f', 2, 1)],
  ...[tile('g', 1, 2), tile('h', 2, 2)],
];
const arrange = (most: number, own = tiles) => {
  const { columns, rows } = arrangeTiles(own, most);
  return [
    columns,
    ...rows.map((row) => row.map((one) => `${one.tile.name}${one.column}`).join(' ')),
  ];
};

describe('arranging the tiles of prefectures', () => {
  it('leaves them in the columns of the scheme where these fit', () => {
    expect(arrange(4)).toEqual([4, 'a1 b2 c3', 'd0 e1 f2', 'g1 h2']);
  });

  it('closes each row up where one column too many is asked for', () => {
    expect(arrange(3)).toEqual([3, 'a0 b1 c2', 'd0 e1 f2', 'g1 h2']);
  });

  it('breaks rows that are still too wide, from the west', () => {
    expect(arrange(2)).toEqual([2, 'a0 b1', 'c0', 'd0 e1', 'f0', 'g0 h1']);
  });

  it('begins at the west of those that are shown', () => {
    expect(arrange(4, [tile('h', 2, 2)])).toEqual([1, 'h0']);
  });
});
