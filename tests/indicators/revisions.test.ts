import { describe, expect, it } from 'vitest';
import {
  hasRevisions,
  listCurrent,
  listFirst,
  listRevisions,
} from '#indicators/observations/revisions.ts';
import { buildObservation } from './builders.ts';

const first = buildObservation({ value: '9', vintage: '2013-01-01' });
const revised = buildObservation({ value: '8', vintage: '2014-01-01', supersedes: '2013-01-01' });
const other = buildObservation({ value: '7', vintage: '2013-01-01', source: 's22' });

describe('revisions', () => {
  it('leave the row of another source current', () => {
    expect(listCurrent([first, other, revised])).toEqual([other, revised]);
  });

  it('keep what was published at first', () => {
    expect(listFirst([first, other, revised])).toEqual([first, other]);
  });

  it('are seen only where a row replaces another', () => {
    expect(hasRevisions([first, other])).toBe(false);
    expect(hasRevisions([first, revised])).toBe(true);
  });

  it('are told with what they replace', () => {
    expect(listRevisions([first, other, revised])).toEqual([{ before: first, after: revised }]);
    expect(listRevisions([first, other])).toEqual([]);
  });

  it.each([
    ['indicator', { indicator: 'gdp' }],
    ['place', { place: 'alpha' }],
    ['year', { year: 2011 }],
    ['period', { period: 'M01-M06' }],
    ['source', { source: 's22' }],
  ])('replace nothing of another %s', (_, changes) => {
    const elsewhere = { ...revised, ...changes };
    expect(listCurrent([first, elsewhere])).toEqual([first, elsewhere]);
  });
});
