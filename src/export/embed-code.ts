import { toSiteAddress } from '#schema/site-address.ts';
import { markup } from './markup.ts';

/** The width, in pixels, for which a page of another asks where it does not say. */
export const embedWidth = 600;

/** What a frame of ours may do in a page of another: run its script, and open our page beside that of the other when the reader asks (public/embed.js says the same). */
export const embedFrame = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** What code for pages of others names: the page to be framed, by its whole address, and what it shows. */
interface Framed {
  readonly address: string;
  readonly title: string;
}

/** Markup that frames a page of ours, for pages that may hold no script of ours. */
export function writeFrameCode({ address, title }: Framed, height: number): string {
  return markup`<iframe src="${address}" title="${title}" width="${embedWidth}" height="${height}" sandbox="${embedFrame}" loading="lazy" style="border:0;max-width:100%"></iframe>`
    .html;
}

/** Markup of the element: a link to our page, and the script that puts the frame in its place, as high as it must be. */
export function writeElementCode(
  { address, title }: Framed,
  page: string,
  site: URL | undefined,
): string {
  const script = toSiteAddress('/embed.js', site);
  return markup`<yaodian-embed src="${address}"><a href="${page}">${title}</a></yaodian-embed> <script src="${script}" async></script>`
    .html;
}
