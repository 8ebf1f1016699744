import type { Publication } from '#publication/publication.ts';
import { getPublishedData } from '#views/published-data.ts';
import type { PublishedFile } from './published-file.ts';

/** The files of the dataset, which hold both languages and stand once. */
export function listDatasetFiles(publication: Publication, site: URL): PublishedFile[] {
  return getPublishedData(publication, site).files.map(({ content, name }) => ({
    path: `/about/data/${name}`,
    write: () => content,
  }));
}
