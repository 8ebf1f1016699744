import type { Normalisation } from '#schema/normalisation.ts';

const allowed: Record<Normalisation['kind'], RegExp> = {
  'block-space': /^\s+$/,
  'line-break': /^\s*[\n\r\u2028\u2029\f]\s*$/,
  'inner-space': /^\s+$/,
  'stray-mark': /^[|｜¦]+$/,
  'byte-order-mark': /^\ufeff$/,
};

/** Whether a normalisation of a kind may remove these characters: white space, a bar, a byte order mark; never a word or a mark of the text. */
export function isRemovable(kind: Normalisation['kind'], removed: string): boolean {
  return allowed[kind].test(removed);
}
