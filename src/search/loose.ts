import { fold } from './fold.ts';
import { findHits, type FoldedRecord, type Hit } from './instant.ts';
import type { Query } from './query.ts';

/** For a query without a hit: the records that hold all its words, though not in a row. */
export function findLooseHits(records: readonly FoldedRecord[], query: Query): Hit[] {
  const words = query.phrases.flatMap(([form = '']) => toWords(form));
  if (words.length < 2) return [];
  const phrases = words.map((word) => [word]);
  return findHits(records, { phrases, excluded: query.excluded });
}

/** Words by the browser's own dictionary; a wrong cut costs no exact hit, for there was none. */
function toWords(form: string): string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return Array.from(segmenter.segment(form), ({ segment }) => fold(segment)).filter(Boolean);
}
