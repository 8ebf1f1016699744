import { toCode, unseenSigns } from '#schema/signs/unseen-signs.ts';
import { findOccurrences } from '../hits/find-hits.ts';
import { type MarkedText, markText } from '../hits/highlight.ts';
import type { Query } from '../query/query.ts';

/** A text with the phrases of a query marked. */
export function renderMarked(text: string, query: Query): Node[] {
  return renderSegments(markText(text, 0, text.length, findOccurrences(text, query)));
}

/** Segments as text and marks; words are set as text, never as markup. */
export function renderSegments(segments: readonly MarkedText[]): Node[] {
  return segments.flatMap(({ text, marked }) => {
    if (!marked) return renderWords(text);
    const mark = document.createElement('mark');
    mark.append(...renderWords(text));
    return mark;
  });
}

/** Words in which each sign that nobody would see stands apart and shows its number, as on every page. */
export function renderWords(text: string): Node[] {
  const nodes: Node[] = [];
  let from = 0;
  for (const { index, 0: sign } of text.matchAll(unseenSigns)) {
    const mark = document.createElement('bdi');
    mark.className = 'sign';
    mark.textContent = sign;
    mark.dataset['sign'] = mark.title = toCode(sign);
    nodes.push(document.createTextNode(text.slice(from, index)), mark);
    from = index + sign.length;
  }
  return [...nodes, document.createTextNode(text.slice(from))];
}
