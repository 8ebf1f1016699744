import { describe, expect, it } from 'vitest';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import { addNewValues, findLostValues, listNewValues, type ValueLock } from '#corpus/value-lock.ts';
import type { Observation } from '#schema/observation.ts';
import { buildContent } from './tiny-content.ts';

const { observations } = parseCorpus(buildContent()).corpus;
const lock = addNewValues({}, observations);
const change = (part: Partial<Observation>): Observation[] =>
  observations.map((row, index) => (index === 0 ? { ...row, ...part } : row));

describe('the lock of published values', () => {
  it('holds every value and finds nothing lost', () => {
    expect(observations.length).toBeGreaterThan(0);
    expect(Object.keys(lock)).toHaveLength(observations.length);
    expect(findLostValues(lock, observations)).toEqual([]);
    expect(listNewValues(lock, observations)).toEqual([]);
  });

  it('tells a value that was changed in place', () => {
    const [lost, ...others] = findLostValues(lock, change({ value: '7.5' }));
    expect(others).toEqual([]);
    expect(lost?.present).toContain('7.5 ');
    expect(lost?.published).not.toContain('7.5 ');
  });

  it('tells a value that is gone', () => {
    const found = findLostValues(lock, observations.slice(1));
    expect(found.map(({ present }) => present)).toEqual([null]);
  });

  it('stays as it is where a value was changed', () => {
    const changed = addNewValues(lock, change({ value: '7.5' }));
    expect(changed).toEqual(lock);
  });

  it('takes a revision as a value of its own', () => {
    const [first] = observations;
    if (first === undefined) throw new Error('the tiny content has no value');
    const revised = [
      ...observations,
      { ...first, value: '7.5', vintage: '2027-01-01', supersedes: first.vintage },
    ];
    const next: ValueLock = addNewValues(lock, revised);
    expect(findLostValues(lock, revised)).toEqual([]);
    expect(Object.keys(next)).toHaveLength(observations.length + 1);
  });
});
