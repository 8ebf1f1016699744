import { formatCsvRows } from '#export/tables/csv.ts';
import { type Town, townColumns } from '#schema/place.ts';

/** A made-up town for each model, in the prefecture of that; whoever reads its id anywhere sees that it is made up. */
export function listDemoTowns(models: readonly Town[]): Town[] {
  return models.map((model, index) =>
    toTown(`synthetic-${String(index + 1).padStart(2, '0')}`, model),
  );
}

/** places/towns.csv of the demonstration. */
export function writeDemoTowns(towns: readonly Town[]): string {
  const rows = towns.map((town) => townColumns.map((column) => town[column]));
  return formatCsvRows([townColumns, ...rows]);
}

function toTown(
  id: string,
  { prefecture, prefectureEn }: Pick<Town, 'prefecture' | 'prefectureEn'>,
): Town {
  const number = id.slice(-2);
  return {
    id,
    name: `演示${number}镇`,
    nameEn: `Synthetic ${number}`,
    county: '演示县',
    countyEn: 'Synthetic County',
    prefecture,
    prefectureEn,
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
