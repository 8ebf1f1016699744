import type { MiddlewareHandler } from 'astro';
import { getCorpus } from '#integration/queries.ts';

/** Tells every page what it must say first, which no layout could ask for itself. */
export const onRequest: MiddlewareHandler = ({ locals }, next) => {
  locals.notice = getCorpus().notice;
  return next();
};
