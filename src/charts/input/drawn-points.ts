import { formatDecimal, parseDecimal } from '#indicators/numbers/decimal.ts';
import { firmestFirst } from '#indicators/observations/preference.ts';
import { convertUnit } from '#indicators/numbers/units.ts';
import { remember } from '#remember.ts';
import type { Unit } from '#schema/text.ts';
import type { ChartPoint, ChartSeries, SeriesInput } from './chart-input.ts';

/** A full-year value with the height at which it is drawn; `amount` serves drawing only, words use `point.value`. */
export interface DrawnPoint {
  readonly series: ChartSeries;
  readonly point: ChartPoint;
  readonly value: string;
  readonly amount: number;
}

/** All values that speak of one full year, by year and then the firmest first; parts of years, spans and gaps are left out. */
export const listDrawnPoints = remember((input: SeriesInput): readonly DrawnPoint[] =>
  input.series
    .flatMap((series) => series.points.flatMap((point) => toDrawn(input.unit, series, point)))
    .sort(
      (a, b) =>
        a.point.year - b.point.year ||
        firmestFirst.indexOf(a.point.status) - firmestFirst.indexOf(b.point.status),
    ),
);

/** Of these all that were measured: a forecast is held against nothing. */
export function listMeasuredPoints(input: SeriesInput): DrawnPoint[] {
  return listDrawnPoints(input).filter(({ point }) => point.status !== 'estimate');
}

/** A published figure on the axis of `unit`, which measures the same thing; for drawing and for choosing the highest, never for words. */
export function toAmount(value: string, from: Unit, unit: Unit): number {
  const published = parseDecimal(value);
  return Number(formatDecimal(convertUnit(published, from, unit) ?? published));
}

/** The amounts that stand behind the values of an input, in the unit of its axis. */
export function listAroundAmounts({ around = [], unit }: SeriesInput): number[] {
  return around.flatMap(({ counts }) => counts.map(({ people }) => toAmount(people, '人', unit)));
}

function toDrawn(unit: Unit, series: ChartSeries, point: ChartPoint): DrawnPoint[] {
  if (series.aside || point.period !== 'year' || point.value === null) return [];
  return [{ series, point, value: point.value, amount: toAmount(point.value, point.unit, unit) }];
}
