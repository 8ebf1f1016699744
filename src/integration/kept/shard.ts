import { hashBytes } from '#corpus/fingerprint.ts';

/** Names the variable by which a build tells its programs what it makes. */
export const shardVariable = 'BUILD_SHARD';

/** What a build makes: all that is not kept, one of several shards of it, or a site of what all shards kept. */
export type Shard =
  | { readonly kind: 'whole' | 'merge' }
  | { readonly kind: 'shard'; readonly number: number; readonly count: number };

/** Reads `2/3` as the second of three shards, `merge`, or nothing; throws where it is something else. */
export function parseShard(text: string | undefined): Shard {
  if (text === undefined) return { kind: 'whole' };
  if (text === 'merge') return { kind: 'merge' };
  const [, number = 0, count = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (number < 1 || number > count) {
    throw new Error(`a shard is like 2/3, from 1/3 to 3/3: ${text} is none`);
  }
  return { kind: 'shard', number, count };
}

/** Whether this build makes a group of pages, should it not be kept: by its address, so that each keeps its shard when others come. */
export function makesGroup(shard: Shard, address: string): boolean {
  return makesPart(shard, Number.parseInt(hashBytes(address).slice(0, 8), 16));
}

/** Whether this build makes the part of the index with this number, should it not be kept. */
export function makesPart(shard: Shard, at: number): boolean {
  return shard.kind !== 'shard' || at % shard.count === shard.number - 1;
}

/** Throws where a build that makes nothing new finds something missing; says what, and what to do. */
export function refuseMissing(shard: Shard, missing: readonly string[]): void {
  if (shard.kind !== 'merge' || missing.length === 0) return;
  const shown = missing.slice(0, 10).join(', ');
  const rest = missing.length > 10 ? ` and ${missing.length - 10} more` : '';
  throw new Error(
    `No shard has made ${shown}${rest}.\n  -> Gather what every shard kept, of the same content, code and SITE_URL, in one folder, and name it by BUILD_CACHE.`,
  );
}
