import { messages } from '#i18n/messages.ts';
import {
  type Decimal,
  divideDecimals,
  formatDecimal,
  parseDecimal,
  shiftDecimal,
  subtractDecimals,
} from '#indicators/numbers/decimal.ts';
import { convertUnit } from '#indicators/numbers/units.ts';
import type { Unit } from '#schema/text.ts';
import type { ChartPoint, ChartSeries, SeriesInput } from '../input/chart-input.ts';
import type { ChartData } from './chart-data.ts';
import type { ChartState } from './chart-state.ts';

/** Why a state cannot be drawn as it is asked for. */
export interface Refusal {
  readonly kind:
    'no-common-year' | 'no-ratio' | 'no-residents' | 'not-above-zero' | 'no-years' | 'too-few';
}

/** Decimals of a worked-out per cent. */
const shareDecimals = 1;

/** The values of the input as a state measures them, each worked out exactly and cut to one decimal; as published, with the reason, where that is not allowed. */
export function measureSeries(
  data: ChartData,
  chosen: readonly string[],
  { measure }: ChartState,
): { readonly input: SeriesInput; readonly refusal: Refusal | null } {
  const { input } = data;
  if (measure === 'value') return { input, refusal: null };
  if (measure === 'per-person') return perPerson(data);
  if (input.ranked || (measure === 'index' && input.unit === '%')) return refuse(input, 'no-ratio');
  const places = chosen.length > 0 ? chosen : input.series.map(({ id }) => id);
  const based = input.series.filter(({ aside, id }) => aside !== true && places.includes(id));
  const base = findCommonYear(based);
  if (base === null) return refuse(input, 'no-common-year');
  return { input: hold(input, base, measure), refusal: null };
}

function refuse(
  input: SeriesInput,
  kind: Refusal['kind'],
): { input: SeriesInput; refusal: Refusal } {
  return { input, refusal: { kind } };
}

/** The first year of which every place has a measured full-year value. */
function findCommonYear(all: readonly ChartSeries[]): number | null {
  const [first, ...others] = all.map(
    (series) => new Set(series.points.filter(isMeasured).map(({ year }) => year)),
  );
  const years = [...(first ?? [])].filter((year) => others.every((other) => other.has(year)));
  return years.length === 0 ? null : Math.min(...years);
}

function isMeasured({ period, status, value }: ChartPoint): boolean {
  return period === 'year' && value !== null && status !== 'estimate';
}

/** Every full-year value held against the one of the base year of the same place and extent. */
function hold(input: SeriesInput, base: number, measure: 'index' | 'change'): SeriesInput {
  const { changeSince, indexOf } = messages(input.locale).chart.measured;
  const unit: Unit = measure === 'change' && input.unit === '%' ? '个百分点' : '%';
  const series = input.series.map((one) => {
    const bases = one.points.filter((point) => point.year === base && isMeasured(point));
    const points = one.points.flatMap((point) => {
      const from = bases.find(({ boundaryVersion }) => boundaryVersion === point.boundaryVersion);
      if (from === undefined || point.period !== 'year') return [];
      const value = compare(point, from, input.unit, measure);
      return value === null ? [] : [{ ...point, value, unit }];
    });
    return { ...one, points };
  });
  const title = measure === 'index' ? indexOf(input.title, base) : changeSince(input.title, base);
  return { ...input, title, unit, series: series.filter(hasPoints), goals: [], measured: true };
}

function hasPoints({ points }: ChartSeries): boolean {
  return points.length > 0;
}

function compare(
  point: ChartPoint,
  from: ChartPoint,
  unit: Unit,
  measure: 'index' | 'change',
): string | null {
  const [value, start] = [toDecimal(point, unit), toDecimal(from, unit)];
  if (value === null || start === null) return null;
  if (measure === 'change' && unit === '%') return formatDecimal(subtractDecimals(value, start));
  if (start.units <= 0n) return null;
  const part = measure === 'index' ? value : subtractDecimals(value, start);
  return formatDecimal(divideDecimals(shiftDecimal(part, 2), start, shareDecimals));
}

function toDecimal({ unit: own, value }: ChartPoint, unit: Unit): Decimal | null {
  return value === null ? null : convertUnit(parseDecimal(value), own, unit);
}

/** Each amount of money through the residents of the same place, year and extent, in yuan; what has no such pair is not drawn. */
function perPerson({ input, residents }: ChartData): ReturnType<typeof measureSeries> {
  if (residents === null) return refuse(input, 'no-residents');
  const counts = new Map(residents.series.map(({ id, points }) => [id, points.filter(isMeasured)]));
  const series = input.series.map((one) => {
    const points = one.points.flatMap((point) => {
      const count = counts
        .get(one.id)
        ?.find(
          ({ boundaryVersion, year }) =>
            year === point.year && boundaryVersion === point.boundaryVersion,
        );
      if (count === undefined || point.period !== 'year') return [];
      const [money, people] = [toDecimal(point, '元'), toDecimal(count, '人')];
      if (money === null || people === null || people.units <= 0n) return [];
      const value = formatDecimal(divideDecimals(money, people, 0));
      return [{ ...point, value, unit: '元' as const, note: null }];
    });
    return { ...one, points };
  });
  const kept = series.filter(hasPoints);
  if (kept.length === 0) return refuse(input, 'no-residents');
  const title = messages(input.locale).chart.measured.perPerson(input.title);
  return {
    input: { ...input, title, unit: '元', series: kept, goals: [], measured: true },
    refusal: null,
  };
}
