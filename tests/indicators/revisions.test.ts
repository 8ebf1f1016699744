import { describe, expect, it } from 'vitest';
import { hasRevisions, listCurrent, listFirst } from '#indicators/observations/revisions.ts';
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
});
