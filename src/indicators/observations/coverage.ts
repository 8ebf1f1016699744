import type { Observation } from '#schema/observation.ts';
import { comparePreference } from './preference.ts';
import { listCurrent } from './revisions.ts';

/** What is known of a town's indicator in a year, surest first: measured, worked out, preliminary, forecast, or not for a full year. */
const coverageStates = [
  'actual',
  'derived',
  'provisional',
  'estimate',
  'part-of-year',
  'span-of-years',
] as const;

/** A state's name. */
export type CoverageState = (typeof coverageStates)[number];

/** A town, indicator and year for which something was published. */
export interface CoverageCell {
  readonly indicator: string;
  readonly year: number;
  readonly state: CoverageState;
  /** All values, the preferred first. */
  readonly observations: readonly Observation[];
}

/** Everything that was published about a town. */
export interface TownCoverage {
  readonly town: string;
  /** By indicator in the given order, then by year; a year without a value has no cell. */
  readonly cells: readonly CoverageCell[];
}

/** Who published what: towns x indicators x years. */
export interface Coverage {
  /** The indicators for which any town has a value, in the given order. */
  readonly indicators: readonly string[];
  /** From the first to the last year with a value, each year once; empty where nothing was published. */
  readonly years: readonly number[];
  readonly towns: readonly TownCoverage[];
  /** The towns for which nothing was published. */
  readonly silent: readonly string[];
}

/** The coverage matrix of some towns and indicators; values of groups are left out. */
export function toCoverage(
  towns: readonly string[],
  indicators: readonly string[],
  observations: readonly Observation[],
): Coverage {
  const published = listCurrent(observations).filter(({ value }) => value !== null);
  const byTown = Map.groupBy(published, ({ place }) => place);
  const rows = towns.map((town) => ({ town, cells: toCells(byTown.get(town) ?? [], indicators) }));
  const cells = rows.flatMap((row) => row.cells);
  const seen = new Set(cells.map(({ indicator }) => indicator));
  return {
    indicators: indicators.filter((indicator) => seen.has(indicator)),
    years: listYears(cells.map(({ year }) => year)),
    towns: rows,
    silent: rows.filter((row) => row.cells.length === 0).map(({ town }) => town),
  };
}

function toCells(
  observations: readonly Observation[],
  indicators: readonly string[],
): CoverageCell[] {
  const byIndicator = Map.groupBy(observations, ({ indicator }) => indicator);
  return indicators.flatMap((indicator) => {
    const byYear = Map.groupBy(byIndicator.get(indicator) ?? [], ({ year }) => year);
    return [...byYear]
      .toSorted(([a], [b]) => a - b)
      .map(([year, values]) => toCell(indicator, year, values));
  });
}

function toCell(indicator: string, year: number, values: readonly Observation[]): CoverageCell {
  const states = values.map(stateOf);
  const state = coverageStates.find((one) => states.includes(one)) ?? 'estimate';
  return { indicator, year, state, observations: values.toSorted(comparePreference) };
}

function stateOf({ period, status }: Observation): CoverageState {
  if (period === 'year') return status;
  return period.startsWith('M') ? 'part-of-year' : 'span-of-years';
}

function listYears(years: readonly number[]): number[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}
