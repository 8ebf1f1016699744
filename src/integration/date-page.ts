import type { SitemapItem } from '@astrojs/sitemap';
import { findPageDay } from '#publication/page-days.ts';
import type { Publication } from '#publication/publication.ts';
import { splitPrefix } from '#schema/languages.ts';

/** A page in the sitemap, listed from the root of its host, with the last day on which content/ changed what it says; without one where that is not known. */
export function datePage(item: SitemapItem, publication: Publication): SitemapItem {
  const { path } = splitPrefix(new URL(item.url).pathname);
  const lastmod = findPageDay(publication, path);
  return lastmod === undefined ? item : { ...item, lastmod };
}
