import { formatDecimal, parseDecimal, subtractDecimals } from '#indicators/numbers/decimal.ts';
import { convertUnit } from '#indicators/numbers/units.ts';
import { remember } from '#remember.ts';
import type { Locale, Unit } from '#schema/text.ts';
import type { SeriesInput } from '../input/chart-input.ts';
import { type DrawnPoint, listMeasuredPoints } from '../input/drawn-points.ts';

/** A place with its measured value of both years, and the exact difference in the unit of the chart. */
export interface ChangedPoint {
  readonly from: DrawnPoint;
  readonly to: DrawnPoint;
  readonly difference: string;
}

/** The measured values of two years side by side, the greatest rise first. */
export interface DumbbellInput extends Pick<SeriesInput, 'picked'> {
  readonly locale: Locale;
  readonly title: string;
  readonly unit: Unit;
  readonly years: readonly [from: number, to: number];
  readonly rows: readonly ChangedPoint[];
  /** How many of the towns have no measured value of the same extent for both years. */
  readonly others: number;
}

/** The towns that have measured values of the same extent for both years; null where there is none, where the years are one, or of ranks. */
export const toDumbbellInput = remember(makeInput);

function makeInput(
  input: SeriesInput,
  towns: number,
  first: number,
  last: number,
): DumbbellInput | null {
  if (input.ranked || first >= last) return null;
  const measured = listMeasuredPoints(input);
  const places = Map.groupBy(measured, ({ series }) => series.id);
  const rows = [...places.values()].flatMap((own) => {
    // Points come firmest first within a year.
    const pairs = own
      .filter(({ point }) => point.year === first)
      .flatMap((from): ChangedPoint[] => {
        const to = own.find(
          ({ point }) =>
            point.year === last && point.boundaryVersion === from.point.boundaryVersion,
        );
        return to === undefined ? [] : [{ from, to, difference: subtract(from, to, input.unit) }];
      });
    return pairs.slice(0, 1);
  });
  if (rows.length === 0) return null;
  return {
    ...{ locale: input.locale, title: input.title, unit: input.unit, years: [first, last] },
    rows: rows.toSorted((a, b) => b.to.amount - b.from.amount - (a.to.amount - a.from.amount)),
    others: towns - rows.length,
    ...(input.picked === undefined ? {} : { picked: input.picked }),
  };
}

function subtract(from: DrawnPoint, to: DrawnPoint, unit: Unit): string {
  const [before, after] = [from, to].map(({ point, value }) => {
    const published = parseDecimal(value);
    return convertUnit(published, point.unit, unit) ?? published;
  });
  return before && after ? formatDecimal(subtractDecimals(after, before)) : '';
}
