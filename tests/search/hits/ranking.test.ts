import { describe, expect, it } from 'vitest';
import { findHits } from '#search/hits/find-hits.ts';
import { gatherByDocument, rankHits } from '#search/hits/ranking.ts';
import { toFoldedOf } from '../records/record-of.ts';

const records = [
  toFoldedOf(['投资2200亿元。'], { eId: 'part' }),
  toFoldedOf(['投资200亿元。'], { eId: 'once' }),
  toFoldedOf(['投资200亿元。', '又是200亿元。'], { eId: 'twice', document: 'other' }),
  toFoldedOf(['一、再加200亿元', '如上。'], { eId: 'heading', headingLength: 10 }),
  toFoldedOf(['二、2200亿元', '如上。'], { eId: 'part-heading', headingLength: 8 }),
];
const ranked = rankHits(findHits(records, { phrases: [['200亿']], excluded: [] }));

describe('rankHits', () => {
  it('puts headings, whole numbers and frequent hits first', () => {
    expect(ranked.map(({ record }) => record.eId)).toEqual([
      'heading',
      'twice',
      'once',
      'part',
      'part-heading',
    ]);
  });
});

it('a hit with a whole number is no worse for one that is cut beside it', () => {
  const mixed = toFoldedOf(['投资2200亿元，再加200亿元。'], { eId: 'mixed' });
  const [, once] = records;
  const both = once === undefined ? [] : [once, mixed];
  const hits = rankHits(findHits(both, { phrases: [['200亿']], excluded: [] }));
  expect(hits.map(({ record }) => record.eId)).toEqual(['mixed', 'once']);
});

describe('gatherByDocument', () => {
  it('keeps the rank within each document', () => {
    const named = ranked.map(({ record: { document, eId } }) => ({ document, eId }));
    expect(gatherByDocument(named).map(({ eId }) => eId)).toEqual([
      'heading',
      'once',
      'part',
      'part-heading',
      'twice',
    ]);
  });
});
