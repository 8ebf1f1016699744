import { describe, expect, it } from 'vitest';
import {
  makesGroup,
  makesPart,
  parseShard,
  refuseMissing,
  type Shard,
} from '#integration/kept/shard.ts';

const ids = Array.from({ length: 300 }, (_, at) => `document-${at}`);
const shards = ['1/3', '2/3', '3/3'].map(parseShard);

function countMakers(makes: (shard: Shard) => boolean): number {
  return shards.filter(makes).length;
}

describe('a shard', () => {
  it.each(['0/2', '3/2', '1/0', '1', '1/2/3', ' 1/2', 'x', ''])('is not %j', (text) => {
    expect(() => parseShard(text)).toThrow('a shard is like 2/3');
  });

  it('makes each group and part in one place', () => {
    for (const id of ids) expect(countMakers((shard) => makesGroup(shard, id))).toBe(1);
    for (const at of ids.keys()) expect(countMakers((shard) => makesPart(shard, at))).toBe(1);
  });

  it('has about as many groups as any other', () => {
    for (const shard of shards) {
      const own = ids.filter((id) => makesGroup(shard, id)).length;
      expect(own).toBeGreaterThan(75);
      expect(own).toBeLessThan(125);
    }
  });

  it('of a whole build is everything', () => {
    expect(ids.every((id) => makesGroup(parseShard(undefined), id))).toBe(true);
  });
});

describe('a merge', () => {
  const merge = parseShard('merge');

  it('names what no shard has made', () => {
    expect(() => {
      refuseMissing(merge, ids.slice(0, 12));
    }).toThrow(/document-9 and 2 more\.\n {2}-> Gather/);
  });

  it('goes on where nothing is missing', () => {
    expect(() => {
      refuseMissing(merge, []);
    }).not.toThrow();
    expect(() => {
      refuseMissing(parseShard('1/2'), ids);
    }).not.toThrow();
  });
});
