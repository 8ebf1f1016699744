import type { Corpus } from '#corpus/corpus.ts';

/** The header of a table of values as the import reads it. */
export const importHeader = 'indicator,place,year,period,value,unit,status,source,confidence'.split(
  ',',
);

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** The full year, then every run of months but the one that is the full year. */
const periods = [
  'year',
  ...months.flatMap((first, index) => months.slice(index).map((last) => `M${first}-M${last}`)),
].filter((period) => period !== 'M01-M12');

/** So many different values that pass every check: all towns and indicators, year by year, no month more than its year. */
export function* listImportRows(
  { indicators, towns, sources }: Corpus,
  count: number,
): Generator<string[], void> {
  const source = sources[0]?.id ?? '';
  let left = count;
  for (let year = 2000; left > 0; year += 1) {
    for (const period of periods) {
      for (const { id, unit, max, kind } of indicators) {
        const value = kind === 'share' ? '20' : (max ?? (period === 'year' ? '500' : '5'));
        for (const town of towns) {
          if (left === 0) return;
          left -= 1;
          yield [id, town.id, String(year), period, value, unit, 'actual', source, 'high'];
        }
      }
    }
  }
}
