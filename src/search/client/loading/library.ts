import { parseCatalogue, type Catalogue } from '../../catalogue/catalogue.ts';
import type { RecordFile } from '../../records/clause-record.ts';
import { toFoldedEntry, type FoldedEntry } from '../../catalogue/entry-match.ts';
import { toFoldedRecord, type FoldedRecord } from '../../hits/find-hits.ts';
import { parseRecordFile } from '../../records/parse-record-file.ts';
import { parseVariants, type VariantTable } from '../../characters/variants.ts';
import { load } from './load.ts';

/** What the browser holds of the texts. */
export interface Library {
  readonly variants: VariantTable;
  readonly catalogue: Catalogue;
  readonly entries: readonly FoldedEntry[];
  /** The documents of the catalogue by their ids. */
  readonly documents: ReadonlyMap<string, Catalogue['entries'][number]>;
  /** In the order of the documents; empty where the rule of sizes forbids to load them. */
  readonly records: readonly FoldedRecord[];
  /** Whether the records of every document are here. */
  readonly complete: boolean;
}

/** Fetches the tables, and the records of the given documents; what cannot be had is left out, never thrown. */
export async function loadLibrary(ids: readonly string[], all: boolean): Promise<Library> {
  const [variants, loaded, ...files] = await Promise.all([
    load('/search/variants.json', parseVariants),
    load('/search/catalogue.json', parseCatalogue),
    ...ids.map((id) => load(`/documents/${id}/clauses.json`, parseRecordFile)),
  ]);
  const catalogue = loaded ?? { entries: [], sections: new Map() };
  const documents = catalogue.entries.filter(({ kind }) => kind === 'document');
  return {
    variants: variants ?? new Map(),
    catalogue,
    entries: catalogue.entries.map(toFoldedEntry),
    documents: new Map(documents.map((entry) => [entry.document ?? '', entry])),
    records: files.flatMap((file) => toFoldedRecords(file)),
    complete: all && files.every((file) => file !== null),
  };
}

function toFoldedRecords(file: RecordFile | null): FoldedRecord[] {
  return file === null ? [] : file.records.map(toFoldedRecord);
}
