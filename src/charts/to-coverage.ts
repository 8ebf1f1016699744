import type { Observation } from '../schema/observation.ts';
import type { Town } from '../schema/place.ts';
import type { CoverageInput, CoverageRow, CoverageState } from './chart-input.ts';
import { keepCurrent } from './current-values.ts';
import { listYears } from './known-years.ts';
import type { ChartMaterial } from './material.ts';
import { toTownLabel } from './to-series.ts';

/** Who published something for which year, most values first; `toHref` gives a town's address. */
export function toCoverageInput(
  material: ChartMaterial,
  targetYear: number | null,
  toHref: (town: string) => string,
): CoverageInput {
  const towns = new Set(material.towns.map(({ id }) => id));
  const values = keepCurrent(material.observations).filter(
    ({ place, value }) => value !== null && towns.has(place),
  );
  const known = values.map(({ year }) => year);
  const ends = targetYear === null ? known : [...known, targetYear];
  const years = ends.length === 0 ? [] : listYears(Math.min(...ends), Math.max(...ends));
  const rows = material.towns.map((town) => toRow(town, values, years, material, toHref));
  return {
    locale: material.locale,
    years,
    rows: rows.toSorted((a, b) => b.total - a.total),
    targetYear,
  };
}

function toRow(
  town: Town,
  values: readonly Observation[],
  years: readonly number[],
  { locale, indicators }: ChartMaterial,
  toHref: (town: string) => string,
): CoverageRow {
  const own = values.filter(({ place }) => place === town.id);
  return {
    id: town.id,
    name: locale === 'zh' ? town.name : town.nameEn,
    label: locale === 'zh' ? toTownLabel(town.name) : town.nameEn,
    href: toHref(town.id),
    cells: years.map((year) => toState(own.filter((row) => row.year === year))),
    total: own.length,
    indicators: indicators
      .filter(({ id }) => own.some(({ indicator }) => indicator === id))
      .map(({ name }) => name[locale]),
  };
}

/** The firmest thing known of a year decides how it is drawn. */
function toState(rows: readonly Observation[]): CoverageState {
  const full = rows.filter(({ period }) => period === 'year');
  if (full.some(({ status }) => status === 'actual')) return 'actual';
  if (full.length > 0) return 'estimate';
  return rows.length > 0 ? 'part' : 'none';
}
