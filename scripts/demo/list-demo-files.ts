import { formatObservationsCsv } from '#export/tables/csv.ts';
import { listDemoObservations } from './demo-observations.ts';
import { demoSeries } from './demo-series.ts';
import { writeDemoTowns } from './demo-towns.ts';

/** The files of tests/demo-content/ that are made up by this program, by their path in it. */
export function listDemoFiles(): Map<string, string> {
  const observations = demoSeries.map((series): [string, string] => [
    `observations/${series.indicator}.csv`,
    formatObservationsCsv(listDemoObservations(series)),
  ]);
  return new Map([['places/towns.csv', writeDemoTowns()], ...observations]);
}
