import { describe, expect, it } from 'vitest';
import { countFacet, noFilters, passes, toggleFilter } from '#search/query/facets.ts';

const hits = [
  { kind: 'clause', document: 'a', section: 'a.sec_1', year: '2012' },
  { kind: 'clause', document: 'a', section: 'a.sec_2', year: '2012' },
  { kind: 'clause', document: 'b', section: null, year: null },
  { kind: 'town', document: null, section: null, year: null },
];
const inA = { ...noFilters, document: ['a'] };

describe('passes', () => {
  it('joins values by or and facets by and', () => {
    const filters = { ...noFilters, document: ['a', 'b'], year: ['2012'] };
    expect(hits.filter((hit) => passes(hit, filters))).toEqual(hits.slice(0, 2));
    expect(hits.filter((hit) => passes(hit, noFilters))).toEqual(hits);
  });

  it('leaves out what has no part in a facet', () => {
    expect(hits.filter((hit) => passes(hit, inA))).toEqual(hits.slice(0, 2));
  });
});

describe('countFacet', () => {
  it('counts what a choice would leave', () => {
    expect([...countFacet(hits, noFilters, 'kind')]).toEqual([
      ['clause', 3],
      ['town', 1],
    ]);
    expect([...countFacet(hits, inA, 'kind')]).toEqual([['clause', 2]]);
  });

  it('does not let a facet narrow itself', () => {
    expect([...countFacet(hits, inA, 'document')]).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });

  it('lists a chosen value without hits', () => {
    const filters = { ...noFilters, year: ['1999'] };
    expect([...countFacet(hits, filters, 'year')]).toEqual([
      ['1999', 0],
      ['2012', 2],
    ]);
  });
});

describe('toggleFilter', () => {
  it('takes a value in and out again', () => {
    const both = toggleFilter(inA, 'document', 'b');
    expect(both.document).toEqual(['a', 'b']);
    expect(toggleFilter(both, 'document', 'a').document).toEqual(['b']);
  });
});
