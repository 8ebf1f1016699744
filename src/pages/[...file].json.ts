import type { APIRoute, GetStaticPaths } from 'astro';
import { formatViewJson } from '#export/view-json.ts';
import { toPath } from '#i18n/paths.ts';
import { getPublication } from '#integration/queries.ts';
import { citeView } from '#views/cited-view.ts';
import { listFilePaths } from '#views/list-file-paths.ts';
import type { View } from '#views/view.ts';

/** Beside each CSV. */
export const getStaticPaths = (() =>
  listFilePaths(getPublication(), ({ file }) => file)) satisfies GetStaticPaths;

/** The view with its citation and its history, then all that it shows. */
export const GET: APIRoute<{ view: View }> = ({ props: { view }, site }) => {
  const { notice } = getPublication().corpus;
  const { address, citation, dataDate, fingerprint, earlier } = citeView(
    view,
    getPublication(),
    site,
  );
  const { file, locale, sentence, title } = view;
  const csv = new URL(toPath(locale, `${file}.csv`), site).href;
  const facts = {
    ...{ address, language: locale, title, notice, citation, dataDate, fingerprint },
    ...{ earlier, csv, sentence },
  };
  return new Response(formatViewJson(facts, view.parts), {
    headers: { 'Content-Type': 'application/json' },
  });
};
