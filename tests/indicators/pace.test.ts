import { describe, expect, it } from 'vitest';
import { assess } from '#indicators/assess/assess.ts';
import { isOver } from '#indicators/measure/moments.ts';
import { thresholds } from '#indicators/numbers/thresholds.ts';
import { buildChange, buildContext, buildObservation, buildTarget } from './builders.ts';

describe('before the deadline', () => {
  const half = (value: string) => {
    const observation = buildObservation({ period: 'M01-M06', value, unit: '人' });
    const target = buildTarget({ unit: '人' });
    return assess(target, buildContext([observation], { asOf: '2012-07-31' }));
  };

  it.each([
    ['10', 'already-met'],
    ['6', 'ahead'],
    ['5', 'on-track'],
    ['4', 'behind'],
    ['2', 'far-behind'],
    ['-1', 'reversed'],
  ])('holds half a year of %s to be %s', (value, status) => {
    expect(half(value).status).toBe(status);
  });

  it('shows progress over the elapsed share', () => {
    expect(half('4').steps.find(({ kind }) => kind === 'pace')).toEqual({
      kind: 'pace',
      progress: '0.4000',
      elapsed: '0.5000',
      result: '0.8000',
    });
  });

  it('waits where nothing is published yet', () => {
    const assessment = assess(buildTarget(), buildContext([], { asOf: '2012-07-31' }));
    expect(assessment).toMatchObject({ status: 'pending', reason: 'deadline-ahead', met: null });
  });

  it('waits for a change from the prior year', () => {
    const values = [buildObservation({ year: 2011, value: '50', unit: '%' })];
    const context = buildContext(values, { asOf: '2012-07-31' });
    expect(assess(buildChange(), context).status).toBe('pending');
  });

  it('measures a sum by the years gone', () => {
    const target = buildTarget({
      ...{ kind: 'cumulative', deadline: '2015', startYear: 2011 },
      ...{ value: '50', unit: '人' },
    });
    const values = [2011, 2012].map((year) => buildObservation({ year, value: '10', unit: '人' }));
    const context = buildContext(values, { asOf: '2013-03-01' });
    expect(assess(target, context)).toMatchObject({ status: 'on-track', completion: '0.4000' });
  });

  it('gives no pace without a start year', () => {
    const target = buildTarget({ kind: 'level', deadline: '2015', start: '0', unit: '人' });
    const context = buildContext([buildObservation({ value: '4', unit: '人' })], {
      asOf: '2013-03-01',
    });
    expect(assess(target, context).status).toBe('pending');
  });
});

describe('the deadline', () => {
  it('comes with the last day of its year', () => {
    expect(isOver({ deadline: '2012' }, '2012-12-30')).toBe(false);
    expect(isOver({ deadline: '2012' }, '2012-12-31')).toBe(true);
    expect(isOver({ deadline: '2012-06' }, '2012-06-30')).toBe(false);
    expect(isOver({ deadline: '2012-06-30' }, '2012-06-30')).toBe(true);
  });
});

describe('the thresholds', () => {
  it('are those of the method page', () => {
    expect(thresholds).toEqual({
      missedNarrowly: '0.95',
      ahead: '1.05',
      onTrack: '0.95',
      behind: '0.60',
    });
  });
});
