import { describe, expect, it } from 'vitest';
import { assess } from '#indicators/assess/assess.ts';
import {
  buildChange,
  buildContext,
  buildObservation,
  buildShare,
  buildShareContext,
  buildTarget,
} from './builders.ts';

const note = { zh: '读法', en: 'Reading' };

describe('a target that can be read in several ways', () => {
  it('reads an unstated mode both ways', () => {
    const target = buildTarget({ scopeMode: 'unstated' });
    const { readings } = assess(target, buildContext([]));
    expect(readings.map(({ mode, scope }) => [scope, mode])).toEqual([
      ['pilots', 'pooled'],
      ['pilots', 'each'],
    ]);
  });

  it('is ambiguous where the readings disagree', () => {
    const target = buildTarget({ scopeMode: 'unstated', value: '20' });
    const values = ['12', '12', '5'].map((value, index) =>
      buildObservation({ place: ['alpha', 'beta', 'gamma'][index] ?? '', value }),
    );
    const assessment = assess(target, buildContext(values));
    expect(assessment).toMatchObject({ status: 'ambiguous', reason: 'readings-disagree' });
    expect(assessment.readings.map(({ status }) => status)).toEqual(['met', 'missed']);
    expect([assessment.met, assessment.margin, assessment.steps]).toEqual([null, null, []]);
  });

  it('gives the verdict on which readings agree', () => {
    const target = buildTarget({ scopeMode: 'unstated' });
    const values = ['alpha', 'beta', 'gamma'].map((place) =>
      buildObservation({ place, value: '18' }),
    );
    expect(assess(target, buildContext(values))).toMatchObject({ status: 'met', met: true });
  });

  it('is ambiguous where one reading lacks data', () => {
    const readings = [
      { scope: 'pilots', scopeMode: 'pooled', note },
      { scope: 'all-towns', scopeMode: 'pooled', note },
    ] as const;
    const target = buildChange({ readings: [...readings] });
    const values = [buildShare(2011, '50'), buildShare(2012, '60')];
    const assessment = assess(target, buildShareContext(values));
    expect(assessment.readings.map(({ status }) => status)).toEqual(['met', 'no-data']);
    expect(assessment.status).toBe('ambiguous');
  });

  it('says no data where no reading has any', () => {
    const target = buildChange({ scopeMode: 'unstated', baseRule: 'unstated' });
    expect(assess(target, buildShareContext([])).status).toBe('no-data');
  });

  it('takes both readings of a complete goal as one', () => {
    const target = buildTarget({
      kind: 'milestone',
      value: null,
      unit: null,
      scopeMode: 'unstated',
    });
    const done = ['alpha', 'beta', 'gamma'].map((place) =>
      buildObservation({ place, value: '1', unit: '项' }),
    );
    expect(assess(target, buildContext(done)).status).toBe('met');
    const one = buildObservation({ place: 'beta', value: '0', unit: '项' });
    expect(assess(target, buildContext([one])).status).toBe('missed');
  });
});

describe('two targets of which either suffices', () => {
  const target = buildTarget({ scopeMode: 'each', value: '6', unit: '万人' });
  const other = buildTarget({ id: 't2', indicator: 'residents', value: '10', unit: '万人' });
  const indicator = { unit: '万人', min: '0', additive: true } as const;
  const people = (value: string) => buildObservation({ place: 'alpha', value, unit: '万人' });
  const statusOf = (own: string, others: string[]) => {
    const alternative = { target: other, indicator, observations: others.map(people) };
    const assessment = assess(target, buildContext([people(own)], { indicator, alternative }));
    const town = assessment.readings[0]?.towns[0];
    return [town?.status, town?.reason];
  };

  it('is met by the other one alone', () => {
    expect(statusOf('4', ['12'])).toEqual(['met', 'alternative-met']);
  });

  it('is open while the other is unknown', () => {
    expect(statusOf('4', [])).toEqual(['no-data', 'alternative-unknown']);
  });

  it('is missed only when both are', () => {
    expect(statusOf('4', ['7'])).toEqual(['missed', null]);
  });
});
