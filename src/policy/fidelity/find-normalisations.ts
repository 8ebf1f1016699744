import type { Normalisation } from '#schema/normalisation.ts';
import type { RecognisedBlock } from '../recognise/blocks.ts';
import { createPool } from '../recognise/lines/pool.ts';
import { pageNumber } from './stray-marks.ts';

/** What was left out, in runs of one kind each. */
const runs = new RegExp(`\\ufeff|[^\\S\\ufeff]+|${pageNumber.source}|\\S+`, 'gu');

/** Lists every character of a source that stands in no block, by rising offset. */
export function findNormalisations(
  source: string,
  blocks: Iterable<RecognisedBlock>,
): Normalisation[] {
  const omissions: Normalisation[] = [];
  const pool = createPool<string>();
  let from = 0;
  let afterLabel = false;
  const leaveOut = (end: number, inside: boolean): void => {
    for (const { 0: text, index } of source.slice(from, end).matchAll(runs)) {
      const kind = kindOf(text, inside);
      omissions.push({ offset: from + index, removed: pool(text, text), kind });
    }
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
  if (/[0-9０-９]/.test(removed)) return 'page-number';
  if (/^[|｜¦]+$/.test(removed)) return 'stray-mark';
  if (/\S/.test(removed)) return 'table-rule';
  if (!inside) return 'block-space';
  return /[\n\r\u2028\u2029\f]/.test(removed) ? 'line-break' : 'inner-space';
}
