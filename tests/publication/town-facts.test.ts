import { describe, expect, it } from 'vitest';
import { toPublication } from '#publication/publication.ts';
import { countTownValues } from '#publication/places/town-facts.ts';
import type { Observation } from '#schema/observation.ts';
import { readFirstCorpus } from '../corpus/real-content.ts';

const corpus = readFirstCorpus();

/** The counts by town after some rows are added to the real ones. */
function countWith(...rows: readonly Observation[]): Map<string, number> {
  const observations = [...corpus.observations, ...rows];
  const counts = countTownValues(toPublication({ ...corpus, observations }));
  return new Map(counts.map(({ town, count }) => [town.id, count]));
}

describe('countTownValues', () => {
  it('counts six values of 贺村 and none of 塘栖', () => {
    const counts = countWith();
    expect(counts.size).toBe(27);
    expect([counts.get('hecun'), counts.get('tangqi')]).toEqual([6, 0]);
  });

  it('counts neither a gap nor a replaced value', () => {
    const row = corpus.observations.find(({ place }) => place === 'hecun');
    if (!row) throw new Error('no value of hecun');
    const gap: Observation = { ...row, year: 2012, value: null, missingReason: 'not-found' };
    const revision = { ...row, vintage: '2027-01-01', supersedes: row.vintage };
    expect(countWith(gap, revision).get('hecun')).toBe(6);
  });
});
