import type { APIRoute } from 'astro';
import { formatCsvMetadata } from '../../../export/csvw.ts';
import { targetViewTable } from '../../../export/target-view.ts';
import { listLocalePaths } from '../../../i18n/paths.ts';

/** Beside data.csv in each language. */
export const getStaticPaths = listLocalePaths;

/** What the columns of data.csv mean, where a reader of CSV on the Web looks for it. */
export const GET: APIRoute = () =>
  new Response(formatCsvMetadata(targetViewTable, 'data.csv'), {
    headers: { 'Content-Type': 'application/csvm+json' },
  });
