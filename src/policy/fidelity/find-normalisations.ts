import type { Normalisation } from '#schema/normalisation.ts';
import type { RecognisedBlock } from '../recognise/blocks.ts';
import { createPool } from '../recognise/lines/pool.ts';
import type { Stretch } from './printed-pages.ts';
import { pageNumber } from './stray-marks.ts';

/** What was left out, in runs of one kind each. */
const runs = new RegExp(`\\ufeff|[^\\S\\ufeff]+|${pageNumber.source}|\\S+`, 'gu');

/** With a bare number, which may stand before how many pages there are. */
const onlyPageNumber = new RegExp(`^(?:${pageNumber.source}|[0-9０-９/／]+)$`);

/** Lines that are left out whole, and why. */
export interface LinesLeftOut extends Stretch {
  readonly kind: 'other-language' | 'page-frame';
}

/** Lists every character of a source that stands in no block, by rising offset; lines that are left out whole each as one. */
export function findNormalisations(
  source: string,
  blocks: Iterable<RecognisedBlock>,
  others: readonly LinesLeftOut[] = [],
): Normalisation[] {
  const omissions: Normalisation[] = [];
  const pool = createPool<string>();
  let from = 0;
  let afterLabel = false;
  let nextOther = 0;
  const leaveOutPlain = (start: number, end: number, inside: boolean): void => {
    for (const { 0: text, index } of source.slice(start, end).matchAll(runs)) {
      const kind = kindOf(text, inside);
      omissions.push({ offset: start + index, removed: pool(text, text), kind });
    }
  };
  const leaveOut = (end: number, inside: boolean): void => {
    let start = from;
    for (let other = others[nextOther]; other && other.end <= end; other = others[nextOther]) {
      leaveOutPlain(start, other.start, inside);
      const removed = source.slice(other.start, other.end);
      omissions.push({ offset: other.start, removed, kind: other.kind });
      start = other.end;
      nextOther += 1;
    }
    leaveOutPlain(start, end, inside);
  };
  for (const { part, span } of blocks) {
    let inside = afterLabel;
    for (const { start, end } of span) {
      if (start < from) throw new Error(`blocks overlap at offset ${start}`);
      leaveOut(start, inside);
      from = end;
      inside = true;
    }
    afterLabel = part === 'label';
  }
  leaveOut(source.length, false);
  return omissions;
}

function kindOf(removed: string, inside: boolean): Normalisation['kind'] {
  if (removed === '\ufeff') return 'byte-order-mark';
  if (onlyPageNumber.test(removed)) return 'page-number';
  if (/\p{L}/u.test(removed)) return 'running-head';
  if (/^[|｜¦]+$/.test(removed)) return 'stray-mark';
  if (/\S/.test(removed)) return 'table-rule';
  if (!inside) return 'block-space';
  return /[\n\r\u2028\u2029\f]/.test(removed) ? 'line-break' : 'inner-space';
}
