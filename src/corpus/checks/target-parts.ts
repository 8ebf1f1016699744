import { compareDecimals, parseDecimal } from '#indicators/numbers/decimal.ts';
import { convertUnit } from '#indicators/numbers/units.ts';
import type { Target } from '#schema/target.ts';
import type { ParsedContent } from '../parsed.ts';
import { type Issue, toIssue } from '../issue.ts';

/** A target that is a stated part of another (其中) promises no more than the whole. */
export function checkTargetParts({ documents }: ParsedContent): Issue[] {
  const targets = documents.flatMap((document) => document.targets);
  const targetById = new Map(targets.map(({ value }) => [value.id, value]));
  return targets.flatMap(({ value: part, at }) => {
    const whole = part.partOf === null ? undefined : targetById.get(part.partOf);
    if (!whole || !exceeds(part, whole)) return [];
    const message = `${part.id} promises ${part.value} ${part.unit}, its whole ${whole.id} only ${whole.value} ${whole.unit}`;
    return [toIssue('part-exceeds-whole', at('value'), message)];
  });
}

function exceeds(part: Target, whole: Target): boolean {
  if (part.value === null || part.unit === null) return false;
  if (whole.value === null || whole.unit === null) return false;
  const converted = convertUnit(parseDecimal(part.value), part.unit, whole.unit);
  return converted !== null && compareDecimals(converted, parseDecimal(whole.value)) > 0;
}
