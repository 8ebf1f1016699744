import type { Phrase, Query } from '../query/query.ts';
import { listAskedGrams, toShard } from './grams.ts';

/**
 * The numbers, rising, of all entries that hold every phrase of one of some queries, and of some that only hold their grams:
 * of one or two characters exactly those. A query without a phrase asks for nothing.
 */
export async function findNumbers(
  queries: readonly Query[],
  shards: number,
  loadGrams: (shard: number) => Promise<ReadonlyMap<string, readonly number[]>>,
): Promise<number[]> {
  const findForm = async (form: string): Promise<ReadonlySet<number>> => {
    const lists = await Promise.all(
      listAskedGrams(form).map(async (gram) => {
        const file = await loadGrams(toShard(gram, shards));
        return new Set(file.get(gram));
      }),
    );
    return intersect(lists);
  };
  const findPhrase = async (phrase: Phrase): Promise<ReadonlySet<number>> =>
    unite(await Promise.all(phrase.map(findForm)));
  const found = await Promise.all(
    queries.map(async ({ phrases }) => intersect(await Promise.all(phrases.map(findPhrase)))),
  );
  return [...unite(found)].sort((a, b) => a - b);
}

function unite(sets: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  return new Set(sets.flatMap((set) => [...set]));
}

function intersect([first, ...others]: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  return new Set([...(first ?? [])].filter((number) => others.every((set) => set.has(number))));
}
