import { toPublishedRecords, type PublishedRecords } from '#publication/published-records.ts';
import type { Publication } from '#publication/publication.ts';
import { writeDataFiles, type WrittenFile } from '#export/dataset/data-files.ts';
import type { DataFile } from '#export/dataset/dataset-jsonld.ts';
import { remember } from '#remember.ts';
import type { Table } from '#schema/tables/table.ts';
import { hashBytes } from '#corpus/fingerprint.ts';

/** The published records and the files made of them. */
export interface PublishedData {
  readonly records: PublishedRecords;
  readonly files: readonly WrittenFile[];
}

/** What the page about the data says of a file, as plain data that can go from one thread to another. */
export interface ListedFile extends DataFile, Pick<WrittenFile, 'kind'> {
  /** The table of which it holds the rows, else null. */
  readonly table: Pick<Table, 'name' | 'words'> | null;
}

/** Every file under /about/data/, made once for the whole build; throws where Astro knows no site. */
export function getPublishedData(publication: Publication, site: URL | undefined): PublishedData {
  if (site === undefined) throw new Error('`site` is not set in astro.config.mjs: set it');
  return write(publication, site.href);
}

/** The files under /about/data/ without what they hold; throws where Astro knows no site. */
export function listDataFiles(publication: Publication, site: URL | undefined): ListedFile[] {
  return getPublishedData(publication, site).files.map(
    ({ name, mediaType, bytes, hash, kind, table }) => ({
      ...{ name, mediaType, bytes, hash, kind },
      table: table && { name: table.name, words: table.words },
    }),
  );
}

const write = remember((publication: Publication, site: string): PublishedData => {
  const records = toPublishedRecords(publication);
  return { records, files: writeDataFiles(records, { site, hash: hashBytes }) };
});
