import type { Citation, Gold } from './paper.ts';
import { toPlain, toPlainNumber } from './same-words.ts';
import type { Score } from './score.ts';

/** Counts citations; one is found when its title or its number is. */
export function scoreCitations(score: Score, gold: Gold, found: readonly Citation[]): void {
  const keys = found.map(toKey).filter(([title, number]) => title !== '' || number !== '');
  const left = new Map(keys.map((key) => [key.join(' '), key]));
  for (const citation of [...gold.citations].sort((a, b) => +a.optional - +b.optional)) {
    const hits = [...left].filter(([, key]) => isSame(toKey(citation), key));
    for (const [name] of hits) left.delete(name);
    if (citation.optional) continue;
    if (hits.length > 0) score.citations.right += 1;
    else {
      // Another citation may have taken what names this one too.
      const isTaken = keys.some((key) => isSame(toKey(citation), key));
      score.citations[isTaken ? 'right' : 'missed'] += 1;
      if (!isTaken) score.failures.push(`citation missed: ${toKey(citation).join(' ')}`);
    }
  }
  const own = gold.fields.number.map(toPlainNumber);
  for (const [name, [, number]] of left) {
    if (number !== '' && own.includes(number)) continue;
    score.citations.wrong += 1;
    score.failures.push(`citation wrong: ${name}`);
  }
}

type Key = readonly [title: string, number: string];

function toKey({ title, number }: Citation): Key {
  return [toPlain(title), toPlainNumber(number)];
}

function isSame([title, number]: Key, [otherTitle, otherNumber]: Key): boolean {
  return (title !== '' && title === otherTitle) || (number !== '' && number === otherNumber);
}
