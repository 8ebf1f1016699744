import type { Normalisation } from '../schema/normalisation.ts';
import type { RecognisedBlock } from './recognise/write-draft.ts';

/** Lists every character of a source that stands in no block, by rising offset. */
export function findNormalisations(
  source: string,
  blocks: readonly RecognisedBlock[],
): Normalisation[] {
  const pieces = blocks.flatMap(({ span, part }, block) =>
    span.map((range) => ({ ...range, block, part })),
  );
  const omissions: Normalisation[] = [];
  let from = 0;
  for (const [at, piece] of pieces.entries()) {
    if (piece.start < from) throw new Error(`blocks overlap at offset ${piece.start}`);
    const before = pieces[at - 1];
    const inside = before?.block === piece.block;
    const afterLabel = before?.part === 'label';
    omissions.push(...cut(source, from, piece.start, inside || afterLabel));
    from = piece.end;
  }
  omissions.push(...cut(source, from, source.length, false));
  return omissions;
}

/** Cuts what was left out into runs of one kind each. */
function cut(source: string, start: number, end: number, inside: boolean): Normalisation[] {
  const runs = source.slice(start, end).matchAll(/\ufeff|[^\S\ufeff]+|\S+/gu);
  return [...runs].map((match) => ({
    offset: start + match.index,
    removed: match[0],
    kind: kindOf(match[0], inside),
  }));
}

function kindOf(removed: string, inside: boolean): Normalisation['kind'] {
  if (removed === '\ufeff') return 'byte-order-mark';
  if (/\S/.test(removed)) return 'stray-mark';
  if (!inside) return 'block-space';
  return /[\n\r\u2028\u2029\f]/.test(removed) ? 'line-break' : 'inner-space';
}
