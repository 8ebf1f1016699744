import type { RecordFile } from './clause-record.ts';

/** Some neighbouring records of a document; their words are fetched together. */
export interface Pack {
  /** Its number within its document. */
  readonly name: string;
  readonly file: RecordFile;
}

/** Few enough that a pack weighs little more than its request. */
const recordsPerPack = 4;

/** Cuts the records of a document into packs. */
export function toPacks(file: RecordFile): Pack[] {
  const packs: Pack[] = [];
  for (let start = 0; start < file.records.length; start += recordsPerPack) {
    const records = file.records.slice(start, start + recordsPerPack);
    packs.push({ name: packs.length.toString(36), file: { ...file, records } });
  }
  return packs;
}

/** Where a pack stands on the site. */
export function toPackPath(document: string, pack: string): string {
  return `/pagefind/records/${document}.${pack}.json`;
}
