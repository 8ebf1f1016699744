import type { APIRoute, GetStaticPaths } from 'astro';
import { formatCsvMetadata } from '../../../../export/csvw.ts';
import { locales, toLocaleParameter } from '../../../../i18n/paths.ts';
import { getPublication } from '../../../../queries.ts';
import { observationTable } from '../../../../schema/tables/observations.ts';

/** Beside each data.csv. */
export const getStaticPaths = (() => {
  const { observationsByIndicator } = getPublication();
  return locales.flatMap((locale) =>
    [...observationsByIndicator.keys()].map((indicator) => ({
      params: { locale: toLocaleParameter(locale), indicator },
    })),
  );
}) satisfies GetStaticPaths;

/** What the columns of data.csv mean, where a reader of CSV on the Web looks for it. */
export const GET: APIRoute = () =>
  new Response(formatCsvMetadata(observationTable, 'data.csv'), {
    headers: { 'Content-Type': 'application/csvm+json' },
  });
