import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findTargetCandidates } from '#policy/targets/target-candidates.ts';

const file = new URL('./fixtures/sentences.txt', import.meta.url);
const labelled = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [sentence = '', promised = ''] = line.split('\t');
    return { sentence, promised: promised.split(' ').filter(Boolean) };
  });

function find(sentence: string): string[] {
  return findTargetCandidates(sentence, { year: 2024 }).map(
    ({ comparator, value, valueMax, unit }) =>
      `${comparator}${value}${valueMax === null ? '' : `-${valueMax}`}${unit}`,
  );
}

/** How many of some things are in a list; each is taken out once. */
function countIn(things: readonly string[], list: readonly string[]): number {
  const left = [...list];
  return things.filter((thing) => {
    const at = left.indexOf(thing);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

describe('the targets of labelled sentences', () => {
  it('are found with few missed and few too many', () => {
    expect(labelled.length).toBeGreaterThan(120);
    const counts = labelled.map(({ sentence, promised }) => {
      const found = find(sentence);
      return [countIn(promised, found), promised.length, found.length] as const;
    });
    const [hits, wanted, found] = [0, 1, 2].map((at) =>
      counts.reduce((sum, each) => sum + (each[at] ?? 0), 0),
    ) as [number, number, number];
    expect((2 * hits) / (wanted + found)).toBeGreaterThanOrEqual(0.95);
  });

  it('are none in a sentence that promises nothing, but for one in twenty', () => {
    const empty = labelled.filter(({ promised }) => promised.length === 0);
    const wrong = empty.filter(({ sentence }) => find(sentence).length > 0);
    expect(wrong.length / empty.length).toBeLessThan(0.05);
  });
});
