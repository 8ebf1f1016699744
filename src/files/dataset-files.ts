import { formatChangesFeed } from '#export/dataset/changes-feed.ts';
import { locales, toPath } from '#i18n/paths.ts';
import type { Publication } from '#publication/publication.ts';
import { getPublishedData } from '#views/published-data.ts';
import type { PublishedFile } from './published-file.ts';

/** The files of the dataset, which hold both languages and stand once, and the feed of what was added and revised, in each language. */
export function listDatasetFiles(publication: Publication, site: URL): PublishedFile[] {
  const { files, records } = getPublishedData(publication, site);
  return [
    ...files.map(({ content, name }) => ({
      path: `/about/data/${name}`,
      write: () => content,
    })),
    ...locales.map((locale) => ({
      path: toPath(locale, '/about/data/changes.atom'),
      write: () => formatChangesFeed(records, locale, site.href),
    })),
  ];
}
