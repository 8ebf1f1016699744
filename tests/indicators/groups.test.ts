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

const inTown = (place: string, value: string) => buildObservation({ place, value });
const pooled = buildTarget({ value: '30' });
const each = buildTarget({ scopeMode: 'each' });

describe('a target of the group as one', () => {
  it('prefers the published value of the group', () => {
    const values = [buildObservation({ value: '40' }), inTown('alpha', '1')];
    const assessment = assess(pooled, buildContext(values));
    expect(assessment).toMatchObject({ status: 'met', actual: '40' });
    expect(assessment.unused.map(({ because }) => because)).toEqual(['less-preferred']);
  });

  it('adds up its towns where all are known', () => {
    const values = [inTown('alpha', '9.5'), inTown('beta', '10'), inTown('gamma', '5')];
    const assessment = assess(pooled, buildContext(values));
    expect(assessment).toMatchObject({ status: 'missed', actual: '24.5', margin: '-5.5' });
    expect(assessment.steps.find(({ kind }) => kind === 'sum')).toMatchObject({
      terms: ['9.5', '10', '5'],
      total: 3,
      result: '24.5',
    });
  });

  it('adds up levels, and sums of years, of towns', () => {
    const places = ['alpha', 'beta', 'gamma'];
    const level = buildTarget({ kind: 'level', value: '30' });
    const levels = places.map((place) => inTown(place, '11'));
    expect(assess(level, buildContext(levels))).toMatchObject({ status: 'met', actual: '33' });
    const sum = buildTarget({ kind: 'cumulative', value: '30', startYear: 2011 });
    const years = levels.flatMap((row) => [row, { ...row, year: 2011 }]);
    expect(assess(sum, buildContext(years))).toMatchObject({ status: 'met', actual: '66' });
  });

  it('adds up nothing that is no sum', () => {
    const values = ['alpha', 'beta', 'gamma'].map((place) => inTown(place, '11'));
    const indicator = { unit: '亿元', min: '0', additive: false } as const;
    expect(assess(pooled, buildContext(values, { indicator }))).toMatchObject({ actual: null });
    const covered = buildTarget({ kind: 'coverage', value: '30' });
    expect(assess(covered, buildContext(values))).toMatchObject({ actual: null });
  });

  it('is reached by parts at the number itself', () => {
    expect(assess(pooled, buildContext([inTown('alpha', '30')]))).toMatchObject({
      status: 'met-within-rounding',
      reason: 'known-parts-suffice',
      steps: [
        { kind: 'observed' },
        { kind: 'sum' },
        { kind: 'comparison' },
        { kind: 'margin' },
        { kind: 'completion' },
      ],
    });
  });

  it.each([
    ['>', '31', 'met'],
    ['>', '30', 'no-data'],
    ['<=', '31', 'missed'],
    ['<', '31', 'missed'],
    ['<=', '30', 'no-data'],
    ['<=', '29', 'no-data'],
    ['=', '31', 'no-data'],
  ] as const)('holds known parts %s 30 of %s to be %s', (comparator, value, status) => {
    const target = { ...pooled, comparator };
    const assessment = assess(target, buildContext([inTown('alpha', value)]));
    const reason = status === 'no-data' ? 'part-of-group-only' : 'known-parts-suffice';
    expect(assessment).toMatchObject({ status, reason });
  });

  it('says why the values of its towns are missing', () => {
    const withheld = buildObservation({
      place: 'alpha',
      value: null,
      missingReason: 'withheld',
    });
    expect(assess(pooled, buildContext([withheld])).reason).toBe('withheld');
  });

  it('names another group only where nothing else is known', () => {
    const other = buildObservation({ place: 'all-towns', value: '99' });
    const foreign = inTown('delta', '9');
    expect(assess(pooled, buildContext([other, foreign])).reason).toBe('other-group-only');
    const withheld = buildObservation({ value: null, missingReason: 'withheld' });
    expect(assess(pooled, buildContext([other, withheld])).reason).toBe('withheld');
    expect(assess(pooled, buildContext([foreign])).reason).toBe('no-observation');
    const sum = buildTarget({ kind: 'cumulative' });
    expect(assess(sum, buildContext([withheld])).reason).toBe('no-observation');
  });

  it('is met when known parts suffice', () => {
    const assessment = assess(pooled, buildContext([inTown('alpha', '31')]));
    expect(assessment).toMatchObject({ status: 'met', reason: 'known-parts-suffice' });
  });

  it('says at least where parts are missing', () => {
    const assessment = assess(pooled, buildContext([inTown('alpha', '12')]));
    expect(assessment).toMatchObject({
      status: 'no-data',
      reason: 'part-of-group-only',
      completion: '0.4000',
      met: null,
    });
    const step = assessment.steps.find(({ kind }) => kind === 'completion');
    expect(step).toMatchObject({ atLeast: true });
    expect(assessment.steps.map(({ kind }) => kind)).toEqual([
      'observed',
      'sum',
      'comparison',
      'margin',
      'completion',
    ]);
  });

  it('proves nothing where parts may be negative', () => {
    const indicator = { unit: '亿元', min: null, additive: true } as const;
    const context = buildContext([inTown('alpha', '99')], { indicator });
    const assessment = assess(pooled, context);
    expect(assessment).toMatchObject({ status: 'no-data', actual: null, completion: null });
    expect(assessment.reason).toBe('part-of-group-only');
  });

  it('counts a known part of an unknown list', () => {
    const target = buildTarget({ scope: 'all-towns', value: '30' });
    const context = buildContext([buildObservation({ value: '31' }), inTown('alpha', '31')]);
    const assessment = assess(target, context);
    expect(assessment).toMatchObject({ status: 'met', reason: 'known-parts-suffice' });
    expect(assessment.actual).toBe('31');
  });

  it('never adds up the shares of towns', () => {
    const target = buildChange();
    const values = ['alpha', 'beta', 'gamma'].map((place) => buildShare(2012, '50', { place }));
    expect(assess(target, buildShareContext(values))).toMatchObject({ status: 'no-data' });
  });
});

describe('a target of each town', () => {
  it('fails at the first known miss', () => {
    const assessment = assess(each, buildContext([inTown('alpha', '8')]));
    expect(assessment).toMatchObject({
      status: 'missed-by-some',
      reason: 'first-known-miss',
      met: false,
    });
    const counts = { met: 0, missed: 1, unknown: 2, total: 3 };
    expect(assessment.readings[0]?.counts).toEqual(counts);
  });

  it('counts and bounds while towns are missing', () => {
    const assessment = assess(each, buildContext([inTown('alpha', '18'), inTown('beta', '18')]));
    expect(assessment).toMatchObject({ status: 'no-data', reason: 'part-of-towns-only' });
    const counts = { met: 2, missed: 0, unknown: 1, total: 3 };
    expect(assessment.steps).toEqual([{ kind: 'count', counts }]);
    expect(assessment.used.map(({ place }) => place)).toEqual(['alpha', 'beta']);
    expect(assessment.met).toBeNull();
  });

  it('is missed for no further reason once all are known', () => {
    const values = [inTown('alpha', '18'), inTown('beta', '18'), inTown('gamma', '1')];
    expect(assess(each, buildContext(values))).toMatchObject({ status: 'missed', reason: null });
  });

  it('says nothing of a group without towns', () => {
    const empty = buildContext([], { scopes: [buildScope({ stated: 0, members: [] })] });
    expect(assess(each, empty)).toMatchObject({ status: 'no-data', reason: 'no-observation' });
    expect(assess(each, buildContext([])).reason).toBe('no-observation');
  });

  it('is met when every town met it', () => {
    const values = ['alpha', 'beta', 'gamma'].map((place) => inTown(place, '18'));
    expect(assess(each, buildContext(values))).toMatchObject({ status: 'met', met: true });
  });

  it('keeps the doubt of one rounded town', () => {
    const values = [inTown('alpha', '18'), inTown('beta', '18'), inTown('gamma', '10')];
    expect(assess(each, buildContext(values)).status).toBe('met-within-rounding');
  });

  it('is never met by an unknown list', () => {
    const target = buildTarget({ scope: 'all-towns', scopeMode: 'each' });
    const values = ['alpha', 'beta', 'gamma'].map((place) => inTown(place, '18'));
    const [reading] = assess(target, buildContext(values)).readings;
    expect(reading).toMatchObject({ status: 'no-data', reason: 'part-of-towns-only' });
    expect(reading?.counts).toEqual({ met: 3, missed: 0, unknown: 0, total: null });
  });

  it('is failed by a town of an unknown list', () => {
    const target = buildTarget({ scope: 'all-towns', scopeMode: 'each' });
    const stated = [
      ...scopes.slice(0, 1),
      buildScope({ id: 'all-towns', stated: 5, members: null, within: null }),
    ];
    const [reading] = assess(
      target,
      buildContext([inTown('alpha', '1')], { scopes: stated }),
    ).readings;
    expect(reading).toMatchObject({ status: 'missed-by-some', reason: 'first-known-miss' });
    expect(reading?.counts).toEqual({ met: 0, missed: 1, unknown: 4, total: 5 });
  });

  it('gives every town its own finding', () => {
    const [reading] = assess(each, buildContext([inTown('beta', '8')])).readings;
    expect(reading?.towns.map(({ place, status }) => [place, status])).toEqual([
      ['alpha', 'no-data'],
      ['beta', 'missed'],
      ['gamma', 'no-data'],
    ]);
    expect(reading?.towns[1]?.margin).toBe('-2');
  });
});
