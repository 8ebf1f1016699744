import { fold } from '../characters/fold.ts';
import type { Query } from './query.ts';

/** For a query without a hit: the query for records that hold all its words, though not in a row; null where it has but one. */
export function toLooseQuery(query: Query): Query | null {
  const words = query.phrases.flatMap(([form = '']) => toWords(form));
  if (words.length < 2) return null;
  return { phrases: words.map((word) => [word]), excluded: query.excluded };
}

/** Words by the browser's own dictionary; a wrong cut costs no exact hit, for there was none. */
function toWords(form: string): string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return Array.from(segmenter.segment(form), ({ segment }) => fold(segment)).filter(Boolean);
}
