import type { Phrase, Query } from '../query/query.ts';
import type { GramPlaces } from './catalogue-parts.ts';
import { listAskedGrams, toShard } from './grams.ts';

/** A place as one number: of which entry, and where in it. */
const perEntry = 2 ** 20;

/**
 * The numbers, rising, of all entries that hold every phrase of one of some queries: of phrases up to 16 characters exactly
 * those, of longer ones by how they begin. A query without a phrase asks for nothing.
 */
export async function findNumbers(
  queries: readonly Query[],
  shards: number,
  loadGrams: (shard: number) => Promise<GramPlaces>,
): Promise<number[]> {
  /** Where a form would begin for a gram of it to stand where it does. */
  const findStarts = async (gram: string, offset: number): Promise<ReadonlySet<number>> => {
    const places = (await loadGrams(toShard(gram, shards))).get(gram) ?? [];
    return new Set(places.map(({ entry, at }) => entry * perEntry + at - offset));
  };
  const findForm = async (form: string): Promise<number[]> => {
    const grams = listAskedGrams(form);
    const starts = intersect(await Promise.all(grams.map(({ gram, at }) => findStarts(gram, at))));
    return Array.from(starts, (start) => Math.floor(start / perEntry));
  };
  const findPhrase = async (phrase: Phrase): Promise<ReadonlySet<number>> =>
    new Set((await Promise.all(phrase.map(findForm))).flat());
  const found = await Promise.all(
    queries.map(async ({ phrases }) => intersect(await Promise.all(phrases.map(findPhrase)))),
  );
  return [...new Set(found.flatMap((set) => [...set]))].sort((a, b) => a - b);
}

function intersect([first, ...others]: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  return new Set([...(first ?? [])].filter((number) => others.every((set) => set.has(number))));
}
