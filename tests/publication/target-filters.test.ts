import { describe, expect, it } from 'vitest';
import { groupMentions } from '#publication/reading/mention-groups.ts';
import { toPublication } from '#publication/publication.ts';
import { listTargetFilters } from '#publication/promises/target-filters.ts';
import { findMissing } from '#publication/promises/target-items.ts';
import { findTownMentions } from '#publication/places/town-facts.ts';
import { readFirstCorpus } from '../corpus/real-content.ts';

const publication = toPublication(readFirstCorpus());
const filters = listTargetFilters(publication);
const pathsOf = (facet: string) =>
  filters.filter((one) => one.facet === facet).map(({ path, items }) => [path, items.length]);

describe('the filters of targets', () => {
  it('have an address for each clause that promises', () => {
    expect(pathsOf('clause')).toEqual([
      ['clause/zj-2012-key-points/sec_2__cl_1/', 2],
      ['clause/zj-2012-key-points/sec_2__cl_2/', 3],
      ['clause/zj-2012-key-points/sec_2__cl_4/', 4],
      ['clause/zj-2012-key-points/sec_2__cl_6/', 3],
    ]);
  });

  it('count every target once by status and by scope', () => {
    for (const facet of ['status', 'scope']) {
      const counts = filters.filter((one) => one.facet === facet).map(({ items }) => items.length);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(21);
    }
    expect(Object.fromEntries(pathsOf('status'))).toEqual({
      'status/no-data/': 19,
      'status/not-quantified/': 1,
      'status/missed-by-some/': 1,
    });
  });
});

describe('what is missing of the real targets', () => {
  const missingOf = (id: string) => {
    const assessed = publication.targets.get(id);
    return assessed ? findMissing(publication, assessed) : [];
  };

  it('is the group’s value of 2012 for investment', () => {
    expect(missingOf('zj-2012-t2')).toEqual([
      { kind: 'value', year: 2012, period: 'year', places: ['pilot-towns'] },
    ]);
  });

  it('is a base year and a reading before any value', () => {
    expect(missingOf('zj-2012-t3').map(({ kind }) => kind)).toEqual([
      'base-year',
      'reading',
      'value',
    ]);
  });

  it('is a threshold for largely complete', () => {
    expect(missingOf('zj-2012-t12')).toEqual([{ kind: 'threshold' }]);
  });

  it('is the revenue of 25 towns for 2015', () => {
    const [entry] = missingOf('plan-2015-g5');
    expect(entry && 'places' in entry ? entry.places : []).toHaveLength(25);
  });
});

describe('mentions by their page', () => {
  it('gather 16 sentences on the pages they stand on', () => {
    const groups = groupMentions(publication, findTownMentions(publication, 'hecun'));
    expect(groups.reduce((sum, { sentences }) => sum + sentences.length, 0)).toBe(16);
    expect(new Set(groups.map(({ path }) => path)).size).toBe(groups.length);
    const first = groups.find(({ part }) => part.eId === 'sec_2__cl_1');
    expect(first?.path).toBe('/documents/zj-2012-key-points/sec_2__cl_1/');
    expect(first?.sentences.length).toBeGreaterThan(1);
  });
});
