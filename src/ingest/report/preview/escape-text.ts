import { showSigns, toCode } from '#schema/signs.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text as text of a page: markup is escaped, and signs that no eye sees are written by their number. An editor must
 * see them, so the `escapeXml` of files, which takes them out, and the `escapeSvg` of pictures, which keeps them, do not serve.
 */
export function escapeText(text: string): string {
  return showSigns(text)
    .replace(/[\v\f\r]/g, (character) => `[${toCode(character)}]`)
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
