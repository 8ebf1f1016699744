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
    expect(assess(largely, values).status).toBe('not-quantified');
    expect(assess(about, values).status).toBe('not-quantified');
  });

  it('gives no verdict on a replaced target', () => {
    const context = buildContext([buildObservation()], { supersededBy: 't9' });
    expect(assess(buildTarget(), context).status).toBe('superseded');
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
  });
});
