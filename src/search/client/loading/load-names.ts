import { parseCatalogue, type Catalogue } from '../../catalogue/catalogue.ts';
import { toFoldedEntry, type FoldedEntry } from '../../catalogue/entry-match.ts';
import { load } from './load.ts';
import type { Names } from './names.ts';

/** Fetches the catalogue, or what leads to its parts where it is long; where it cannot be had there are no names. */
export async function loadNames(): Promise<Names> {
  const value = await load('/search/catalogue.json', (json) => json);
  const isHead = typeof value === 'object' && value !== null && 'shards' in value;
  try {
    if (!isHead) return toNames(parseCatalogue(value));
    const { openParts } = await import('./name-parts.ts');
    return openParts(value);
  } catch {
    return noNames;
  }
}

/** The names of nothing, in place of those that cannot be had. */
export const noNames = toNames({ entries: [], sections: new Map() });

function toNames({ entries, sections }: Catalogue): Names {
  const folded = entries.map(toFoldedEntry);
  const all = (): Promise<readonly FoldedEntry[]> => Promise.resolve(folded);
  const documents = entries.filter(({ kind }) => kind === 'document');
  return {
    documents: new Map(documents.map((entry) => [entry.document ?? '', entry])),
    sections,
    find: all,
    findDocuments: all,
    titles: () =>
      Promise.resolve(
        entries
          .filter(({ kind }) => kind !== 'task')
          .map(({ address, title }) => ({ address, title: title.zh, times: 1 })),
      ),
    bring: () => Promise.resolve(),
  };
}
