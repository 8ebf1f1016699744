import type { APIRoute, GetStaticPaths } from 'astro';
import { formatCsvMetadata } from '../../../../export/csvw.ts';
import { locales, toLocaleParameter } from '../../../../i18n/paths.ts';
import { getPublication } from '../../../../queries.ts';
import { observationTable } from '../../../../schema/tables/observations.ts';

/** Beside each data.csv. */
export const getStaticPaths = (() => {
  const { corpus, observationsByPlace } = getPublication();
  return locales.flatMap((locale) =>
    corpus.towns
      .filter(({ id }) => observationsByPlace.has(id))
      .map(({ id }) => ({ params: { locale: toLocaleParameter(locale), town: id } })),
  );
}) satisfies GetStaticPaths;

/** What the columns of data.csv mean, where a reader of CSV on the Web looks for it. */
export const GET: APIRoute = () =>
  new Response(formatCsvMetadata(observationTable, 'data.csv'), {
    headers: { 'Content-Type': 'application/csvm+json' },
  });
