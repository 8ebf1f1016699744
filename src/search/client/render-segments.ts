import type { Segment } from '../hits/highlight.ts';

/** Segments as text and marks; words are set as text, never as markup. */
export function renderSegments(segments: readonly Segment[]): Node[] {
  return segments.map(({ text, marked }) => {
    if (!marked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
