import type { APIRoute, GetStaticPaths } from 'astro';
import { formatCsvMetadata } from '#export/dataset/csvw.ts';
import { getPublication } from '#integration/queries.ts';
import { listFilePaths } from '#views/list-file-paths.ts';
import type { View } from '#views/view.ts';

/** Beside each CSV, where a reader of CSV on the Web looks for it. */
export const getStaticPaths = (() =>
  listFilePaths(getPublication(), ({ file }) => file)) satisfies GetStaticPaths;

/** What the columns of the CSV mean. */
export const GET: APIRoute<{ view: View }> = ({ props: { view } }) => {
  const name = `${view.file.split('/').at(-1) ?? ''}.csv`;
  const { notice } = getPublication().corpus;
  return new Response(formatCsvMetadata(view.table.table, name, notice), {
    headers: { 'Content-Type': 'application/csvm+json' },
  });
};
