/** Where a prefecture’s tile stands: its column and row from the top left. */
export interface TilePlace {
  readonly column: number;
  readonly row: number;
}

/** The 11 prefectures of Zhejiang roughly as they lie to each other; a scheme without borders or areas. */
const places: Readonly<Record<string, TilePlace>> = {
  湖州市: { column: 1, row: 0 },
  嘉兴市: { column: 2, row: 0 },
  舟山市: { column: 3, row: 0 },
  杭州市: { column: 1, row: 1 },
  绍兴市: { column: 2, row: 1 },
  宁波市: { column: 3, row: 1 },
  衢州市: { column: 0, row: 2 },
  金华市: { column: 1, row: 2 },
  台州市: { column: 2, row: 2 },
  丽水市: { column: 1, row: 3 },
  温州市: { column: 2, row: 3 },
};

/** How many columns the scheme has. */
export const tileColumns = 4;

/** The place of each prefecture by its Chinese name; one that is not of the scheme stands in a row below it. */
export function placeTiles(prefectures: readonly string[]): Map<string, TilePlace> {
  const below = Math.max(...Object.values(places).map(({ row }) => row)) + 1;
  const others = prefectures.filter((name) => places[name] === undefined);
  return new Map(
    prefectures.map((name) => {
      const index = others.indexOf(name);
      const row = below + Math.floor(index / tileColumns);
      return [name, places[name] ?? { column: index % tileColumns, row }];
    }),
  );
}
