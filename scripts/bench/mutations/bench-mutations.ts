import { readContent } from '#integration/read-content.ts';
import type { Figure } from '../bench-ingest.ts';
import { mutateContent } from './mutate-content.ts';
import { readMutated } from './read-mutated.ts';

/** Longer than this no reading of content/ may take, in milliseconds; what is sound takes a tenth. */
const longest = 5000;

/** Changes files of content/, one at a time, and reads the whole each time; tells of each that ends in an exception or takes too long. */
export function benchMutations(
  seed: number,
  count: number,
  tell: (words: string) => void,
): Figure[] {
  const files = readContent('content');
  const outcomes = new Map<string, number>();
  let slow = 0;
  for (const mutation of mutateContent(files, seed, count)) {
    const { outcome, words, milliseconds } = readMutated(files, mutation);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (outcome === 'thrown') tell(`${mutation.name}\n${words}`);
    if (milliseconds < longest) continue;
    slow += 1;
    tell(`${mutation.name}: ${(milliseconds / 1000).toFixed(1)} s`);
  }
  tell([...outcomes].map(([outcome, number]) => `${outcome} ${number}`).join(', '));
  return [
    {
      name: 'ended in an exception',
      value: outcomes.get('thrown') ?? 0,
      unit: 'changes',
      bound: 0,
    },
    { name: `took more than ${longest / 1000} s`, value: slow, unit: 'changes', bound: 0 },
  ];
}
