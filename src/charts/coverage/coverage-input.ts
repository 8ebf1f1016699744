import {
  type CoverageState,
  type TownCoverage,
  toCoverage,
} from '#indicators/observations/coverage.ts';
import type { Town } from '#schema/place.ts';
import type { Target } from '#schema/target.ts';
import { wordsIn } from '#schema/words-in.ts';
import type { CoverageInput, CoverageRow, DrawnState } from '../input/chart-input.ts';
import { listYears } from '../input/known-years.ts';
import type { ChartMaterial } from '../input/material.ts';
import { remember } from '#remember.ts';
import { nameTown } from '../input/name-place.ts';

/** Who published something for which year, most values first. */
export const toCoverageInput = remember(makeCoverageInput);

function makeCoverageInput(material: ChartMaterial, targetYear: number | null): CoverageInput {
  const towns = new Map(material.towns.map((town) => [town.id, town]));
  const indicators = material.indicators.map(({ id }) => id);
  const coverage = toCoverage([...towns.keys()], indicators, material.observations);
  const ends = targetYear === null ? coverage.years : [...coverage.years, targetYear];
  const years = ends.length === 0 ? [] : listYears(Math.min(...ends), Math.max(...ends));
  const rows = coverage.towns.flatMap((found) => {
    const town = towns.get(found.town);
    return town ? [toRow(town, found, years, material)] : [];
  });
  return {
    locale: material.locale,
    years,
    rows: rows.toSorted((a, b) => b.total - a.total),
    targetYear,
  };
}

function toRow(
  town: Town,
  { cells }: TownCoverage,
  years: readonly number[],
  { locale, indicators }: ChartMaterial,
): CoverageRow {
  const byYear = Map.groupBy(cells, ({ year }) => year);
  const byIndicator = Map.groupBy(cells, ({ indicator }) => indicator);
  return {
    ...nameTown(town, { locale }),
    cells: years.map((year) => toDrawnState((byYear.get(year) ?? []).map(({ state }) => state))),
    total: cells.reduce((sum, { observations }) => sum + observations.length, 0),
    indicators: indicators.flatMap(({ id, name }) => {
      const known = byIndicator.get(id)?.map(({ year }) => year) ?? [];
      return known.length === 0 ? [] : [{ name: wordsIn(name, locale), years: known }];
    }),
  };
}

const drawnStates: Readonly<Record<CoverageState, DrawnState>> = {
  actual: 'actual',
  derived: 'estimate',
  provisional: 'estimate',
  estimate: 'estimate',
  'part-of-year': 'part',
  'span-of-years': 'part',
};

/** The firmest thing known of a year decides how it is drawn. */
function toDrawnState(states: readonly CoverageState[]): DrawnState {
  const drawn = states.map((state) => drawnStates[state]);
  return (['actual', 'estimate', 'part'] as const).find((one) => drawn.includes(one)) ?? 'none';
}

/** The year by which most of the targets that are bound to a sentence are promised, the earliest of several; null without any. */
export function findTargetYear(
  targets: readonly Pick<Target, 'eId' | 'deadline'>[],
): number | null {
  const years = targets
    .filter(({ eId }) => eId !== null)
    .map(({ deadline }) => Number(deadline.slice(0, 4)));
  const count = (year: number) => years.filter((other) => other === year).length;
  return years.toSorted((a, b) => count(b) - count(a) || a - b)[0] ?? null;
}
