import type { Cited } from './cited.ts';
import { writeOfficial } from './official.ts';

/** Words, source and address, a line each: what one sends to somebody. Without words only the other two. */
export function writePlain(cited: Cited): string {
  const { address, words } = cited;
  const source = writeOfficial(cited);
  return [...(words === '' ? [source] : [words, `——${source}`]), address].join('\n');
}
