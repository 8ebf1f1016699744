import { describe, expect, it } from 'vitest';
import { findHits } from '#search/hits/find-hits.ts';
import { toLooseQuery } from '#search/query/loose-query.ts';
import { toFoldedOf } from '../records/record-of.ts';

const records = [
  toFoldedOf(['加快经济发展，推进产业集聚。'], { eId: 'a' }),
  toFoldedOf(['推进产业集聚。'], { eId: 'b' }),
];
function find(phrases: string[], excluded: string[] = []): string[] {
  const query = toLooseQuery({
    phrases: phrases.map((phrase) => [phrase]),
    excluded: excluded.map((phrase) => [phrase]),
  });
  return query === null ? [] : findHits(records, query).map(({ record }) => record.eId);
}

describe('toLooseQuery', () => {
  it('finds the words of a phrase in any order', () => {
    expect(find(['产业经济'])).toEqual(['a']);
  });

  it('has nothing looser for a single word', () => {
    expect(find(['农业'])).toEqual([]);
  });

  it('still leaves out what is excluded', () => {
    expect(find(['产业经济'], ['集聚'])).toEqual([]);
  });
});
