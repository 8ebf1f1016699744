import type { IndexName } from '../../records/index-id.ts';
import { toFoldedRecord, type FoldedRecord } from '../../hits/find-hits.ts';
import { toPackPath } from '../../records/packs.ts';
import { parseRecordFile } from '../../records/parse-record-file.ts';
import { load } from './load.ts';

const packs = new Map<string, Promise<FoldedRecord[] | null>>();

/** The words of a record that the index names, fetched with its neighbours; rejects where they cannot be had. */
export async function fetchRecord({ document, eId, pack }: IndexName): Promise<FoldedRecord> {
  const address = toPackPath(document, pack);
  const loading = packs.get(address) ?? load(address, parsePack);
  packs.set(address, loading);
  const records = await loading;
  if (records === null) packs.delete(address);
  const record = records?.find((one) => one.record.eId === eId);
  if (record === undefined) throw new Error(`${address}: expected ${eId} in it`);
  return record;
}

/** Folded here, once for all queries that it answers. */
function parsePack(value: unknown): FoldedRecord[] {
  return parseRecordFile(value).records.map(toFoldedRecord);
}
