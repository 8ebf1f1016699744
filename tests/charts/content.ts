import type { ChartMaterial } from '../../src/charts/material.ts';
import { toChartRecords } from '../../src/corpus/chart-records.ts';
import { toPublication } from '../../src/corpus/publication.ts';
import type { Locale } from '../../src/schema/text.ts';
import { readRealCorpus } from '../corpus/real-content.ts';

/** The real records of content/, as charts take them. */
export function readMaterial(locale: Locale): ChartMaterial {
  return toChartRecords(toPublication(readRealCorpus()), locale);
}
