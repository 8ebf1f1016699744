import type { PackedData } from '#charts/state/chart-data.ts';

const years = Array.from({ length: 15 }, (_, index) => 2003 + index);

/** The data of a chart with a made-up value of every town for each of 15 years, for measuring alone; throws where it holds no value to begin with. */
export function widenData(data: PackedData): PackedData {
  const points = data.input.series.flatMap((one) => one.points);
  const first = points.find(({ status, value }) => status === 'actual' && value !== null);
  if (first === undefined) throw new Error('the data of the chart hold no published value');
  const towns = data.tiles.flatMap((tile) => tile.towns);
  const series = towns.map(({ href, id, name }, place) => ({
    id,
    href,
    name,
    label: name,
    points: years.map((year, index) => {
      const value = 100 + place * 7 + index * (10 + (place % 5));
      return { ...first, year, period: 'year' as const, value: String(value) };
    }),
  }));
  return { ...data, input: { ...data.input, series } };
}
