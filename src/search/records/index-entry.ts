import { toRecordPath, type ClauseRecord, type RecordFile } from './clause-record.ts';
import { toIndexText } from './tokens.ts';

/** A record as it goes into Pagefind's index. */
export interface IndexEntry {
  /** The record's address, without a language. */
  readonly url: string;
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** What Pagefind is given of a record: no title, for it would search that too. */
export function toIndexEntry(file: RecordFile, record: ClauseRecord): IndexEntry {
  return {
    url: toRecordPath(record),
    content: toIndexText(record.text),
    filters: {
      document: [record.document],
      section: [`${record.document}.${record.section}`],
      ...(file.year === null ? {} : { year: [file.year] }),
      target: [record.hasTarget ? 'yes' : 'no'],
      citation: [record.hasCitation ? 'yes' : 'no'],
    },
  };
}
