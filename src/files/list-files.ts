import type { Publication } from '#publication/publication.ts';
import { listFingerprintFiles } from './check-files.ts';
import { listFigureCites } from './sharing/cite-figures.ts';
import { toSheetStyles } from './sharing/sheet-styles.ts';
import { listChartFiles } from './chart-files.ts';
import { listDatasetFiles } from './dataset-files.ts';
import { listDocumentFiles } from './document-files.ts';
import { listDocumentEmbeds, listOtherEmbeds, toEmbedSite } from './embed-files.ts';
import { listDiscoveryFiles } from './discovery-files.ts';
import { listApiFiles } from './api/api-files.ts';
import { listFeedFiles } from './feeds/feed-files.ts';
import { listBooks, toTextSchema } from './format-files.ts';
import { listOldEmbeds } from './old-embed-files.ts';
import { toTargetFilters, toTaskFilters } from './list-filters.ts';
import { listOldFiles } from './old-files.ts';
import type { PublishedFile } from './published-file.ts';
import { listRequestFiles } from './request-files.ts';
import { listSearchFiles, textDigests } from './search-files.ts';
import { listShortFiles } from './sharing/short-files.ts';
import { listDataWorkbooks, listViewFiles } from './view-files.ts';

/** Every file of the site that is no asset and that Astro does not make: all but its own pages; `site` is its address, with scheme and host. */
export function listFiles(
  publication: Publication,
  site: URL,
  digests = textDigests,
): PublishedFile[] {
  const files = [
    ...listSearchFiles(publication, digests),
    ...publication.corpus.documents.flatMap((document) =>
      listDocumentFiles(publication, document, site),
    ),
    ...listFingerprintFiles(publication),
    toTargetFilters(publication),
    toTaskFilters(publication),
    ...listFigureCites(publication, site),
    toSheetStyles(),
    toTextSchema(site),
    ...listBooks(publication, site),
    ...listDatasetFiles(publication, site),
    ...listFeedFiles(publication, site),
    ...listApiFiles(publication, site),
    ...listDiscoveryFiles(publication, site),
    ...listDataWorkbooks(publication, site),
    ...listViewFiles(publication, site),
    ...listChartFiles(publication, site),
    ...listRequestFiles(publication, site),
    ...listShortFiles(publication, site),
  ];
  const own = toEmbedSite(publication.corpus, site);
  const embeds = [
    ...publication.corpus.documents.flatMap((document) => listDocumentEmbeds(document, own)),
    ...listOtherEmbeds(publication, own),
  ];
  return [
    ...files,
    ...listOldFiles(publication, files),
    ...embeds,
    ...listOldEmbeds(publication, own, embeds),
  ];
}
