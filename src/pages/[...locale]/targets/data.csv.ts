import type { APIRoute } from 'astro';
import { formatTableCsv } from '../../../export/table-csv.ts';
import { fillTargetView } from '../../../export/target-view.ts';
import { listLocalePaths } from '../../../i18n/paths.ts';
import { getPublishedData } from '../../../published-data.ts';
import { getPublication } from '../../../queries.ts';

/** The same file beside /targets/ in each language. */
export const getStaticPaths = listLocalePaths;

/** Every target with what became of it, one row each. */
export const GET: APIRoute = ({ site }) => {
  const { targets } = getPublishedData(getPublication(), site).records;
  return new Response(formatTableCsv(fillTargetView(targets)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
