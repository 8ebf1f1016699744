import { fold } from '#search/characters/fold.ts';
import { simplify, type VariantTable } from '#search/characters/variants.ts';
import { searchIndex } from '#search/client/loading/pagefind.ts';
import { findRoot } from './words.ts';

/** How long a probe is, how many are asked for, and how many documents are read for them. */
const probeLength = 6;
const mostProbes = 12;
const mostDocuments = 5;

/**
 * The documents that a copy may come from: all while the browser could hold all texts, as search does; of more, those in
 * which the index finds most probes of the copy.
 */
export async function findDocuments(
  copy: readonly string[],
  variants: VariantTable,
): Promise<readonly string[]> {
  const { documents } = findRoot().dataset;
  if (documents !== undefined) return documents.split(' ').filter((id) => id !== '');
  const counts = new Map<string, number>();
  for (const probe of listProbes(copy, variants)) {
    const found = await searchIndex({ phrases: [[probe]], excluded: [] });
    for (const id of new Set(found.map(({ document }) => document)))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([, a], [, b]) => b - a);
  return ranked.slice(0, mostDocuments).map(([id]) => id);
}

/** Pieces of a copy from all over it, as the index knows them. */
function listProbes(copy: readonly string[], variants: VariantTable): string[] {
  const folded = Array.from(simplify(fold(copy.join('')), variants));
  const last = Math.max(0, folded.length - probeLength);
  const step = Math.max(1, Math.ceil(last / (mostProbes - 1)));
  const starts = Array.from({ length: mostProbes }, (_, at) => Math.min(last, at * step));
  return [...new Set(starts)].map((at) => folded.slice(at, at + probeLength).join(''));
}
