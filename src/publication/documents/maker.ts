import type { RelatedDocument } from './relations.ts';
import type { Surroundings } from '../surroundings.ts';

/** The relations by which a document is no longer, or not as before, in force. */
const ending: ReadonlySet<RelatedDocument['kind']> = new Set(['repeals', 'replaces', 'amends']);

/** The document held here by which another is no longer, or not as before, in force; null where its record names none. */
export function findMaker({ document, related }: Surroundings): RelatedDocument | null {
  const by = document.record.standing?.by ?? null;
  if (by === null) return null;
  return (
    related.find(({ id, incoming, kind }) => id === by && incoming && ending.has(kind)) ?? null
  );
}
