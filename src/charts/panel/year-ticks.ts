import { listYears } from '../input/known-years.ts';

const room = 36;

/** The years to print under an axis so that no two touch: the wanted ones first, then both ends, then years of one round step. */
export function pickYearTicks(
  first: number,
  last: number,
  toX: (year: number) => number,
  wanted: readonly number[] = [],
): number[] {
  const kept: number[] = [];
  const step = [1, 2, 5, 10].find((years) => toX(first + years) - toX(first) >= room) ?? 20;
  const rounded = listYears(first, last).filter((year) => year % step === 0);
  for (const year of [...wanted, first, last, ...rounded]) {
    if (kept.every((other) => Math.abs(toX(other) - toX(year)) >= room)) kept.push(year);
  }
  return kept.sort((a, b) => a - b);
}
