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
    ['5.25', 'on-track'],
    ['5', 'on-track'],
    ['4.75', 'on-track'],
    ['4', 'behind'],
    ['3', 'behind'],
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
    expect(assess(target, context)).toMatchObject({
      status: 'pending',
      reason: 'deadline-ahead',
      actual: '4',
    });
  });

  it('gives no pace where the start is not stated', () => {
    const target = buildTarget({ kind: 'level', deadline: '2015', startYear: 2011 });
    const context = buildContext([buildObservation({ value: '4.0' })], { asOf: '2013-03-01' });
    expect(assess(target, context)).toMatchObject({ status: 'pending', reason: 'deadline-ahead' });
  });

  it('counts the months to a deadline within the year', () => {
    const target = buildTarget({ deadline: '2012-06', unit: '人' });
    const months = buildObservation({ period: 'M01-M03', value: '5', unit: '人' });
    const early = assess(target, buildContext([months], { asOf: '2012-04-30' }));
    expect(early.status).toBe('on-track');
    const whole = buildObservation({ period: 'M01-M06', value: '10', unit: '人' });
    expect(assess(target, buildContext([whole])).status).toBe('met');
  });

  it('takes the latest months and no span', () => {
    const of = (period: string, value: string) => buildObservation({ period, value, unit: '人' });
    const values = [of('M01-M06', '6'), of('M01-M03', '1'), of('2010-2012', '99')];
    const context = buildContext(values, { asOf: '2012-10-31' });
    expect(assess(buildTarget({ unit: '人' }), context)).toMatchObject({ actual: '6' });
  });

  it('takes a level of the latest whole year', () => {
    const target = buildTarget({ kind: 'level', start: '0', startYear: 2011, deadline: '2015' });
    const values = [
      buildObservation({ year: 2012, value: '3.0' }),
      buildObservation({ year: 2013, value: '5.0' }),
      buildObservation({ year: 2014, period: 'M01-M06', value: '9.0' }),
      buildObservation({ year: 2014, value: '9.0', status: 'estimate' }),
      buildObservation({ year: 2014, value: '8.0', place: 'alpha' }),
    ];
    expect(assess(target, buildContext(values, { asOf: '2014-08-01' }))).toMatchObject({
      status: 'on-track',
      actual: '5.0',
    });
  });

  it('takes a level that is published before the year is over', () => {
    const target = buildTarget({ kind: 'level', start: '0', startYear: 2011, deadline: '2015' });
    const context = buildContext([buildObservation({ year: 2015, value: '9.0' })], {
      asOf: '2015-12-30',
    });
    expect(assess(target, context)).toMatchObject({ status: 'behind', actual: '9.0' });
  });

  it('gives no pace in the year of the start', () => {
    const target = buildTarget({ kind: 'level', start: '0', startYear: 2012, deadline: '2015' });
    const context = buildContext([buildObservation({ value: '4.0' })], { asOf: '2013-03-01' });
    expect(assess(target, context).status).toBe('pending');
  });
});

describe('a target of each town before the deadline', () => {
  const target = buildTarget({ scopeMode: 'each' });
  const assessEarly = (scope: string, values: readonly string[]) => {
    const places = ['alpha', 'beta', 'gamma'];
    const rows = values.map((value, at) =>
      buildObservation({ place: places[at] ?? '', period: 'M01-M06', value }),
    );
    return assess({ ...target, scope }, buildContext(rows, { asOf: '2012-07-31' }));
  };

  it('is met once every town met it', () => {
    expect(assessEarly('pilots', ['11', '12', '13'])).toMatchObject({
      status: 'already-met',
      reason: null,
      met: true,
    });
  });

  it.each([
    ['one town is short of it', 'pilots', ['11', '12', '1']],
    ['one town goes the wrong way', 'pilots', ['11', '12', '-1']],
    ['one town is unknown', 'pilots', ['11', '12']],
    ['its towns are not all listed', 'all-towns', ['11', '12', '13']],
  ])('waits while %s', (_, scope, values) => {
    expect(assessEarly(scope, values)).toMatchObject({
      status: 'pending',
      reason: 'deadline-ahead',
      met: null,
    });
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
