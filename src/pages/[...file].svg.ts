import type { APIRoute, GetStaticPaths } from 'astro';
import { writeChartFile } from '#charts/chart-file.ts';
import { toPath } from '#i18n/paths.ts';
import { getPublication } from '#integration/queries.ts';
import marks from '#styles/chart-marks.css?raw';
import { listFilePaths } from '#views/list-file-paths.ts';
import type { View } from '#views/view.ts';

/** The picture of each view that has one, beside its page in each language. */
export const getStaticPaths = (() =>
  listFilePaths(getPublication(), ({ image }) => image)) satisfies GetStaticPaths;

/** The chart of the page as a file of its own. */
export const GET: APIRoute<{ view: View }> = ({ props: { view }, site }) => {
  const { notice } = getPublication().corpus;
  const address = new URL(toPath(view.locale, view.path), site).href;
  const svg = view.chart && writeChartFile(view.chart, { address, notice, marks });
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
