import { describe, expect, it } from 'vitest';
import { createComparison } from '#scripts/data-import/values/published.ts';
import { countChange, createTally } from '#scripts/data-import/values/tally.ts';
import { buildObservation } from '../../indicators/builders.ts';

const before = buildObservation({ value: '50.70', locator: '第3页', noteZh: '初步' });
const rivals = [before, buildObservation({ source: 's05', value: '50.7' })];

function compare(changes: Parameters<typeof buildObservation>[0], published = [before]) {
  const row = buildObservation({ value: '50.7', vintage: '2026-12-01', ...changes });
  return createComparison(published)(row);
}

describe('a value beside what is published', () => {
  it('is new where nothing is', () => {
    expect(compare({ year: 2013 }).kind).toBe('new');
    expect(compare({ period: 'M01-M06' }).kind).toBe('new');
    expect(compare({ place: 'alpha' }).kind).toBe('new');
    expect(compare({ indicator: 'gdp' }).kind).toBe('new');
  });

  it('is unchanged where it says nothing more', () => {
    expect(compare({}).kind).toBe('unchanged');
    expect(compare({ locator: '第3页', noteZh: '初步' }).kind).toBe('unchanged');
    expect(createComparison([before])(before).kind).toBe('unchanged');
  });

  it.each([
    ['value', { value: '50.8' }],
    ['unit', { unit: '万元' }],
    ['confidence', { confidence: 'low' }],
    ['reason', { value: null, missingReason: 'withheld' }],
    ['locator', { locator: '第4页' }],
    ['extent', { boundaryVersion: 'old' }],
    ['note', { noteEn: 'Preliminary' }],
  ] as const)('revises it where its %s differs', (_, changes) => {
    expect(compare(changes)).toMatchObject({
      kind: 'revised',
      before,
      row: { supersedes: '2026-11-22' },
    });
  });

  it('keeps the day that it says it replaces', () => {
    const change = compare({ value: '51', supersedes: '2026-11-21' });
    expect(change.row.supersedes).toBe('2026-11-21');
  });

  it('is unchanged where it is an old row again', () => {
    const after = buildObservation({
      value: '52',
      vintage: '2026-11-30',
      supersedes: '2026-11-22',
    });
    expect(createComparison([before, after])(before).kind).toBe('unchanged');
  });

  it('revises a value that is still missing by another reason', () => {
    const missing = buildObservation({ value: null, missingReason: 'not-found' });
    expect(compare({ value: null, missingReason: 'not-found' }, [missing]).kind).toBe('unchanged');
    expect(compare({ value: null, missingReason: 'withheld' }, [missing]).kind).toBe('revised');
  });

  it('conflicts with another source of another number', () => {
    expect(compare({ source: 's09', value: '51' }, rivals)).toMatchObject({
      kind: 'conflicting',
      others: rivals,
    });
    expect(compare({ source: 's09', value: '507000', unit: '万人' })).toMatchObject({
      kind: 'conflicting',
    });
  });

  it.each([
    ['the same number', { source: 's09' }],
    ['the same in another unit', { source: 's09', value: '507000', unit: '万元' }],
    ['a forecast', { source: 's09', value: '51', status: 'estimate' }],
    ['no number', { source: 's09', value: null, missingReason: 'withheld' }],
  ] as const)('does not conflict where another source gives %s', (_, changes) => {
    expect(compare(changes).kind).toBe('new');
  });

  it('does not conflict with a forecast or a gap', () => {
    const forecast = buildObservation({ value: '40', status: 'estimate' });
    const gap = buildObservation({ value: null, missingReason: 'not-found' });
    expect(compare({ source: 's09' }, [forecast]).kind).toBe('new');
    expect(compare({ source: 's09' }, [gap]).kind).toBe('new');
    expect(compare({ value: '51' }, [forecast]).kind).toBe('new');
  });
});

describe('the tally of an import', () => {
  it('counts changes and keeps twenty to look at', () => {
    const tally = createTally();
    const row = buildObservation();
    countChange(tally, { kind: 'new', row });
    countChange(tally, { kind: 'new', row });
    countChange(tally, { kind: 'unchanged', row });
    countChange(tally, { kind: 'conflicting', row, others: [] });
    expect(tally.shown).toHaveLength(1);
    for (let at = 0; at < 25; at += 1) countChange(tally, { kind: 'revised', row, before: row });
    expect(tally.counts).toEqual({ new: 2, unchanged: 1, revised: 25, conflicting: 1 });
    expect([...tally.fresh]).toEqual([['investment', 2]]);
    expect(tally.shown).toHaveLength(20);
  });
});
