import type { APIRoute } from 'astro';
import { findTargetYear } from '../../../charts/target-year.ts';
import { toCoverageInput } from '../../../charts/to-coverage.ts';
import { toChartRecords } from '../../../corpus/chart-records.ts';
import { formatCsv } from '../../../export/csv.ts';
import { listLocalePaths } from '../../../i18n/paths.ts';
import { getPublication } from '../../../queries.ts';

/** The same file beside /towns/ in each language. */
export const getStaticPaths = listLocalePaths;

/** One row a town and year: what was found, `none` where nothing was. */
export const GET: APIRoute = () => {
  const records = toChartRecords(getPublication(), 'zh');
  const { years, rows } = toCoverageInput(records, findTargetYear(records.targets));
  const cells = rows.flatMap(({ id, name, cells: states }) =>
    years.map((year, column) => [id, name, year, states[column] ?? 'none']),
  );
  return new Response(formatCsv(['place', 'name', 'year', 'coverage'], cells), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
