import type { ChartMaterial } from '#charts/input/material.ts';
import { toChartRecords } from '#publication/chart-records.ts';
import { toPublication } from '#publication/publication.ts';
import type { Locale } from '#schema/text.ts';
import { readFirstCorpus, readRealCorpus } from '../corpus/real-content.ts';

/** The first records of content/, as charts take them. */
export function readMaterial(locale: Locale): ChartMaterial {
  return toChartRecords(toPublication(readFirstCorpus()), locale);
}

/** All records of content/, as charts take them. */
export function readAllMaterial(locale: Locale): ChartMaterial {
  return toChartRecords(toPublication(readRealCorpus()), locale);
}
