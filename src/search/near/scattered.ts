import type { Hit } from '../hits/find-hits.ts';
import { fold } from '../characters/fold.ts';
import type { Query } from '../query/query.ts';

/** So many characters at most stand between the first and the last of words that stand near. */
const widest = 40;
/** So many ways to cut a phrase are tried. */
const mostCuts = 24;

/** Queries for the words of a phrase parted from each other, none of a single character; those of two words first. */
export function listCuts({ phrases, excluded }: Query): Query[] {
  const [forms, ...others] = phrases;
  const form = forms?.[0] ?? '';
  if (others.length > 0 || !/^\p{Script=Han}{4,16}$/u.test(form)) return [];
  const pairs = cutInTwo(form);
  const triples = pairs.flatMap(([first = '', rest = '']) =>
    cutInTwo(rest).map((pieces) => [first, ...pieces]),
  );
  return [...pairs, ...triples]
    .slice(0, mostCuts)
    .map((pieces) => ({ phrases: pieces.map((piece) => [piece]), excluded }));
}

function cutInTwo(form: string): string[][] {
  const cuts = Array.from({ length: Math.max(0, form.length - 3) }, (_, index) => index + 2);
  return cuts.map((at) => [form.slice(0, at), form.slice(at)]);
}

/** A hit with only those occurrences that stand near one another, every word among them; null where the words stand far apart. */
export function narrowToNear(hit: Hit, { phrases }: Query): Hit | null {
  const { record, occurrences } = hit;
  const words = occurrences.map(({ start, end }) => fold(record.text.slice(start, end)));
  const near = occurrences.findIndex((first, from) => {
    const inside = words.filter((_, at) => {
      const end = occurrences[at]?.end ?? 0;
      return at >= from && end - first.start <= widest;
    });
    return phrases.every((phrase) => phrase.some((form) => inside.includes(form)));
  });
  const start = occurrences[near]?.start;
  if (start === undefined) return null;
  const left = occurrences.filter((one) => one.start >= start && one.end - start <= widest);
  return { record, occurrences: left };
}
