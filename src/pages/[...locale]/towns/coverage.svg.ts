import type { APIRoute } from 'astro';
import { writeChartFile } from '../../../charts/chart-file.ts';
import { toCoverageChart } from '../../../charts/coverage-matrix.ts';
import { findTargetYear } from '../../../charts/target-year.ts';
import { toCoverageInput } from '../../../charts/to-coverage.ts';
import { toChartRecords } from '../../../corpus/chart-records.ts';
import { listLocalePaths, toPath } from '../../../i18n/paths.ts';
import { getPublication } from '../../../queries.ts';
import type { Locale } from '../../../schema/text.ts';
import marks from '../../../styles/chart-marks.css?raw';

/** The matrix of /towns/ in each language. */
export const getStaticPaths = listLocalePaths;

/** The coverage matrix as a file of its own. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale }, site }) => {
  const publication = getPublication();
  const { notice } = publication.corpus;
  const records = toChartRecords(publication, locale);
  const chart = toCoverageChart(toCoverageInput(records, findTargetYear(records.targets)));
  const address = new URL(toPath(locale, '/towns/#coverage'), site).href;
  return new Response(writeChartFile(chart, { address, notice, marks }), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
