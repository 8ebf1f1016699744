import { describe, expect, it } from 'vitest';
import { gatherParts } from '#scripts/search-index/gather-parts.ts';
import type { RecordFile } from '#search/records/clause-record.ts';
import { toRecordOf } from '../../search/records/record-of.ts';

/** The sizes of the documents in each part. */
async function gather(...sizes: number[]): Promise<number[][]> {
  const found: number[][] = [];
  for await (const part of gatherParts(makeFiles(sizes))) {
    found.push(part.map(({ records }) => records.length));
  }
  return found;
}

/** One document of each size. */
async function* makeFiles(sizes: readonly number[]): AsyncGenerator<RecordFile> {
  const record = await Promise.resolve(toRecordOf(['完成。']));
  for (const [at, size] of sizes.entries()) {
    const records = new Array<typeof record>(size).fill(record);
    yield { document: `doc-${at}`, title: '条例', year: null, records };
  }
}

describe('gatherParts', () => {
  it('keeps a document whole within one part', async () => {
    expect(await gather(1500, 400, 1500, 600)).toEqual([[1500, 400, 1500], [600]]);
  });

  it('closes a part at two thousand records', async () => {
    expect(await gather(2000, 1999, 1)).toEqual([[2000], [1999, 1]]);
  });

  it('has one part for a small site, none without', async () => {
    expect(await gather(14)).toEqual([[14]]);
    expect(await gather()).toEqual([]);
  });
});
