import type { APIRoute, GetStaticPaths } from 'astro';
import { getPublication } from '#integration/queries.ts';
import { citeView } from '#views/cited-view.ts';
import type { View } from '#views/view.ts';
import { listFilePaths } from '#views/list-file-paths.ts';

/** The table of each view, beside its page in each language. */
export const getStaticPaths = (() =>
  listFilePaths(getPublication(), ({ file }) => file)) satisfies GetStaticPaths;

/** Every row of the view, replaced ones too. */
export const GET: APIRoute<{ view: View }> = ({ props: { view }, site }) =>
  new Response(citeView(view, getPublication(), site).csv, {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
