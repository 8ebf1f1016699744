import { describe, expect, it } from 'vitest';
import { assess } from '#indicators/assess/assess.ts';
import { buildContext, buildObservation, buildScope, buildTarget, scopes } from './builders.ts';

describe('values that never carry a verdict', () => {
  it('shows an estimate and does not use it', () => {
    const estimate = buildObservation({ status: 'estimate', value: '99' });
    const assessment = assess(buildTarget(), buildContext([estimate]));
    expect([assessment.status, assessment.reason]).toEqual(['no-data', 'estimate-only']);
    expect(assessment.unused).toEqual([{ observation: estimate, because: 'estimate' }]);
  });

  it('shows half a year and does not use it', () => {
    const half = buildObservation({ period: 'M01-M06', value: '99' });
    const assessment = assess(buildTarget(), buildContext([half]));
    expect([assessment.status, assessment.reason]).toEqual(['no-data', 'part-of-year-only']);
    expect(assessment.unused).toEqual([{ observation: half, because: 'part-of-year' }]);
  });

  it('takes months of another year for another year', () => {
    const half = buildObservation({ year: 2011, period: 'M01-M06', value: '99' });
    expect(assess(buildTarget(), buildContext([half])).reason).toBe('other-years-only');
  });

  it('shows another group and does not use it', () => {
    const sixty = buildScope({ id: 'sixty-towns', stated: 60, members: null, within: null });
    const other = buildObservation({ place: 'sixty-towns', value: '99' });
    const context = buildContext([other], { scopes: [...scopes, sixty] });
    const assessment = assess(buildTarget(), context);
    expect([assessment.status, assessment.reason]).toEqual(['no-data', 'other-group-only']);
    expect(assessment.unused).toEqual([{ observation: other, because: 'other-group' }]);
  });

  it('shows a span of years without using it', () => {
    const span = buildObservation({ period: '2010-2012', value: '99' });
    const assessment = assess(buildTarget(), buildContext([span]));
    expect(assessment.status).toBe('no-data');
    expect(assessment.unused).toEqual([{ observation: span, because: 'span-of-years' }]);
  });

  it('ignores the values of other indicators', () => {
    const other = buildObservation({ indicator: 'investment-total', value: '99' });
    const assessment = assess(buildTarget(), buildContext([other]));
    expect([assessment.status, assessment.unused.length]).toEqual(['no-data', 0]);
  });

  it('prefers the measured value to a forecast', () => {
    const forecast = buildObservation({ status: 'estimate', value: '9', source: 's03' });
    const measured = buildObservation({ value: '11' });
    const assessment = assess(buildTarget(), buildContext([forecast, measured]));
    expect(assessment).toMatchObject({ status: 'met', actual: '11' });
  });

  it('decides nothing between equally good sources', () => {
    const values = [
      buildObservation({ value: '9' }),
      buildObservation({ value: '11', source: 's03' }),
    ];
    const { reason, status } = assess(buildTarget(), buildContext(values));
    expect([status, reason]).toEqual(['ambiguous', 'conflicting-values']);
  });

  it('takes what equally good sources both say', () => {
    const same = [buildObservation(), buildObservation({ source: 's03' })];
    expect(assess(buildTarget(), buildContext(same))).toMatchObject({ actual: '10' });
    const other = [buildObservation(), buildObservation({ unit: '万元', source: 's03' })];
    expect(assess(buildTarget(), buildContext(other)).reason).toBe('conflicting-values');
  });

  it('converts people to ten thousands exactly', () => {
    const target = buildTarget({ value: '10', unit: '万人' });
    const context = buildContext([buildObservation({ value: '121388', unit: '人' })]);
    const assessment = assess(target, context);
    expect(assessment).toMatchObject({ status: 'met', actual: '12.1388', margin: '2.1388' });
    expect(assessment.steps.slice(0, 2)).toMatchObject([
      { kind: 'observed' },
      { kind: 'converted', from: '121388', fromUnit: '人', to: '12.1388', toUnit: '万人' },
    ]);
  });

  it('compares no units of different things', () => {
    const context = buildContext([buildObservation({ value: '12', unit: '万人' })]);
    expect(assess(buildTarget(), context)).toMatchObject({
      reason: 'unit-differs',
      steps: [{ kind: 'observed' }],
    });
  });
});
