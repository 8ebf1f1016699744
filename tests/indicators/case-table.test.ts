import { describe, expect, it } from 'vitest';
import { assess } from '../../src/indicators/assess.ts';
import {
  buildChange,
  buildContext,
  buildObservation,
  buildShare,
  buildShareContext,
  buildTarget,
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
    const { reason, status } = assess(buildTarget(), buildContext(values));
    expect([status, reason]).toEqual(['no-data', 'withheld']);
  });

  it('does not cap what exceeds the goal', () => {
    const assessment = assess(buildTarget(), buildContext([buildObservation({ value: '35.5' })]));
    expect(assessment).toMatchObject({ status: 'met', margin: '25.5', completion: '3.5500' });
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
  });

  it('takes no growth where the sign changes', () => {
    const target = buildChange({ unit: '%', value: '10' });
    const values = [
      buildObservation({ year: 2011, value: '8' }),
      buildObservation({ value: '-3' }),
    ];
    expect(assess(target, buildContext(values)).reason).toBe('base-not-positive');
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
});
