import { findTargetCandidates } from '#policy/targets/target-candidates.ts';

/** What a phrase of a document of 2012 promises, each number with its words. */
export function promisesOf(phrase: string): string {
  return findTargetCandidates(phrase, { year: 2012 })
    .map(({ quote, comparator, value, valueMax, unit, change }) => {
      const number = valueMax === null ? value : `${value}–${valueMax}`;
      return [quote, '=', comparator, number, unit, change].filter((one) => one !== null).join(' ');
    })
    .join(', ');
}
