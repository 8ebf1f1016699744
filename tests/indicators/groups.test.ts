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
  });

  it('proves nothing where parts may be negative', () => {
    const indicator = { unit: '亿元', min: null, additive: true } as const;
    const context = buildContext([inTown('alpha', '99')], { indicator });
    const assessment = assess(pooled, context);
    expect(assessment).toMatchObject({ status: 'no-data', actual: null, completion: null });
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
    expect(assessment).toMatchObject({ status: 'missed', reason: 'first-known-miss', met: false });
    const counts = { met: 0, missed: 1, unknown: 2, total: 3 };
    expect(assessment.readings[0]?.counts).toEqual(counts);
  });

  it('counts and bounds while towns are missing', () => {
    const assessment = assess(each, buildContext([inTown('alpha', '18'), inTown('beta', '18')]));
    expect(assessment).toMatchObject({ status: 'no-data', reason: 'part-of-towns-only' });
    const counts = { met: 2, missed: 0, unknown: 1, total: 3 };
    expect(assessment.steps).toEqual([{ kind: 'count', counts }]);
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
    expect(assess(target, buildContext(values)).status).toBe('no-data');
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
