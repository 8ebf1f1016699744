import type { ChartMaterial } from '#charts/input/material.ts';
import { toChartRecords } from '#publication/chart-records.ts';
import { toPublication } from '#publication/publication.ts';
import type { Locale } from '#schema/text.ts';
import { readRealCorpus } from '../corpus/real-content.ts';

/** The real records of content/, as charts take them. */
export function readMaterial(locale: Locale): ChartMaterial {
  return toChartRecords(toPublication(readRealCorpus()), locale);
}
