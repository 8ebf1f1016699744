import type { Mark } from '#policy/text/segments.ts';
import type { Target } from '#schema/target.ts';

const bounds = /^(以上|以下|以内|左右)/;

/**
 * Where in its sentence a target is marked: the promised number with its unit and bound,
 * or the whole quote where no number is promised; null when the quote does not stand there.
 */
export function findTargetMark(text: string, target: Target): Mark | null {
  if (target.quote === null) return null;
  const start = text.indexOf(target.quote);
  if (start < 0) return null;
  const within = findNumber(target.quote, target) ?? { start: 0, end: target.quote.length };
  return {
    start: start + within.start,
    end: start + within.end,
    kind: 'target',
    ref: target.id,
    eId: null,
    path: `/targets/${target.id}/`,
  };
}

function findNumber(quote: string, target: Target): { start: number; end: number } | null {
  if (target.value === null || target.unit === null) return null;
  const words = `${target.value}${target.unit}`;
  const start = quote.indexOf(words);
  if (start < 0) return null;
  const after = quote.slice(start + words.length);
  return { start, end: start + words.length + (bounds.exec(after)?.[0].length ?? 0) };
}
