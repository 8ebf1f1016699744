import { formatObservationsCsv } from '#export/tables/csv.ts';
import { listDemoObservations } from './demo-observations.ts';
import { demoSeries } from './demo-series.ts';
import type { Town } from '#schema/place.ts';
import { listDemoTowns, writeDemoTowns } from './demo-towns.ts';

/** The files of the demonstration's content that are made up by this program, by their path in it; there are as many towns as real ones. */
export function listDemoFiles(models: readonly Town[]): Map<string, string> {
  const towns = listDemoTowns(models);
  const ids = towns.map(({ id }) => id);
  const observations = demoSeries.map((series): [string, string] => [
    `observations/${series.indicator}.csv`,
    formatObservationsCsv(listDemoObservations(series, ids)),
  ]);
  return new Map([['places/towns.csv', writeDemoTowns(towns)], ...observations]);
}
