import type { Hit } from './instant.ts';

/** Hits of one document, best first. */
export interface HitGroup {
  readonly document: string;
  readonly hits: readonly Hit[];
}

/** Best first: in a heading, whole numbers before parts of numbers, more occurrences; else in the order given. */
export function rankHits(hits: readonly Hit[]): Hit[] {
  return hits.toSorted(
    (a, b) =>
      Number(isInHeading(b)) - Number(isInHeading(a)) ||
      Number(isWhole(b)) - Number(isWhole(a)) ||
      b.occurrences.length - a.occurrences.length,
  );
}

/** Ranked hits by document; the document of the best hit comes first. */
export function groupHits(ranked: readonly Hit[]): HitGroup[] {
  const groups = new Map<string, Hit[]>();
  for (const hit of ranked) {
    const hits = groups.get(hit.record.document);
    if (hits === undefined) groups.set(hit.record.document, [hit]);
    else hits.push(hit);
  }
  return Array.from(groups, ([document, hits]) => ({ document, hits }));
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
