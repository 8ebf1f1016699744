import type { Target } from '#schema/target.ts';
import type { Unit } from '#schema/text.ts';
import type { AssessmentStep } from '../assessment.ts';
import type { AssessmentContext } from './context.ts';
import {
  addDecimals,
  type Decimal,
  formatDecimal,
  halfUnit,
  multiplyDecimals,
  parseDecimal,
  subtractDecimals,
  zero,
} from '../numbers/decimal.ts';
import { type FoundValue, findValue, listExtents, type Wanted } from './find-value.ts';
import type { Measurement } from './measurement.ts';
import { type Gap, type Quantity, toGap } from './quantity.ts';
import { divide, formatRatio, type Ratio, toRatio } from '../numbers/ratio.ts';
import { shownDecimals } from '../numbers/thresholds.ts';

/** What a change is counted from. */
type Base = Pick<FoundValue, 'value' | 'half' | 'steps'> & {
  readonly known: true;
  readonly observation: FoundValue['observation'] | null;
};

const hundred = parseDecimal('100');

/** The change of a value: a difference in its unit or in percentage points, or growth in %. */
export function measureChange(
  measurement: Measurement,
  context: AssessmentContext,
): Quantity | Gap {
  const { moment, place, target } = measurement;
  const unit = target.unit === '个百分点' || target.unit === '%' ? null : target.unit;
  const extent = findSharedExtent(measurement, context);
  const now = findValue(context.observations, { place, ...moment, unit, extent });
  if (!now.known) return now;
  const base = findBase(measurement, context, { unit, extent });
  const found = { steps: now.steps, used: [now.observation] };
  if (!base.known) return { ...base, ...found };
  const used = base.observation === null ? found.used : [...found.used, base.observation];
  const steps = [...now.steps, ...base.steps];
  const before = base.observation;
  if (before !== null && before.unit !== now.observation.unit && unit === null) {
    return toGap('not-comparable', 'unit-differs', { steps, used });
  }
  if (before !== null && before.boundaryVersion !== now.observation.boundaryVersion) {
    return toGap('not-comparable', 'boundary-changed', { steps, used });
  }
  if (target.unit === '%') return toGrowth(now, base, { steps, used });
  return toDifference(now, base, target, { steps, used });
}

/** The extent for which both ends of the change are published, as after a back-cast; the present one where there is none. */
function findSharedExtent(
  { moment, place, target }: Measurement,
  { observations }: AssessmentContext,
): string | null {
  if (target.baseRule !== 'prior-year') return null;
  const before = listExtents(observations, { place, year: moment.year - 1, period: 'year' });
  const shared = listExtents(observations, { place, ...moment }).find((one) =>
    before.includes(one),
  );
  return shared ?? null;
}

function findBase(
  { moment, place, target }: Measurement,
  { observations }: AssessmentContext,
  { unit, extent }: Pick<Wanted, 'unit'> & { readonly extent: string | null },
): Base | Gap {
  if (target.baseRule === 'zero') {
    return { known: true, value: zero, half: zero, steps: [], observation: null };
  }
  if (target.baseRule === 'fixed' && target.start !== null) {
    const value = parseDecimal(target.start);
    return { known: true, value, half: halfUnit(value), steps: [], observation: null };
  }
  if (target.baseRule === 'fixed') return toGap('no-baseline', 'base-missing');
  if (target.baseRule !== 'prior-year') return toGap('no-baseline', 'base-year-unstated');
  const wanted = { place, year: moment.year - 1, period: 'year', unit, extent };
  const found = findValue(observations, wanted);
  return found.known ? found : toGap('no-baseline', 'base-missing');
}

function toDifference(
  now: FoundValue,
  base: Base,
  target: Target,
  { steps, used }: Pick<Quantity, 'steps' | 'used'>,
): Quantity {
  const actual = subtractDecimals(now.value, base.value);
  const half = addDecimals(now.half, base.half);
  return {
    known: true,
    actual: toRatio(actual),
    low: toRatio(subtractDecimals(actual, half)),
    high: toRatio(addDecimals(actual, half)),
    atLeast: false,
    steps: [...steps, toDifferenceStep(now, base, target.unit ?? now.unit)],
    used,
  };
}

function toDifferenceStep(now: FoundValue, base: Base, unit: Unit): AssessmentStep {
  return {
    kind: 'difference',
    value: formatDecimal(now.value),
    base: formatDecimal(base.value),
    result: formatDecimal(subtractDecimals(now.value, base.value)),
    unit,
  };
}

function toGrowth(
  now: FoundValue,
  base: Base,
  { steps, used }: Pick<Quantity, 'steps' | 'used'>,
): Quantity | Gap {
  const smallestBase = subtractDecimals(base.value, base.half);
  if (smallestBase.units <= 0n || now.value.units < 0n) {
    // The difference is shown all the same: it needs no division.
    const shown = [...steps, toDifferenceStep(now, base, now.unit)];
    return toGap('not-comparable', 'base-not-positive', { steps: shown, used });
  }
  const actual = growth(now.value, base.value);
  const step = {
    kind: 'growth',
    value: formatDecimal(now.value),
    base: formatDecimal(base.value),
    result: formatRatio(actual, shownDecimals),
  } as const;
  return {
    known: true,
    actual,
    low: growth(subtractDecimals(now.value, now.half), addDecimals(base.value, base.half)),
    high: growth(addDecimals(now.value, now.half), smallestBase),
    atLeast: false,
    steps: [...steps, step],
    used,
  };
}

/** Growth in %, exact. */
function growth(value: Decimal, base: Decimal): Ratio {
  return divide(multiplyDecimals(hundred, subtractDecimals(value, base)), base);
}
