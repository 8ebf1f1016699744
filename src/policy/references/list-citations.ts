import type { CitationMention } from '../citations/citations.ts';
import type { PlacedReference } from './list-references.ts';

/** A citation with the sentence (or the provision with the heading) that makes it; its offsets count within that text. */
export interface PlacedCitation extends CitationMention {
  readonly eId: string;
}

/** The citations among a document's references: the places that name another document by its title or its number. */
export function listCitations(references: Iterable<PlacedReference>): PlacedCitation[] {
  const citations: PlacedCitation[] = [];
  for (const { eId, start, end, anchor, isCitation } of references) {
    if (!isCitation || anchor.kind !== 'cited') continue;
    citations.push({ eId, start, end, title: anchor.title, number: anchor.number });
  }
  return citations;
}
