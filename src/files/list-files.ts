import type { Publication } from '#publication/publication.ts';
import { listDatasetFiles } from './dataset-files.ts';
import { listDocumentFiles } from './document-files.ts';
import { listOldFiles } from './old-files.ts';
import type { PublishedFile } from './published-file.ts';
import { listSearchFiles } from './search-files.ts';
import { toTaskFilters } from './task-filters.ts';
import { listViewFiles } from './view-files.ts';

/** Every file of the site that is no page and no asset; `site` is its address, with scheme and host. */
export function listFiles(publication: Publication, site: URL): PublishedFile[] {
  const files = [
    ...listSearchFiles(publication),
    ...listDocumentFiles(publication, site),
    toTaskFilters(publication),
    ...listDatasetFiles(publication, site),
    ...listViewFiles(publication, site),
  ];
  return [...files, ...listOldFiles(publication, files)];
}
