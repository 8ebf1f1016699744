import type { Observation } from '#schema/observation.ts';
import { applyDemoCases } from './demo-cases.ts';
import type { DemoSeries } from './demo-series.ts';

/** The years of the demonstration. */
export const demoYears = [2010, 2011, 2012, 2013, 2014, 2015] as const;

const seed = 20_120_405;

/** The made-up values of an indicator, town by town (by their ids) and year by year; the same at every run. */
export function listDemoObservations(series: DemoSeries, towns: readonly string[]): Observation[] {
  const chance = createChance(seed + sumOf(series.indicator));
  const between = ([low, high]: readonly [number, number]) => low + (high - low) * chance();
  const rows = towns.flatMap((place) => {
    let value = between(series.first);
    return demoYears.map((year) => {
      const row = toRow(series, place, year, value.toFixed(series.decimals));
      value =
        'times' in series.growth
          ? value * between(series.growth.times)
          : value + between(series.growth.plus);
      return row;
    });
  });
  return applyDemoCases(series.indicator, rows);
}

/** The name as a number, so that each indicator has a course of its own. */
function sumOf(name: string): number {
  return [...name].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0);
}

function toRow(
  { indicator, unit }: DemoSeries,
  place: string,
  year: number,
  value: string,
): Observation {
  return {
    indicator,
    place,
    year,
    period: 'year',
    value,
    unit,
    status: 'actual',
    source: 'synthetic',
    locator: '演示数据 SYNTHETIC',
    vintage: `${year + 1}-06-01`,
    supersedes: null,
    boundaryVersion: null,
    confidence: 'high',
    missingReason: null,
    noteZh: null,
    noteEn: null,
    confidenceReason: null,
  };
}

/** A stream of numbers from 0 to 1 that is the same for the same seed; made up, and never for anything but demonstration. */
function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    // The multiplier and increment of Numerical Recipes, modulo 2^32.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
