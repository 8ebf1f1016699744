/** The first place at which two texts differ, and what happened there. */
export interface Difference {
  readonly kind: 'changed' | 'added' | 'dropped' | 'moved';
  /** The same in both texts, since all before it is equal. */
  readonly at: number;
}

/** Compares what is there with what is expected; null when they are the same. */
export function findFirstDifference(expected: string, actual: string): Difference | null {
  if (expected === actual) return null;
  let at = 0;
  while (at < expected.length && expected.charCodeAt(at) === actual.charCodeAt(at)) at += 1;
  if (sortedOf(expected) === sortedOf(actual)) return { kind: 'moved', at };
  if (expected.length < actual.length) return { kind: 'added', at };
  return { kind: expected.length > actual.length ? 'dropped' : 'changed', at };
}

function sortedOf(text: string): string {
  return [...text].sort().join('');
}
