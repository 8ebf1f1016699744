import { type CoverageState, type TownCoverage, toCoverage } from '../indicators/coverage.ts';
import type { Town } from '../schema/place.ts';
import type { CoverageInput, CoverageRow, DrawnState } from './chart-input.ts';
import { listYears } from './known-years.ts';
import type { ChartMaterial } from './material.ts';
import { toTownLabel } from './to-series.ts';

/** Who published something for which year, most values first; `toHref` gives a town's address. */
export function toCoverageInput(
  material: ChartMaterial,
  targetYear: number | null,
  toHref: (town: string) => string,
): CoverageInput {
  const towns = new Map(material.towns.map((town) => [town.id, town]));
  const indicators = material.indicators.map(({ id }) => id);
  const coverage = toCoverage([...towns.keys()], indicators, material.observations);
  const ends = targetYear === null ? coverage.years : [...coverage.years, targetYear];
  const years = ends.length === 0 ? [] : listYears(Math.min(...ends), Math.max(...ends));
  const rows = coverage.towns.flatMap((found) => {
    const town = towns.get(found.town);
    return town ? [toRow(town, found, years, material, toHref)] : [];
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
  toHref: (town: string) => string,
): CoverageRow {
  const byYear = Map.groupBy(cells, ({ year }) => year);
  const known = new Set(cells.map(({ indicator }) => indicator));
  return {
    id: town.id,
    name: locale === 'zh' ? town.name : town.nameEn,
    label: locale === 'zh' ? toTownLabel(town.name) : town.nameEn,
    href: toHref(town.id),
    cells: years.map((year) => toDrawnState((byYear.get(year) ?? []).map(({ state }) => state))),
    total: cells.reduce((sum, { observations }) => sum + observations.length, 0),
    indicators: indicators.filter(({ id }) => known.has(id)).map(({ name }) => name[locale]),
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
