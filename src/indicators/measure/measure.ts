import type { AssessmentContext } from './context.ts';
import { findValue } from './find-value.ts';
import { measureChange } from './measure-change.ts';
import { measureCumulative } from './measure-cumulative.ts';
import { type Measurement, toQuantity } from './measurement.ts';
import type { Gap, Quantity } from './quantity.ts';

/** The quantity that a target speaks of, for one place at one moment, or why it is not known. */
export function measure(measurement: Measurement, context: AssessmentContext): Quantity | Gap {
  const { target } = measurement;
  if (target.kind === 'change') return measureChange(measurement, context);
  if (target.kind === 'cumulative') return measureCumulative(measurement, context);
  const { goal, moment, place } = measurement;
  const found = findValue(context.observations, { place, ...moment, unit: goal.unit });
  return found.known ? toQuantity(found) : found;
}
