import { showSigns } from '#schema/signs.ts';
import { toCode } from '#schema/signs/unseen-signs.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text as text of a page: markup is escaped, and signs that no eye sees are written by their number. An editor must
 * see them, white space too, so neither `escapeXml` of files, which takes some out, nor `escapeSvg` of pictures serves.
 */
export function escapeText(text: string): string {
  return showSigns(text)
    .replace(/[\v\f\r]/g, (character) => `[${toCode(character)}]`)
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
