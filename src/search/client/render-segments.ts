import { findOccurrences } from '../hits/find-hits.ts';
import { type MarkedText, markText } from '../hits/highlight.ts';
import type { Query } from '../query/query.ts';

/** A text with the phrases of a query marked. */
export function renderMarked(text: string, query: Query): Node[] {
  return renderSegments(markText(text, 0, text.length, findOccurrences(text, query)));
}

/** Segments as text and marks; words are set as text, never as markup. */
export function renderSegments(segments: readonly MarkedText[]): Node[] {
  return segments.map(({ text, marked }) => {
    if (!marked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
