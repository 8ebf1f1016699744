import type { MiddlewareHandler } from 'astro';
import { markSigns } from '#components/frame/mark-signs.ts';
import style from '#styles/signs.css?url';

/** Tells every page the site's name and what it must say first, which no layout could ask for itself, and hides no sign of official text. */
export const onRequest: MiddlewareHandler = async ({ locals }, next) => {
  // The development server keeps this module when content/ changes, so content/ is asked for at each request.
  const { getCorpus, mayHoldSigns } = await import('#integration/queries.ts');
  const { notice, site } = getCorpus();
  locals.siteName = site.name;
  locals.cards = site.cards;
  locals.notice = notice;
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  if (!isPage || !mayHoldSigns()) return response;
  const page = await response.text();
  const marked = markSigns(page);
  // Few pages have such a sign, so that no other carries the rules for it.
  const linked =
    marked === page
      ? page
      : marked.replace('</head>', `<link rel="stylesheet" href="${style}"></head>`);
  return new Response(linked, response);
};
