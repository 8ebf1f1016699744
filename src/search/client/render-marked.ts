import { markText } from '../highlight.ts';
import { findOccurrences } from '../instant.ts';
import type { Query } from '../query.ts';
import { renderSegments } from './render-segments.ts';

/** A text with the phrases of a query marked. */
export function renderMarked(text: string, query: Query): Node[] {
  return renderSegments(markText(text, 0, text.length, findOccurrences(text, query)));
}
