import { describe, expect, it } from 'vitest';
import { findAgreement } from '#indicators/assess/agree.ts';
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

  const inTowns = (...values: string[]) =>
    values.map((value, at) =>
      buildObservation({ place: ['alpha', 'beta', 'gamma'][at] ?? '', value }),
    );

  it.each([
    ['met-within-rounding', ['met', 'met-within-rounding'], inTowns('18', '18', '10')],
    ['missed-narrowly', ['missed-narrowly', 'missed'], inTowns('3.2', '3.2', '3.2')],
    [
      'missed-by-some',
      ['reversed', 'missed-by-some'],
      [buildObservation({ value: '-1' }), ...inTowns('1')],
    ],
  ])('claims least, %s, where readings come to the same', (status, statuses, values) => {
    const assessment = assess(buildTarget({ scopeMode: 'unstated' }), buildContext(values));
    expect(assessment.readings.map((reading) => reading.status)).toEqual(statuses);
    expect(assessment).toMatchObject({ status, reason: null });
  });

  it('says of two gaps the one that tells more', () => {
    const target = buildTarget({ scopeMode: 'unstated' });
    const rivals = [buildObservation(), buildObservation({ value: '11', source: 's03' })];
    const differing = assess(target, buildContext(rivals));
    expect(differing.readings.map(({ status }) => status)).toEqual(['ambiguous', 'no-data']);
    expect(differing).toMatchObject({ status: 'ambiguous', reason: 'conflicting-values' });
    const older = assess(target, buildContext([buildObservation({ year: 2011 })]));
    expect(older.readings.map(({ reason }) => reason)).toEqual([
      'other-years-only',
      'no-observation',
    ]);
    expect(older).toMatchObject({ status: 'no-data', reason: 'other-years-only' });
  });

  const twoGroups = [
    { scope: 'pilots', scopeMode: 'pooled', note },
    { scope: 'all-towns', scopeMode: 'pooled', note },
  ] as const;
  const ofGroups = (pilots: string, all: string, period = 'year') => [
    buildObservation({ value: pilots, period }),
    buildObservation({ place: 'all-towns', value: all, period }),
  ];

  it('keeps a reason only where readings share it', () => {
    const target = buildTarget({ kind: 'level', start: '10', readings: [...twoGroups] });
    const kept = assess(target, buildContext(ofGroups('10.9', '11.9')));
    expect(kept).toMatchObject({ status: 'met', reason: 'maintained' });
    const flow = buildTarget({ readings: [...twoGroups] });
    const known = assess(flow, buildContext([...inTowns('18'), buildObservation({ value: '18' })]));
    expect(known.readings.map(({ reason }) => reason)).toEqual([null, 'known-parts-suffice']);
    expect(known).toMatchObject({ status: 'met', reason: null });
  });

  it('has no pace that its readings do not share', () => {
    const target = buildTarget({ readings: [...twoGroups] });
    const at = (pilots: string, all: string) => {
      const values = ofGroups(pilots, all, 'M01-M06');
      const { reason, status } = assess(target, buildContext(values, { asOf: '2012-07-31' }));
      return [status, reason];
    };
    expect(at('6', '4')).toEqual(['ambiguous', 'readings-disagree']);
    expect(at('6', '7')).toEqual(['ahead', null]);
  });

  it('needs a reading to agree on', () => {
    expect(() => findAgreement([])).toThrow('expected at least one reading, got none');
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
    expect(assess(target, buildContext(done)).readings.map(({ mode }) => mode)).toEqual([
      'pooled',
      'each',
    ]);
    const one = buildObservation({ place: 'beta', value: '0', unit: '项' });
    expect(assess(target, buildContext([one])).status).toBe('missed-by-some');
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

  it('is met by its own value whatever the other', () => {
    expect(statusOf('7', ['12'])).toEqual(['met', null]);
  });

  it('keeps its own gap where the other is missed', () => {
    const alternative = { target: other, indicator, observations: [people('7')] };
    const [reading] = assess(target, buildContext([], { indicator, alternative })).readings;
    expect(reading?.towns[0]).toMatchObject({ status: 'no-data', reason: 'no-observation' });
  });

  it('keeps its own gap where both are unknown', () => {
    const alternative = { target: other, indicator, observations: [] };
    const [reading] = assess(target, buildContext([], { indicator, alternative })).readings;
    expect(reading?.towns[0]).toMatchObject({ status: 'no-data', reason: 'no-observation' });
  });

  it('stands alone where the other has no threshold', () => {
    const vague = buildTarget({ id: 't2', kind: 'qualitative', value: null });
    const alternative = { target: vague, indicator, observations: [people('12')] };
    const assessment = assess(target, buildContext([people('4')], { indicator, alternative }));
    expect(assessment).toMatchObject({ status: 'missed-by-some', reason: 'first-known-miss' });
  });
});
