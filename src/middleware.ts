import type { MiddlewareHandler } from 'astro';
import { getCorpus } from '#integration/queries.ts';

/** Tells every page the site's name and what it must say first, which no layout could ask for itself. */
export const onRequest: MiddlewareHandler = ({ locals }, next) => {
  const { notice, site } = getCorpus();
  locals.siteName = site.name;
  locals.notice = notice;
  return next();
};
