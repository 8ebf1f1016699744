import type { SitemapItem } from '@astrojs/sitemap';
import { languages, splitPrefix, toPrefix } from '#schema/languages.ts';

/**
 * A page in the sitemap with its other languages beside it. Every page stands in each language, so its address says them all;
 * to look for them among all pages, as the sitemap would, takes time that grows with the square of their number.
 */
export function linkLanguages(item: SitemapItem): SitemapItem {
  const { pathname } = new URL(item.url);
  const { path } = splitPrefix(pathname);
  const links = languages.map(({ code, tag }) => ({
    url: new URL(toPrefix(code) + path, item.url).href,
    lang: tag,
  }));
  return { ...item, links };
}
