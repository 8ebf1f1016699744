import { describe, expect, it } from 'vitest';
import { toPublication } from '#publication/publication.ts';
import { listTownComparisons, mostCompared } from '#publication/places/town-comparisons.ts';
import { readFirstCorpus } from '../corpus/real-content.ts';

const publication = toPublication(readFirstCorpus());
const comparisons = listTownComparisons(publication);

describe('towns side by side', () => {
  it('are those of one prefecture with full-year values', () => {
    const gdp = comparisons.filter(({ indicator }) => indicator.id === 'gdp');
    expect(gdp.map(({ id, towns }) => [id, towns.map((town) => town.id)])).toEqual([
      ['hangzhou', ['fenshui', 'xindeng']],
      ['wenzhou', ['longgang', 'aojiang']],
      ['jiaxing', ['chongfu', 'wangjiangjing']],
      ['jinhua', ['hengdian', 'fotang']],
    ]);
  });

  it('are two at least and six at most', () => {
    const sizes = comparisons.map(({ towns }) => towns.length);
    expect(Math.min(...sizes)).toBe(2);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(mostCompared);
  });

  it('are worked out once for all pages', () => {
    expect(listTownComparisons(publication)).toBe(comparisons);
  });
});
