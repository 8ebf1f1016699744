import type { RecordFile } from '../../records/clause-record.ts';
import { toFoldedRecord, type FoldedRecord } from '../../hits/find-hits.ts';
import { mostApart, textsPath } from '../../records/load-plan.ts';
import { parseRecordFile, parseRecordFiles } from '../../records/parse-record-file.ts';
import { parseVariants, type VariantTable } from '../../characters/variants.ts';
import { load } from './load.ts';
import { loadNames } from './load-names.ts';
import type { Names } from './names.ts';

/** What the browser holds of the texts. */
export interface Library {
  readonly variants: VariantTable;
  readonly names: Names;
  /** In the order of the documents; empty where the rule of sizes forbids to load them. */
  readonly records: readonly FoldedRecord[];
  /** Whether the records of every document are here. */
  readonly complete: boolean;
}

/** Fetches the tables, and the records of the given documents; what cannot be had is left out, never thrown. */
export async function loadLibrary(ids: readonly string[], all: boolean): Promise<Library> {
  const [variants, names, files] = await Promise.all([
    load('/search/variants.json', parseVariants),
    loadNames(),
    loadTexts(ids),
  ]);
  return {
    variants: variants ?? new Map(),
    names,
    records: files.flatMap((file) => toFoldedRecords(file)),
    complete: all && files.every((file) => file !== null),
  };
}

/** The texts of the documents, one by one or of many together; null for what cannot be had. */
async function loadTexts(ids: readonly string[]): Promise<readonly (RecordFile | null)[]> {
  if (ids.length > mostApart) return (await load(textsPath, parseRecordFiles)) ?? [null];
  return Promise.all(ids.map((id) => load(`/documents/${id}/clauses.json`, parseRecordFile)));
}

function toFoldedRecords(file: RecordFile | null): FoldedRecord[] {
  return file === null ? [] : file.records.map(toFoldedRecord);
}
