import { findSigns, hasSigns, showSigns } from '#schema/signs.ts';
import { toCode } from '#schema/signs/unseen-signs.ts';

/** A comment, a script or style as a whole, a tag, or text up to the next of these. */
const token =
  /<!--[^]*?-->|<(script|style)\b[^]*?<\/\1\s*>|<(\/?)([a-z][a-z0-9-]*)(?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+|</gi;

/** Elements whose words can hold no markup of HTML. */
const plain = /^(?:title|textarea|option|svg)$/i;

/** Attributes whose words a reader is shown or told. */
const spoken = /(\s(?:title|aria-label|alt|content|placeholder|label)=)("[^"]*"|'[^']*')/g;

/**
 * A page in which each sign that nobody sees, that turns the words around it or that passes for another is set apart from
 * them and shows its number; what is copied from the page stays the same. Where no markup can stand, the number stands for it.
 */
export function markSigns(html: string): string {
  // Few pages hold one, and to look is quicker than to take a page apart.
  if (!hasSigns(html)) return html;
  let depth = 0;
  return html.replace(token, (piece: string, _raw: unknown, close: string, name?: string) => {
    if (name === undefined) {
      return piece.startsWith('<') ? piece : depth > 0 ? showSigns(piece) : markText(piece);
    }
    if (plain.test(name)) depth += close === '/' ? -1 : piece.endsWith('/>') ? 0 : 1;
    return piece.replace(
      spoken,
      (_, attribute: string, words: string) => attribute + showSigns(words),
    );
  });
}

function markText(text: string): string {
  let marked = '';
  let from = 0;
  for (const { start, text: sign, name } of findSigns(text)) {
    const mark = `<bdi class="sign" data-sign="${toCode(sign)}" title="${name}">${sign}</bdi>`;
    marked += text.slice(from, start) + mark;
    from = start + sign.length;
  }
  return from === 0 ? text : marked + text.slice(from);
}
