import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlain } from '#charts/state/address-names.ts';
import {
  type ChartState,
  measures,
  mostPicked,
  plainState,
  views,
} from '#charts/state/chart-state.ts';
import { readState, writeQuery, writeState } from '#charts/state/state-address.ts';
import { data } from './data.ts';

const ids = data.input.series.map(({ id }) => id);
const year = fc.integer({ min: 2000, max: 2030 });
const states: fc.Arbitrary<ChartState> = fc.record({
  view: fc.constantFrom(...views.filter((view) => view !== 'scatter')),
  picked: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: mostPicked }),
  group: fc.constantFrom(null, ...data.groups.map(({ id }) => id)),
  years: fc.oneof(
    fc.constant(null),
    fc.tuple(year, year).map(([a, b]): [number, number] => (a < b ? [a, b] : [b, a])),
  ),
  measure: fc.constantFrom(...measures),
  logarithmic: fc.boolean(),
  around: fc.boolean(),
});

describe('the address of a state', () => {
  it('gives the state back, on a walk of five hundred', () => {
    let query = new URLSearchParams('q=镇');
    fc.assert(
      fc.property(states, (state) => {
        query = writeState(state, query);
        expect(readState(new URLSearchParams(query.toString()), data)).toEqual(state);
        expect(query.get('q')).toBe('镇');
      }),
      { numRuns: 500, seed: 16 },
    );
  });

  it('asks to see two indicators where a second one is there, unless it says otherwise', () => {
    const two = { ...data, against: data.input };
    expect(readState(new URLSearchParams(), two).view).toBe('scatter');
    expect(readState(new URLSearchParams('view=ranking'), two).view).toBe('ranking');
    expect(readState(new URLSearchParams('view=scatter'), data).view).toBe('lines');
  });

  it('says nothing of what is as before any choice', () => {
    expect(writeState(plainState, new URLSearchParams('towns=a&scale=log')).toString()).toBe('');
    expect(isPlain(new URLSearchParams('q=1'))).toBe(true);
    expect(isPlain(new URLSearchParams('years=2012'))).toBe(false);
  });

  it('writes one year once and the rest in a fixed order', () => {
    const state: ChartState = {
      ...{ view: 'ranking', picked: ['b', 'a'], group: 'north', years: [2012, 2012] },
      ...{ measure: 'index', logarithmic: true, around: true },
    };
    expect(writeState(state, new URLSearchParams()).toString()).toBe(
      'view=ranking&towns=b%2Ca&group=north&years=2012&measure=index&scale=log&around=county',
    );
  });

  it('is read by people: its commas are commas', () => {
    const state: ChartState = { ...plainState, picked: ['b', 'a'] };
    expect(writeQuery(state, new URLSearchParams('indicator=gdp'))).toBe(
      '?indicator=gdp&towns=b,a',
    );
    expect(writeQuery(plainState, new URLSearchParams())).toBe('');
  });

  it.each([
    ['unknown towns and repeated ones', 'towns=b,nowhere,b,a', { picked: ['b', 'a'] }],
    ['a sum that is not drawn', 'towns=all', { picked: [] }],
    ['an unknown prefecture', 'group=south', { group: null }],
    ['years in the wrong order', 'years=2015-2010', { years: null }],
    ['years that are none', 'years=12', { years: null }],
    ['an unknown measure, view and scale', 'measure=x&view=y&scale=z', {}],
  ])('passes over %s', (_, query, expected) => {
    expect(readState(new URLSearchParams(query), data)).toEqual({ ...plainState, ...expected });
  });
});
