import { describe, expect, it } from 'vitest';
import { assess } from '#indicators/assess/assess.ts';
import type { AssessmentContext } from '#indicators/measure/context.ts';
import { listMissing } from '#indicators/assess/missing.ts';
import type { Target } from '#schema/target.ts';
import {
  buildChange,
  buildContext,
  buildObservation,
  buildScope,
  buildShare,
  buildShareContext,
  buildTarget,
} from './builders.ts';

function missing(target: Target, context: AssessmentContext) {
  return listMissing(target, assess(target, context), context);
}

const of2012 = { kind: 'value', year: 2012, period: 'year' } as const;
const of2011 = { ...of2012, year: 2011 };

describe('listMissing', () => {
  it('asks for the value of the group', () => {
    expect(missing(buildTarget(), buildContext([]))).toEqual([{ ...of2012, places: ['pilots'] }]);
  });

  it('asks for nothing where the verdict stands', () => {
    expect(missing(buildTarget(), buildContext([buildObservation()]))).toEqual([]);
  });

  it('asks each town that has no value', () => {
    const target = buildTarget({ scopeMode: 'each' });
    const values = [buildObservation({ place: 'beta', value: '1' })];
    expect(missing(target, buildContext(values))).toEqual([
      { ...of2012, places: ['alpha', 'gamma'] },
    ]);
  });

  it('asks for the group where towns are not listed', () => {
    const target = buildTarget({ scope: 'all-towns', scopeMode: 'each' });
    const places = ['alpha', 'beta', 'gamma', 'all-towns'];
    expect(missing(target, buildContext([]))).toEqual([{ ...of2012, places }]);
  });

  it('asks for the base of a change', () => {
    const pilots = { places: ['pilots'] };
    const now = buildShareContext([buildShare(2012, '50')]);
    expect(missing(buildChange(), now)).toEqual([{ ...of2011, ...pilots }]);
    const base = buildShareContext([buildShare(2011, '50')]);
    expect(missing(buildChange(), base)).toEqual([{ ...of2012, ...pilots }]);
  });

  it('says first what the text leaves open', () => {
    const target = buildChange({ baseRule: 'unstated', scopeMode: 'unstated' });
    expect(missing(target, buildShareContext([])).map(({ kind }) => kind)).toEqual([
      'base-year',
      'reading',
      'value',
    ]);
    const known = buildShareContext([buildShare(2012, '50')]);
    const context = { ...known, scopes: known.scopes };
    const pooled = { ...target, scopeMode: 'pooled' } as const;
    expect(missing(pooled, context)).toEqual([{ kind: 'base-year' }]);
  });

  it('asks for a threshold where none is set', () => {
    const target = buildTarget({ kind: 'qualitative', value: null, unit: null });
    expect(missing(target, buildContext([]))).toEqual([{ kind: 'threshold' }]);
  });

  it('asks for the first year of a sum', () => {
    const target = buildTarget({ kind: 'cumulative' });
    const kinds = missing(target, buildContext([])).map(({ kind }) => kind);
    expect(kinds).toEqual(['start-year', 'value']);
  });

  it('asks which of two values holds', () => {
    const values = [buildObservation(), buildObservation({ value: '11', source: 's03' })];
    const [entry] = missing(buildTarget(), buildContext(values));
    expect(entry).toEqual({ ...of2012, kind: 'settled-value', places: ['pilots'] });
  });

  it('asks for a back-cast after a merger', () => {
    const values = [buildShare(2011, '50', { boundaryVersion: 'old' }), buildShare(2012, '56')];
    expect(missing(buildChange(), buildShareContext(values))).toEqual([
      { ...of2011, kind: 'comparable-value', places: ['pilots'] },
    ]);
  });

  it('asks for nothing where the target is replaced', () => {
    expect(missing(buildTarget(), buildContext([], { supersededBy: 't9' }))).toEqual([]);
  });

  it('asks for nothing before the deadline', () => {
    expect(missing(buildTarget(), buildContext([], { asOf: '2012-07-31' }))).toEqual([]);
    const either = buildTarget({ scopeMode: 'unstated' });
    expect(missing(either, buildContext([], { asOf: '2012-07-31' }))).toEqual([]);
  });

  it('asks for no reading where all of them agree', () => {
    const towns = ['alpha', 'beta', 'gamma'].map((place) =>
      buildObservation({ place, value: '18' }),
    );
    const either = buildTarget({ scopeMode: 'unstated' });
    expect(missing(either, buildContext([buildObservation(), ...towns]))).toEqual([]);
  });

  it('asks for no value of a group without towns', () => {
    const empty = [buildScope({ stated: 0, members: [], within: null })];
    const target = buildTarget({ scopeMode: 'each' });
    expect(missing(target, buildContext([], { scopes: empty }))).toEqual([]);
  });
});
