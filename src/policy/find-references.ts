import type { CitationMention } from './citation-mention.ts';
import { findCitations } from './citations.ts';
import { findAnchorBefore } from './reference-anchor.ts';
import { findReferencePaths, type ReferencePath } from './reference-path.ts';
import type { Anchor, Reference } from './reference.ts';
import { findStandingReferences } from './standing-references.ts';

/** How many characters before a path can name what it starts from. */
const reach = 48;

/** 第一项工作, 第二部分: without brackets and without an anchor these only count. */
const mereCount = /^第[^(（]+(?:项|点|目|节|部分)$/;

/** The one finder: every place where a text points to a document, to a provision of one, or back to what stands before; in order. */
export function findReferences(text: string): Reference[] {
  const citations = findCitations(text);
  const paths = toReferences(text, findReferencePaths(text), citations);
  const taken = new Uint8Array(text.length);
  for (const { start, end } of [...citations, ...paths]) taken.fill(1, start, end);
  const standing = findStandingReferences(text).filter(({ start }) => taken[start] === 0);
  return [...citations.map(toReference), ...paths, ...standing].toSorted(
    (a, b) => a.start - b.start,
  );
}

function toReference({ start, end, ...citation }: CitationMention): Reference {
  return { start, end, anchor: toAnchor(citation), steps: [] };
}

function toAnchor({ title, number }: Pick<CitationMention, 'title' | 'number'>): Anchor {
  return { kind: 'cited', title, number };
}

/** The paths with what they start from; both lists go from left to right together. */
function toReferences(
  text: string,
  paths: readonly ReferencePath[],
  citations: readonly CitationMention[],
): Reference[] {
  let anchor: Anchor = { kind: 'self', stated: false };
  let passed = 0;
  return paths.flatMap(({ start, end, steps, chained }) => {
    while ((citations[passed]?.end ?? Infinity) <= start) passed += 1;
    if ((citations[passed]?.start ?? Infinity) < end) return [];
    if (chained) return [{ start, end, anchor, steps }];
    const cited = citations[passed - 1];
    if (cited !== undefined && /^\s?(?:中的|的|中)?$/.test(text.slice(cited.end, start))) {
      anchor = toAnchor(cited);
      return [{ start, end, anchor, steps }];
    }
    const found = findAnchorBefore(text.slice(Math.max(0, start - reach), start));
    anchor = found.anchor;
    if (isUnstated(anchor) && mereCount.test(text.slice(start, end))) return [];
    return [{ start: start - found.length, end, anchor, steps }];
  });
}

function isUnstated(anchor: Anchor): boolean {
  return anchor.kind === 'self' && !anchor.stated;
}
