import type { MiddlewareHandler } from 'astro';

/** Tells every page the site's name and what it must say first, which no layout could ask for itself. */
export const onRequest: MiddlewareHandler = async ({ locals }, next) => {
  // The development server keeps this module when content/ changes, so content/ is asked for at each request.
  const { getCorpus } = await import('#integration/queries.ts');
  const { notice, site } = getCorpus();
  locals.siteName = site.name;
  locals.notice = notice;
  return next();
};
