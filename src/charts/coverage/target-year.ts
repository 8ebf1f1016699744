import type { Target } from '#schema/target.ts';

/** The year by which most of the targets that are bound to a sentence are promised, the earliest of several; null without any. */
export function findTargetYear(
  targets: readonly Pick<Target, 'eId' | 'deadline'>[],
): number | null {
  const years = targets
    .filter(({ eId }) => eId !== null)
    .map(({ deadline }) => Number(deadline.slice(0, 4)));
  const count = (year: number) => years.filter((other) => other === year).length;
  return years.toSorted((a, b) => count(b) - count(a) || a - b)[0] ?? null;
}
