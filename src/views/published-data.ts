import { toPublishedRecords, type PublishedRecords } from '#publication/published-records.ts';
import type { Publication } from '#publication/publication.ts';
import { writeDataFiles, type WrittenFile } from '#export/dataset/data-files.ts';
import { hashBytes } from './hash-bytes.ts';

/** The published records and the files made of them. */
export interface PublishedData {
  readonly records: PublishedRecords;
  readonly files: readonly WrittenFile[];
}

const known = new WeakMap<Publication, PublishedData>();

/** Every file under /about/data/, made once for the whole build; throws where Astro knows no site. */
export function getPublishedData(publication: Publication, site: URL | undefined): PublishedData {
  const written = known.get(publication) ?? write(publication, site);
  known.set(publication, written);
  return written;
}

function write(publication: Publication, site: URL | undefined): PublishedData {
  if (site === undefined) throw new Error('`site` is not set in astro.config.mjs: set it');
  const records = toPublishedRecords(publication);
  const context = { site: site.origin, hash: hashBytes };
  return { records, files: writeDataFiles(records, context) };
}
