import { simplify, type VariantTable } from '../characters/variants.ts';

/** A text as names are looked for in it: NFKC, lower case, simplified, anything but letters and digits a blank. */
export function toPlainWords(text: string, variants: VariantTable = new Map()): string {
  const plain = simplify(text.normalize('NFKC').replaceAll('○', '〇').toLowerCase(), variants);
  return plain.replaceAll(/[^\p{L}\p{N}%]+/gu, ' ').trim();
}
