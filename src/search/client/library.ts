import { parseCatalogue, type CatalogueEntry } from '../catalogue.ts';
import type { RecordFile } from '../clause-record.ts';
import { toFoldedRecord, type FoldedRecord } from '../instant.ts';
import { parseRecordFile } from '../parse-record-file.ts';
import { parseVariants, type VariantTable } from '../variants.ts';

/** What the browser holds of the texts. */
export interface Library {
  readonly variants: VariantTable;
  readonly catalogue: readonly CatalogueEntry[];
  /** In the order of the documents; empty where the rule of sizes forbids to load them. */
  readonly records: readonly FoldedRecord[];
  /** Whether the records of every document are here. */
  readonly complete: boolean;
}

/** Fetches the tables, and the records of the given documents; what cannot be had is left out, never thrown. */
export async function loadLibrary(documents: readonly string[], all: boolean): Promise<Library> {
  const [variants, catalogue, ...files] = await Promise.all([
    load('/search/variants.json', parseVariants),
    load('/search/catalogue.json', parseCatalogue),
    ...documents.map((id) => load(`/documents/${id}/clauses.json`, parseRecordFile)),
  ]);
  return {
    variants: variants ?? new Map(),
    catalogue: catalogue ?? [],
    records: files.flatMap((file) => toFoldedRecords(file)),
    complete: all && files.every((file) => file !== null),
  };
}

async function load<T>(address: string, parse: (value: unknown) => T): Promise<T | null> {
  try {
    const response = await fetch(address);
    return response.ok ? parse(await response.json()) : null;
  } catch {
    return null;
  }
}

function toFoldedRecords(file: RecordFile | null): FoldedRecord[] {
  return file === null ? [] : file.records.map(toFoldedRecord);
}
