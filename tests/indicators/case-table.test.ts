import { describe, expect, it } from 'vitest';
import { assess } from '#indicators/assess/assess.ts';
import {
  buildChange,
  buildContext,
  buildObservation,
  buildScope,
  buildShare,
  buildShareContext,
  buildTarget,
  scopes,
} from './builders.ts';

describe('assess, case by case', () => {
  it('gives no verdict on a change without base', () => {
    const target = buildChange({ baseRule: 'unstated' });
    const values = [buildShare(2011, '50.0'), buildShare(2012, '56.0')];
    const assessment = assess(target, buildShareContext(values));
    expect(assessment.status).toBe('no-baseline');
    expect(assessment.reason).toBe('base-year-unstated');
    expect(assessment.margin).toBeNull();
    expect(assessment.used).toEqual([values[1]]);
  });

  it('never takes another year as base', () => {
    const values = [buildShare(2010, '50.0'), buildShare(2012, '56.0')];
    const { reason, status } = assess(buildChange(), buildShareContext(values));
    expect([status, reason]).toEqual(['no-baseline', 'base-missing']);
  });

  it('says no data when the year is missing', () => {
    const values = [
      buildObservation({ year: 2011, value: '99' }),
      buildObservation({ year: 2013, value: '99' }),
    ];
    const assessment = assess(buildTarget(), buildContext(values));
    expect([assessment.status, assessment.reason]).toEqual(['no-data', 'other-years-only']);
    expect(assessment.actual).toBeNull();
    expect(assessment.unused.map(({ because }) => because)).toEqual(['other-year', 'other-year']);
  });

  it('repeats the stated reason of a missing value', () => {
    const values = [buildObservation({ value: null, missingReason: 'withheld' })];
    const forecast = buildObservation({ status: 'estimate', value: '99' });
    for (const rows of [values, [forecast, ...values]]) {
      const { reason, status } = assess(buildTarget(), buildContext(rows));
      expect([status, reason]).toEqual(['no-data', 'withheld']);
    }
  });

  it('does not cap what exceeds the goal', () => {
    const assessment = assess(buildTarget(), buildContext([buildObservation({ value: '35.5' })]));
    expect(assessment).toMatchObject({ status: 'met', margin: '25.5', completion: '3.5500' });
    expect(assessment.firstPublished).toBeNull();
  });

  it('says maintained where goal equals start', () => {
    const target = buildTarget({ kind: 'level', start: '10' });
    const kept = assess(target, buildContext([buildObservation({ value: '10.9' })]));
    const lost = assess(target, buildContext([buildObservation({ value: '9.0' })]));
    expect([kept.status, kept.reason]).toEqual(['met', 'maintained']);
    expect([lost.status, lost.reason]).toEqual(['missed', 'not-maintained']);
    expect(lost.completion).toBeNull();
  });

  it.each(['0', '-3'])('takes no growth from a base of %s', (base) => {
    const target = buildChange({ unit: '%', value: '10' });
    const values = [
      buildObservation({ year: 2011, value: base }),
      buildObservation({ value: '8' }),
    ];
    const assessment = assess(target, buildContext(values));
    expect([assessment.status, assessment.reason]).toEqual(['not-comparable', 'base-not-positive']);
    expect(assessment.margin).toBeNull();
    expect(assessment.steps.at(-1)).toMatchObject({ kind: 'difference', base });
  });

  it('takes no growth where the sign changes', () => {
    const target = buildChange({ unit: '%', value: '10' });
    const values = [
      buildObservation({ year: 2011, value: '8' }),
      buildObservation({ value: '-3' }),
    ];
    expect(assess(target, buildContext(values)).reason).toBe('base-not-positive');
  });

  it('says at least for a known part of a flow', () => {
    const part = buildObservation({ place: 'alpha', value: '9' });
    const short = assess(buildTarget(), buildContext([part]));
    expect(short).toMatchObject({ status: 'no-data', completion: '0.9000', met: null });
    const enough = { ...part, value: '11' };
    expect(assess(buildTarget(), buildContext([enough])).reason).toBe('known-parts-suffice');
  });

  it('bounds a goal of each town by the unknown', () => {
    const target = buildTarget({ scopeMode: 'each' });
    const met = buildObservation({ place: 'alpha', value: '11' });
    const [open] = assess(target, buildContext([met])).readings;
    expect(open).toMatchObject({ status: 'no-data', counts: { met: 1, unknown: 2, total: 3 } });
    const missed = buildObservation({ place: 'beta', value: '1' });
    const failed = assess(target, buildContext([met, missed]));
    expect([failed.status, failed.reason]).toEqual(['missed-by-some', 'first-known-miss']);
  });

  it('decides an unstated mode only by agreement', () => {
    const target = buildTarget({ scopeMode: 'unstated', value: '20' });
    const of = (...values: string[]) => {
      const places = ['alpha', 'beta', 'gamma'];
      const rows = values.map((value, index) =>
        buildObservation({ place: places[index] ?? '', value }),
      );
      return assess(target, buildContext(rows)).status;
    };
    expect([of('21', '22', '23'), of('12', '12', '5')]).toEqual(['met', 'ambiguous']);
  });

  it('calls a straddled goal met within rounding', () => {
    const below = [buildShare(2011, '50.0'), buildShare(2012, '51.9')];
    const exact = [buildShare(2011, '50.0'), buildShare(2012, '52.0')];
    const above = [buildShare(2011, '50.0'), buildShare(2012, '52.2')];
    const [low, same, high] = [below, exact, above].map((values) =>
      assess(buildChange(), buildShareContext(values)),
    );
    expect(low).toMatchObject({ status: 'met-within-rounding', met: false, margin: '-0.1' });
    expect(same).toMatchObject({ status: 'met-within-rounding', met: true, margin: '0.0' });
    expect(high).toMatchObject({ status: 'met', met: true, margin: '0.2' });
    const rounding = low?.steps.find(({ kind }) => kind === 'rounding');
    expect(rounding).toEqual({ kind: 'rounding', low: '1.80', high: '2.00', goal: '2' });
  });

  it('leaves no rounding in counted people', () => {
    const target = buildTarget({ value: '100', unit: '人' });
    const context = buildContext([buildObservation({ value: '100', unit: '人' })]);
    expect(assess(target, context).status).toBe('met');
  });

  it('keeps the verdict on first published figures', () => {
    const first = buildObservation({ value: '12', vintage: '2013-03-01' });
    const second = buildObservation({
      value: '7',
      vintage: '2014-03-01',
      supersedes: '2013-03-01',
    });
    const assessment = assess(buildTarget(), buildContext([first, second]));
    expect(assessment).toMatchObject({ status: 'missed', margin: '-3' });
    expect(assessment.firstPublished).toEqual({ status: 'met', margin: '2' });
  });

  it('compares no values across a changed boundary', () => {
    const values = [
      buildShare(2011, '50.0', { boundaryVersion: 'before-merger' }),
      buildShare(2012, '56.0'),
    ];
    const { reason, status } = assess(buildChange(), buildShareContext(values));
    expect([status, reason]).toEqual(['not-comparable', 'boundary-changed']);
  });

  it('compares two years back-cast to one extent', () => {
    const values = [
      buildShare(2011, '50.0', { boundaryVersion: 'before-merger' }),
      buildShare(2011, '53.0', { source: 's03' }),
      buildShare(2012, '56.0'),
    ];
    const assessment = assess(buildChange(), buildShareContext(values));
    expect(assessment).toMatchObject({ status: 'met', actual: '3.0', margin: '1.0' });
    const old = buildShare(2012, '51.0', { boundaryVersion: 'before-merger', source: 's03' });
    const both = assess(buildChange(), buildShareContext([...values.slice(0, 1), old, ...values]));
    expect(both).toMatchObject({ status: 'met', actual: '3.0' });
    const [before] = values;
    const now = buildShare(2012, '56.0');
    const onlyOld = assess(buildChange(), buildShareContext(before ? [before, old, now] : []));
    expect(onlyOld).toMatchObject({ status: 'missed', actual: '1.0' });
  });

  it('adds up only years of one extent', () => {
    const target = buildTarget({ kind: 'cumulative', value: '20', startYear: 2011 });
    const values = [
      buildObservation({ year: 2011, value: '9', boundaryVersion: 'before-merger' }),
      buildObservation({ value: '12' }),
    ];
    expect(assess(target, buildContext(values))).toMatchObject({
      status: 'not-comparable',
      reason: 'boundary-changed',
    });
    const old = buildObservation({ value: '10', boundaryVersion: 'before-merger', source: 's03' });
    const longer = { ...target, startYear: 2010 };
    for (const one of [target, longer])
      expect(assess(one, buildContext([...values, old]))).toMatchObject({ actual: '19' });
    const backCast = buildObservation({ year: 2011, value: '11', source: 's03' });
    expect(assess(target, buildContext([...values, backCast]))).toMatchObject({ actual: '23' });
  });

  it('draws no residual goal from a subset', () => {
    const whole = buildTarget({ scope: 'all-towns', value: '22' });
    const part = buildTarget({ id: 't2', partOf: 't1', value: '10' });
    const context = buildContext([buildObservation({ value: '10.6' })]);
    expect(assess(part, context).status).toBe('met');
    expect(assess(whole, context)).toMatchObject({ status: 'no-data', completion: '0.4818' });
  });

  it('subtracts percentage points and never divides', () => {
    const values = [buildShare(2011, '50.0'), buildShare(2012, '51.5')];
    const points = assess(buildChange({ value: '1' }), buildShareContext(values));
    const growth = assess(buildChange({ value: '1', unit: '%' }), buildShareContext(values));
    expect(points).toMatchObject({ actual: '1.5', margin: '0.5', unit: '个百分点' });
    expect(growth).toMatchObject({ actual: '3.0000', margin: '2.0000', unit: '%' });
  });

  it('shows what is no full year of the scope', () => {
    const sixty = buildScope({ id: 'sixty-towns', stated: 60, members: null, within: null });
    const values = [
      buildObservation({ value: '99', status: 'estimate' }),
      buildObservation({ value: '99', period: 'M01-M09' }),
      buildObservation({ value: '99', place: 'sixty-towns' }),
    ];
    const context = buildContext(values, { scopes: [...scopes, sixty] });
    const { status, unused } = assess(buildTarget(), context);
    expect(status).toBe('no-data');
    expect(unused.map(({ because }) => because)).toEqual([
      'estimate',
      'part-of-year',
      'other-group',
    ]);
  });
});
