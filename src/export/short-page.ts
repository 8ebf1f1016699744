import { attribute, markup } from './markup.ts';
import { formatPlainPage, type PlainPage } from './plain-page.ts';
import type { SocialTag } from './social-tags.ts';

/** The policy of a page that only leads on: it loads nothing and runs nothing. */
export const bareContentSecurityPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'";

/** What a page at a short address says. */
export interface ShortPageWords extends Pick<
  PlainPage,
  'language' | 'title' | 'siteName' | 'notice'
> {
  /** Official words; null where nothing is to be said. */
  readonly words: string | null;
  /** The tag of these words. */
  readonly official: string;
  readonly description: string;
  /** Where it leads, whole and from the root; null where what it stood for is nowhere. */
  readonly to: { readonly address: string; readonly path: string } | null;
  /** What is said instead of a way on; also the words of the way. */
  readonly way: string;
  /** What it says of itself to messengers and networks. */
  readonly tags: readonly SocialTag[];
}

/** The page at a short address: it says what it stands for, and leads on at once, with scripts and without. */
export function formatShortPage(page: ShortPageWords): string {
  const { description, language, notice, official, siteName, tags, title, to, way, words } = page;
  const lang = attribute('lang', language === official ? null : official);
  return formatPlainPage({
    ...{ language, policy: bareContentSecurityPolicy, title, siteName, notice },
    head: [
      markup`<meta name="description" content="${description}">`,
      ...(notice !== null || to === null ? [markup`<meta name="robots" content="noindex">`] : []),
      ...tags.map(
        (tag) =>
          markup`<meta${Object.entries(tag).map(([name, value]) => attribute(name, value))}>`,
      ),
      ...(to === null
        ? []
        : [
            markup`<link rel="canonical" href="${to.address}"><meta http-equiv="refresh" content="0; url=${to.path}">`,
          ]),
    ],
    body: markup`<main id="short-address"><h1>${title}</h1>${words === null ? null : markup`<p${lang}>${words}</p>`}<p>${to === null ? way : markup`<a href="${to.path}">${way}</a>`}</p></main>`,
  });
}
