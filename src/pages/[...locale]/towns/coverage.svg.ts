import type { APIRoute } from 'astro';
import { writeCoverageFile } from '../../../charts/coverage-file.ts';
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
  const records = toChartRecords(getPublication());
  const toHref = (town: string): string => toPath(locale, `/towns/${town}/`);
  const input = toCoverageInput({ locale, ...records }, findTargetYear(records.targets), toHref);
  const address = new URL(toPath(locale, '/towns/'), site).href;
  return new Response(writeCoverageFile(input, address, marks), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
