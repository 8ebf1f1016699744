import { describe, expect, it } from 'vitest';
import type { ChartMaterial } from '#charts/input/material.ts';
import { pickSeries, toSeriesInput } from '#charts/series/series-input.ts';
import type { Observation } from '#schema/observation.ts';
import { buildObservation, buildScope } from '../../indicators/builders.ts';
import { readMaterial } from '../content.ts';

const real = readMaterial('zh');
const [town, other] = real.towns;
const gdp = real.indicators.find(({ id }) => id === 'gdp');
if (!gdp || !town || !other) throw new Error('content/ lacks gdp or towns');

const row = (place: string, year: number, value: string, more: Partial<Observation> = {}) =>
  buildObservation({ indicator: 'gdp', place, year, value, source: 's01', ...more });
const make = (observations: readonly Observation[], kind = gdp.kind) => {
  const material: ChartMaterial = {
    ...{ ...real, observations, towns: [town, other] },
    ...{ scopes: [buildScope({ members: [town.id] })], targets: [] },
  };
  return toSeriesInput({ ...gdp, kind }, material);
};

describe('the series of an indicator', () => {
  it('stand by year, the firmest value first, in whatever order they were found', () => {
    const estimate = { status: 'estimate' } as const;
    const rows = [
      row(town.id, 2012, '3', estimate),
      row(town.id, 2012, '2'),
      row(town.id, 2010, '9', estimate),
      row(town.id, 2011, '5'),
    ];
    const say = (own: readonly Observation[]) =>
      make(own).series.map(({ points }) => points.map(({ year, value }) => `${year} ${value}`));
    const expected = [['2010 9', '2011 5', '2012 2', '2012 3']];
    expect(say(rows)).toEqual(expected);
    expect(say(rows.toReversed())).toEqual(expected);
  });

  it('have names where there are several, and sums beside them', () => {
    const say = (...places: string[]) => {
      const { named, series } = make(places.map((place) => row(place, 2012, '1')));
      return [named, series.map(({ aside, id }) => `${id} ${aside}`)];
    };
    expect(say(town.id)).toEqual([false, [`${town.id} undefined`]]);
    expect(say(town.id, 'pilots')).toEqual([false, [`${town.id} undefined`, 'pilots true']]);
    expect(say(town.id, other.id)).toEqual([
      true,
      [`${town.id} undefined`, `${other.id} undefined`],
    ]);
    expect(say('pilots')).toEqual([false, ['pilots false']]);
  });

  it('are ranks where the indicator is one', () => {
    expect(make([row(town.id, 2012, '1')]).ranked).toBe(false);
    expect(make([row(town.id, 2012, '1')], 'rank').ranked).toBe(true);
  });

  it('leave out other indicators and other towns', () => {
    const whole = make([
      row(town.id, 2012, '1'),
      row(other.id, 2012, '2'),
      row(other.id, 2012, '3', { indicator: 'investment' }),
    ]);
    expect(whole.series.map(({ points }) => points.length)).toEqual([1, 1]);
    expect(pickSeries([other], whole).series.map(({ id }) => id)).toEqual([other.id]);
  });
});
