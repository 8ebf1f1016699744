import type { APIRoute } from 'astro';
import { formatChangesFeed } from '#export/dataset/changes-feed.ts';
import { listLocalePaths } from '#i18n/paths.ts';
import { getPublishedData } from '#views/published-data.ts';
import { getPublication } from '#integration/queries.ts';
import type { Locale } from '#schema/text.ts';

/** The feed in each language. */
export const getStaticPaths = listLocalePaths;

/** What was added to the data and revised, as an Atom feed. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale }, site }) => {
  const { records } = getPublishedData(getPublication(), site);
  return new Response(formatChangesFeed(records, locale, site?.origin ?? ''), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
