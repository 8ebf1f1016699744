import { describe, expect, it } from 'vitest';
import { noFilters } from '#search/query/facets.ts';
import { formatSearchAddress, pageSize, parseSearchAddress } from '#search/query/search-address.ts';

describe('parseSearchAddress', () => {
  it('reads query, filters and how many are listed', () => {
    const search = '?q=%E4%BA%A9%E4%BA%A7+a&kind=clause&kind=town&kind=town&year=2012&show=300&x=1';
    expect(parseSearchAddress(search)).toEqual({
      query: '亩产 a',
      filters: { ...noFilters, kind: ['clause', 'town'], year: ['2012'] },
      show: 300,
    });
  });

  it.each(['', '?show=0', '?show=-5', '?show=abc', '?show=1.5'])(
    'takes %j for nothing',
    (search) => {
      expect(parseSearchAddress(search)).toEqual({ query: '', filters: noFilters, show: pageSize });
    },
  );
});

describe('formatSearchAddress', () => {
  it('says only what differs from the usual', () => {
    expect(formatSearchAddress(parseSearchAddress(''))).toBe('');
    expect(formatSearchAddress({ query: 'a&b', filters: noFilters, show: pageSize })).toBe(
      '?q=a%26b',
    );
  });

  it('gives back what it was read from', () => {
    const search = '?q=a&kind=clause&kind=town&document=d&section=d.sec_1&year=2012&show=200';
    expect(formatSearchAddress(parseSearchAddress(search))).toBe(search);
  });
});
