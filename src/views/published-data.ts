import { toPublishedRecords, type PublishedRecords } from '#publication/published-records.ts';
import type { Publication } from '#publication/publication.ts';
import { writeDataFiles, type WrittenFile } from '#export/dataset/data-files.ts';
import { remember } from '#remember.ts';
import { hashBytes } from './hash-bytes.ts';

/** The published records and the files made of them. */
export interface PublishedData {
  readonly records: PublishedRecords;
  readonly files: readonly WrittenFile[];
}

/** Every file under /about/data/, made once for the whole build; throws where Astro knows no site. */
export function getPublishedData(publication: Publication, site: URL | undefined): PublishedData {
  if (site === undefined) throw new Error('`site` is not set in astro.config.mjs: set it');
  return write(publication, site.origin);
}

const write = remember((publication: Publication, site: string): PublishedData => {
  const records = toPublishedRecords(publication);
  return { records, files: writeDataFiles(records, { site, hash: hashBytes }) };
});
