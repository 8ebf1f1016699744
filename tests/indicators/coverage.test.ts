import { describe, expect, it } from 'vitest';
import { findConflicts } from '#indicators/observations/conflicts.ts';
import { toCoverage } from '#indicators/observations/coverage.ts';
import { buildObservation } from './builders.ts';

const inAlpha = (year: number, changes: Parameters<typeof buildObservation>[0] = {}) =>
  buildObservation({ place: 'alpha', year, ...changes });

describe('toCoverage', () => {
  const values = [
    inAlpha(2013, { status: 'estimate' }),
    inAlpha(2010),
    inAlpha(2013, { indicator: 'gdp', period: 'M01-M06' }),
    inAlpha(2011, { indicator: 'gdp', value: null, missingReason: 'not-found' }),
    inAlpha(2012, { indicator: 'gdp', period: '2010-2012' }),
    buildObservation({ year: 2020 }),
  ];
  const coverage = toCoverage(['alpha', 'beta'], ['gdp', 'investment', 'area'], values);

  it('tells what was published for each year', () => {
    const cells = coverage.towns[0]?.cells;
    expect(cells?.map(({ indicator, state, year }) => [indicator, year, state])).toEqual([
      ['gdp', 2012, 'span-of-years'],
      ['gdp', 2013, 'part-of-year'],
      ['investment', 2010, 'actual'],
      ['investment', 2013, 'estimate'],
    ]);
  });

  it('tells the surest of several values', () => {
    const half = inAlpha(2013, { period: 'M01-M06' });
    const forecast = inAlpha(2013, { status: 'estimate', vintage: '2026-11-23' });
    const measured = inAlpha(2013, { confidence: 'low' });
    const { towns } = toCoverage(['alpha'], ['investment'], [half, forecast, measured]);
    expect(towns[0]?.cells).toMatchObject([
      { state: 'actual', observations: [half, measured, forecast] },
    ]);
  });

  it('lists years without gaps and silent towns', () => {
    expect(coverage.years).toEqual([2010, 2011, 2012, 2013]);
    expect(coverage.silent).toEqual(['beta']);
    expect(coverage.indicators).toEqual(['gdp', 'investment']);
  });

  it('holds for towns of which nothing is known', () => {
    expect(toCoverage(['beta'], ['gdp'], [])).toMatchObject({ years: [], silent: ['beta'] });
  });
});

describe('findConflicts', () => {
  it('keeps both values and prefers the measured', () => {
    const measured = inAlpha(2024, { value: '100.3' });
    const forecast = inAlpha(2024, { value: '93.95', status: 'estimate', source: 's22' });
    expect(findConflicts([forecast, measured])).toEqual([
      { preferred: measured, others: [forecast] },
    ]);
  });

  it('prefers the surer, then the newer', () => {
    const sure = inAlpha(2024, { value: '1', confidence: 'high', vintage: '2026-01-01' });
    const newer = inAlpha(2024, { value: '2', confidence: 'medium', vintage: '2026-03-01' });
    const older = inAlpha(2024, { value: '3', confidence: 'medium', vintage: '2026-02-01' });
    for (const rows of [
      [older, newer, sure],
      [newer, older, sure],
    ])
      expect(findConflicts(rows)).toEqual([{ preferred: sure, others: [newer, older] }]);
  });

  it('sees none where a value is missing', () => {
    const missing = inAlpha(2024, { value: null, missingReason: 'withheld', source: 's22' });
    expect(findConflicts([inAlpha(2024), missing])).toEqual([]);
  });

  it('sees none in another unit or period', () => {
    const people = inAlpha(2017, { value: '121388', unit: '人' });
    const same = inAlpha(2017, { value: '12.1388', unit: '万人', source: 's22' });
    const half = inAlpha(2017, { value: '5', unit: '万人', period: 'M01-M06' });
    expect(findConflicts([people, same, half])).toEqual([]);
  });

  it('sees none between two extents of a town', () => {
    const before = inAlpha(2013, { value: '9', boundaryVersion: 'before-merger' });
    expect(findConflicts([before, inAlpha(2013, { value: '12' })])).toEqual([]);
  });

  it('sees none between a value and its revision', () => {
    const first = inAlpha(2012, { value: '9', vintage: '2013-01-01' });
    const second = inAlpha(2012, { value: '8', vintage: '2014-01-01', supersedes: '2013-01-01' });
    expect(findConflicts([first, second])).toEqual([]);
  });
});
