import { describe, expect, it } from 'vitest';
import { assess } from '#indicators/assess/assess.ts';
import {
  buildChange,
  buildContext,
  buildObservation,
  buildShareContext,
  buildShare,
  buildTarget,
} from './builders.ts';

describe('assess, kind by kind', () => {
  it('measures a level from its stated start', () => {
    const target = buildTarget({ kind: 'level', start: '2' });
    const judge = (value: string) =>
      assess(target, buildContext([buildObservation({ value })])).status;
    const values = ['10.6', '9.62', '9.0', '1.0'];
    expect(values.map(judge)).toEqual(['met', 'missed-narrowly', 'missed', 'reversed']);
    const down = buildTarget({ kind: 'level', comparator: '<=', start: '10', value: '2' });
    const judgeDown = (value: string) =>
      assess(down, buildContext([buildObservation({ value })])).status;
    expect(['1.0', '2.1', '4.0', '10.1'].map(judgeDown)).toEqual([
      'met',
      'missed-narrowly',
      'missed',
      'reversed',
    ]);
  });

  it('gives a level without start no completion', () => {
    const target = buildTarget({ kind: 'level' });
    const assessment = assess(target, buildContext([buildObservation({ value: '9.9' })]));
    expect(assessment).toMatchObject({ status: 'missed', margin: '-0.1', completion: null });
  });

  it('adds up the years of a cumulative target', () => {
    const target = buildTarget({ kind: 'cumulative', value: '30', startYear: 2010 });
    const values = [2010, 2011, 2012].map((year) => buildObservation({ year, value: '10.50' }));
    const assessment = assess(target, buildContext(values));
    expect(assessment).toMatchObject({ status: 'met', actual: '31.50', margin: '1.50' });
  });

  it('takes the published sum of the span', () => {
    const target = buildTarget({ kind: 'cumulative', value: '300', startYear: 2010 });
    const span = buildObservation({ period: '2010-2012', value: '285' });
    const assessment = assess(target, buildContext([span]));
    expect(assessment).toMatchObject({ status: 'missed-narrowly', margin: '-15' });
  });

  it('needs the first year of a sum', () => {
    const target = buildTarget({ kind: 'cumulative' });
    const { reason, status } = assess(target, buildContext([buildObservation()]));
    expect([status, reason]).toEqual(['no-baseline', 'start-year-unstated']);
  });

  it('says of a sum without values that there are none', () => {
    const target = buildTarget({ kind: 'cumulative', startYear: 2010 });
    expect(assess(target, buildContext([])).reason).toBe('no-observation');
  });

  it('says at least of a sum that lacks a year', () => {
    const target = buildTarget({ kind: 'cumulative', value: '30', startYear: 2010 });
    const values = [2010, 2012].map((year) => buildObservation({ year, value: '10.50' }));
    expect(assess(target, buildContext(values))).toMatchObject({
      status: 'no-data',
      reason: 'part-of-group-only',
      actual: '21.00',
    });
  });

  it('reads full coverage as one hundred percent', () => {
    const target = buildTarget({ kind: 'coverage', value: null, unit: null });
    const full = assess(target, buildShareContext([buildShare(2012, '100')]));
    const most = assess(target, buildShareContext([buildShare(2012, '97.5')]));
    expect(full).toMatchObject({ status: 'met-within-rounding', goal: '100', met: true });
    expect(most).toMatchObject({ status: 'missed-narrowly', margin: '-2.5', completion: '0.9750' });
  });

  it('reads a milestone as done or not', () => {
    const target = buildTarget({ kind: 'milestone', value: null, unit: null });
    const judge = (value: string) => {
      return assess(target, buildContext([buildObservation({ value, unit: '项' })]));
    };
    expect(judge('1')).toMatchObject({ status: 'met', goal: '1', margin: '0' });
    expect(judge('0')).toMatchObject({ status: 'missed', margin: '-1' });
  });

  it('quantifies neither quality nor about so much', () => {
    const values = buildContext([buildObservation()]);
    const largely = buildTarget({ kind: 'qualitative', value: null, unit: null });
    const about = buildTarget({ comparator: 'approx' });
    const numbered = buildTarget({ kind: 'qualitative' });
    for (const target of [largely, numbered, about, buildTarget({ value: null })]) {
      const { reason, status } = assess(target, values);
      expect([status, reason]).toEqual(['not-quantified', 'no-threshold']);
    }
    const endless = buildTarget({ comparator: 'range', valueMax: null });
    expect(assess(endless, values).status).toBe('not-quantified');
  });

  it('reads full coverage of things as one', () => {
    const target = buildTarget({ kind: 'coverage', value: null, unit: null });
    const context = buildContext([buildObservation({ value: '1', unit: '亿元' })]);
    expect(assess(target, context)).toMatchObject({ goal: '1', unit: '亿元' });
  });

  it('gives no verdict on a replaced target', () => {
    const context = buildContext([buildObservation()], { supersededBy: 't9' });
    expect(assess(buildTarget(), context)).toEqual({
      target: 't1',
      status: 'superseded',
      reason: 'replaced-by-later-target',
      unit: '亿元',
      ...{ met: null, goal: null, actual: null, margin: null, completion: null },
      ...{ readings: [], steps: [], used: [], unused: [], firstPublished: null },
    });
  });

  it('counts a change from nothing or from its stated start', () => {
    const context = buildContext([buildObservation({ value: '12' })]);
    const fromZero = buildChange({ unit: '亿元', value: '10', baseRule: 'zero' });
    expect(assess(fromZero, context)).toMatchObject({ status: 'met', actual: '12' });
    const fixed = buildChange({ unit: '亿元', value: '3', baseRule: 'fixed', start: '8.0' });
    const assessment = assess(fixed, context);
    expect(assessment).toMatchObject({ status: 'met', actual: '4.0', margin: '1.0' });
    expect(assessment.steps.map(({ kind }) => kind).slice(0, 2)).toEqual([
      'observed',
      'difference',
    ]);
    expect(assess({ ...fixed, start: null }, context)).toMatchObject({
      status: 'no-baseline',
      reason: 'base-missing',
    });
    expect(assess({ ...fixed, baseRule: 'none' }, context).reason).toBe('base-year-unstated');
  });

  it('converts both ends of a change to its unit', () => {
    const values = [
      buildObservation({ year: 2011, value: '80000', unit: '万元' }),
      buildObservation({ value: '12' }),
    ];
    const inUnit = buildChange({ unit: '亿元', value: '3' });
    expect(assess(inUnit, buildContext(values))).toMatchObject({ status: 'met', actual: '4.0000' });
    const growth = assess(buildChange({ unit: '%', value: '3' }), buildContext(values));
    expect(growth).toMatchObject({ status: 'not-comparable', reason: 'unit-differs' });
    expect(growth.used).toHaveLength(2);
    expect(growth.steps.map(({ kind }) => kind)).toEqual(['observed', 'observed']);
  });

  it.each([
    ['5', '8', '60.0000'],
    ['0.1', '1.0', '900.0000'],
  ])('takes the growth from %s to %s as %s', (base, value, actual) => {
    const values = [buildObservation({ year: 2011, value: base }), buildObservation({ value })];
    const assessment = assess(buildChange({ unit: '%', value: '1' }), buildContext(values));
    expect(assessment).toMatchObject({ status: 'met', actual });
  });

  it('knows a change that went the wrong way', () => {
    const values = [buildShare(2011, '50.0'), buildShare(2012, '48.0')];
    const assessment = assess(buildChange(), buildShareContext(values));
    expect(assessment).toMatchObject({ status: 'reversed', actual: '-2.0', completion: '-1.0000' });
  });
});

describe('comparators', () => {
  const judge = (comparator: '>=' | '>' | '<=' | '<' | '=', value: string) =>
    assess(
      buildTarget({ comparator, unit: '人' }),
      buildContext([buildObservation({ value, unit: '人' })]),
    ).status;

  it('counts the number itself as reached', () => {
    expect(judge('>=', '10')).toBe('met');
    expect(judge('<=', '10')).toBe('met');
  });

  it('asks for more where more is said', () => {
    expect(judge('>', '10')).toBe('missed-narrowly');
    expect(judge('>', '11')).toBe('met');
    expect(judge('<', '10')).toBe('missed-narrowly');
  });

  it('calls a ceiling broken by far missed', () => {
    expect(judge('<=', '40')).toBe('missed');
  });

  it('takes an equal goal by its number', () => {
    expect(judge('=', '10')).toBe('met');
    expect(judge('=', '11')).toBe('missed');
    const ends = buildTarget({ comparator: '=', valueMax: '12', unit: '人' });
    const context = buildContext([buildObservation({ value: '11', unit: '人' })]);
    expect(assess(ends, context).status).toBe('missed');
  });

  it.each([
    ['=', '10', null, '10.0', 'met-within-rounding'],
    ['=', '10', null, '10.1', 'missed'],
    ['=', '10', null, '9.9', 'missed-narrowly'],
    ['range', '10', '12', '10.0', 'met-within-rounding'],
    ['range', '10', '12', '12.0', 'met-within-rounding'],
    ['range', '10', '12', '9.9', 'missed-narrowly'],
    ['range', '10', '12', '12.1', 'missed'],
    ['range', '9.5', '12.5', '9', 'met-within-rounding'],
    ['range', '9.5', '12.5', '13', 'met-within-rounding'],
    ['>=', '9.5', null, '9', 'met-within-rounding'],
    ['>', '9.5', null, '9', 'missed'],
    ['<=', '9.5', null, '10', 'met-within-rounding'],
    ['<', '9.5', null, '10', 'missed'],
  ] as const)('holds %s %s to %s against a rounded %s as %s', (...row) => {
    const [comparator, value, valueMax, published, status] = row;
    const target = buildTarget({ kind: 'level', start: '0', comparator, value, valueMax });
    const context = buildContext([buildObservation({ value: published })]);
    expect(assess(target, context).status).toBe(status);
  });

  it('measures a range from its nearer end', () => {
    const target = buildTarget({ comparator: 'range', valueMax: '12', unit: '人' });
    const at = (value: string) => {
      const { margin, status } = assess(
        target,
        buildContext([buildObservation({ value, unit: '人' })]),
      );
      return [status, margin];
    };
    expect(at('11')).toEqual(['met', '0']);
    expect(at('15')).toEqual(['missed', '3']);
    expect(at('4')).toEqual(['missed', '-6']);
    expect(at('10.0')).toEqual(['met', '0']);
    expect(at('12.0')).toEqual(['met', '0']);
  });
});
