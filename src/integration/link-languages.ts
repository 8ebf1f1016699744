import type { SitemapItem } from '@astrojs/sitemap';
import { toSiteAddress } from '#schema/site-address.ts';
import { languages, splitPrefix, toPrefix } from '#schema/languages.ts';

/**
 * What gives a page in the sitemap its place on the site, below its folder, and its other languages beside it. Every page stands in each language, so its address says them all;
 * to look for them among all pages, as the sitemap would, takes time that grows with the square of their number.
 */
export function linkLanguages(site: string): (item: SitemapItem) => SitemapItem {
  return (item) => {
    // Astro lists the pages from the root of the host, as it makes them.
    const { pathname } = new URL(item.url);
    const { path } = splitPrefix(pathname);
    const links = languages.map(({ code, tag }) => ({
      url: toSiteAddress(toPrefix(code) + path, site),
      lang: tag,
    }));
    return { ...item, url: toSiteAddress(pathname, site), links };
  };
}
