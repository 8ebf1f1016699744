import type { APIRoute } from 'astro';
import { writeChartFile } from '../../../charts/chart-file.ts';
import { findTargetYear } from '../../../charts/target-year.ts';
import { toTilesChart } from '../../../charts/tile-map.ts';
import { toTilesInput } from '../../../charts/to-tiles.ts';
import { toChartRecords } from '../../../corpus/chart-records.ts';
import { listLocalePaths, toPath } from '../../../i18n/paths.ts';
import { getPublication } from '../../../queries.ts';
import type { Locale } from '../../../schema/text.ts';
import marks from '../../../styles/chart-marks.css?raw';

/** The tiles of /towns/ in each language. */
export const getStaticPaths = listLocalePaths;

/** The scheme of the prefectures as a file of its own. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale }, site }) => {
  const publication = getPublication();
  const { notice } = publication.corpus;
  const records = toChartRecords(publication, locale);
  const chart = toTilesChart(toTilesInput(records, findTargetYear(records.targets)));
  const address = new URL(toPath(locale, '/towns/#tiles'), site).href;
  return new Response(writeChartFile(chart, { address, notice, marks }), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
