import type { Hit } from './find-hits.ts';

/** Best first: in a heading, whole numbers before parts of numbers, more occurrences; else in the order given. */
export function rankHits(hits: readonly Hit[]): Hit[] {
  return [...hits].sort(
    (a, b) =>
      Number(isInHeading(b)) - Number(isInHeading(a)) ||
      Number(isWhole(b)) - Number(isWhole(a)) ||
      b.occurrences.length - a.occurrences.length,
  );
}

/** Hits with those of a document together, in the order in which the documents first come. */
export function gatherByDocument<T extends { readonly document: string }>(hits: readonly T[]): T[] {
  const groups = new Map<string, T[]>();
  for (const hit of hits) {
    const group = groups.get(hit.document);
    if (group === undefined) groups.set(hit.document, [hit]);
    else group.push(hit);
  }
  return Array.from(groups.values()).flat();
}

/** A heading that only cuts a number in two does not lead. */
function isInHeading({ record, occurrences }: Hit): boolean {
  return occurrences.some(
    ({ start, wholeNumbers }) => wholeNumbers && start < record.headingLength,
  );
}

function isWhole({ occurrences }: Hit): boolean {
  return occurrences.some(({ wholeNumbers }) => wholeNumbers);
}
