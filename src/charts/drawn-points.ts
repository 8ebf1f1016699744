import type { Unit } from '../schema/text.ts';
import type { ChartPoint, ChartSeries, SeriesInput } from './chart-input.ts';

/** A full-year value with the height at which it is drawn; `amount` serves drawing only, words use `point.value`. */
export interface DrawnPoint {
  readonly series: ChartSeries;
  readonly point: ChartPoint;
  readonly value: string;
  readonly amount: number;
}

const statusOrder: readonly ChartPoint['status'][] = [
  'actual',
  'provisional',
  'derived',
  'estimate',
];

/** The powers of ten between a unit and the base unit of its kind. */
const exponents: Partial<Record<Unit, number>> = { 亿元: 8, 万人: 4 };

/** All values that speak of one full year, by year and then the firmest first; parts of years, spans and gaps are left out. */
export function listDrawnPoints(input: SeriesInput): DrawnPoint[] {
  return input.series
    .flatMap((series) => series.points.flatMap((point) => toDrawn(input.unit, series, point)))
    .sort(
      (a, b) =>
        a.point.year - b.point.year ||
        statusOrder.indexOf(a.point.status) - statusOrder.indexOf(b.point.status),
    );
}

/** A published figure on the axis of `unit`; for drawing and for choosing the highest, never for words. */
export function toAmount(value: string, from: Unit, unit: Unit): number {
  const shift = (exponents[from] ?? 0) - (exponents[unit] ?? 0);
  return Number(`${value}e${shift}`);
}

function toDrawn(unit: Unit, series: ChartSeries, point: ChartPoint): DrawnPoint[] {
  if (series.aside || point.period !== 'year' || point.value === null) return [];
  return [{ series, point, value: point.value, amount: toAmount(point.value, point.unit, unit) }];
}
