import { formatCsv } from '#export/tables/csv.ts';
import { type Town, townColumns } from '#schema/place.ts';

/** How many made-up towns stand in each prefecture, as many as there are pilot towns. */
const prefectures: readonly (readonly [string, string, number])[] = [
  ['杭州市', 'Hangzhou', 4],
  ['宁波市', 'Ningbo', 4],
  ['温州市', 'Wenzhou', 4],
  ['湖州市', 'Huzhou', 2],
  ['嘉兴市', 'Jiaxing', 3],
  ['绍兴市', 'Shaoxing', 2],
  ['金华市', 'Jinhua', 2],
  ['台州市', 'Taizhou', 3],
  ['衢州市', 'Quzhou', 1],
  ['舟山市', 'Zhoushan', 1],
  ['丽水市', 'Lishui', 1],
];

/** The ids of the made-up towns; whoever reads one anywhere sees that it is made up. */
export const demoTowns: readonly string[] = Array.from(
  { length: prefectures.reduce((sum, [, , count]) => sum + count, 0) },
  (_, index) => `synthetic-${String(index + 1).padStart(2, '0')}`,
);

/** places/towns.csv of the demonstration. */
export function writeDemoTowns(): string {
  const homes = prefectures.flatMap(([zh, en, count]) =>
    Array.from({ length: count }, () => ({ zh, en })),
  );
  const towns = demoTowns.map((id, index) => toTown(id, homes[index] ?? { zh: '', en: '' }));
  const rows = towns.map((town) => townColumns.map((column) => town[column]));
  return formatCsv(townColumns, rows);
}

function toTown(id: string, home: { readonly zh: string; readonly en: string }): Town {
  const number = id.slice(-2);
  return {
    id,
    name: `演示${number}镇`,
    nameEn: `Synthetic ${number}`,
    county: '演示县',
    countyEn: 'Synthetic County',
    prefecture: home.zh,
    prefectureEn: home.en,
    batch: '1',
    code2015: `0000000${number}`,
    code2023: `0000000${number}`,
    codeSource: '演示数据 SYNTHETIC',
    presentStatusZh: '演示数据：这个镇并不存在',
    presentStatusEn: 'SYNTHETIC: this town does not exist',
    validFrom: null,
    validTo: null,
    lat: null,
    lon: null,
    coordNoteZh: null,
    coordNoteEn: null,
    countyLat: null,
    countyLon: null,
    listSource: 'https://example.org/synthetic',
    secondSource: null,
    listConfidence: 'low',
  };
}
