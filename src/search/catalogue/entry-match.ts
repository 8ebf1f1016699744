import type { CatalogueEntry } from './catalogue.ts';
import { fold } from '../characters/fold.ts';
import type { Phrase, Query } from '../query/query.ts';

/** An entry that is ready to be searched. */
export interface FoldedEntry {
  readonly entry: CatalogueEntry;
  /** All that it is found by, folded; between two of its texts stands a mark that no phrase holds. */
  readonly folded: string;
}

/** Folds an entry once for all queries. */
export function toFoldedEntry(entry: CatalogueEntry): FoldedEntry {
  const { kind, title, detail, names, text } = entry;
  // The sentence of a citation is found as a provision; the citation is found by what it cites.
  const own = kind === 'citation' ? '' : text;
  const texts = [...Object.values(title), ...names, ...Object.values(detail ?? {}), own];
  return { entry, folded: texts.map(fold).join('\n') };
}

/** The entries in which every phrase stands and no excluded one. */
export function findEntries(entries: readonly FoldedEntry[], query: Query): CatalogueEntry[] {
  if (query.phrases.length === 0) return [];
  return entries
    .filter(({ folded }) => {
      const holds = (phrase: Phrase): boolean => phrase.some((form) => folded.includes(form));
      return query.phrases.every(holds) && !query.excluded.some(holds);
    })
    .map(({ entry }) => entry);
}
