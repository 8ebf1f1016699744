import type { SocialTag } from './social-tags.ts';
import { escapeXml } from './xml.ts';

/** The policy of a page that only leads on: it loads nothing and runs nothing. */
export const bareContentSecurityPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'";

/** What a page at a short address says. */
export interface ShortPageWords {
  /** The BCP 47 tag of the page's own words. */
  readonly language: string;
  readonly title: string;
  readonly siteName: string;
  /** Official words, or a name; null where nothing is to be said. */
  readonly words: string | null;
  /** The tag of these words. */
  readonly wordsLanguage: string;
  readonly description: string;
  /** Where it leads, whole and from the root; null where what it stood for is nowhere. */
  readonly to: { readonly address: string; readonly path: string } | null;
  /** What is said instead of a way on; also the words of the way. */
  readonly way: string;
  /** What it says of itself to messengers and networks. */
  readonly tags: readonly SocialTag[];
  /** What every page must say first, and why search engines are to leave it out; null where there is nothing. */
  readonly notice: string | null;
}

/** The page at a short address: it says what it stands for, and leads on at once, with scripts and without. */
export function formatShortPage(page: ShortPageWords): string {
  const { description, language, notice, siteName, tags, title, to, way, words, wordsLanguage } =
    page;
  const meta = (key: 'name' | 'property', name: string, content: string): string =>
    `<meta ${key}="${escapeXml(name)}" content="${escapeXml(content)}">`;
  const lang = language === wordsLanguage ? '' : ` lang="${escapeXml(wordsLanguage)}"`;
  return [
    `<!doctype html><html lang="${escapeXml(language)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${bareContentSecurityPolicy}">`,
    meta('name', 'viewport', 'width=device-width, initial-scale=1'),
    `<title>${escapeXml(`${title} · ${siteName}`)}</title>`,
    meta('name', 'description', description),
    meta('name', 'color-scheme', 'light dark'),
    notice !== null || to === null ? meta('name', 'robots', 'noindex') : '',
    ...tags.map((tag) =>
      'property' in tag
        ? meta('property', tag.property, tag.content)
        : meta('name', tag.name, tag.content),
    ),
    to === null
      ? ''
      : `<link rel="canonical" href="${escapeXml(to.address)}"><meta http-equiv="refresh" content="0; url=${escapeXml(to.path)}">`,
    '</head><body>',
    notice === null ? '' : `<aside class="notice">${escapeXml(notice)}</aside>`,
    `<main id="short-address"><h1>${escapeXml(title)}</h1>`,
    words === null ? '' : `<p${lang}>${escapeXml(words)}</p>`,
    to === null
      ? `<p>${escapeXml(way)}</p>`
      : `<p><a href="${escapeXml(to.path)}">${escapeXml(way)}</a></p>`,
    '</main></body></html>\n',
  ].join('');
}
