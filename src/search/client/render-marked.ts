import { markText } from '../hits/highlight.ts';
import { findOccurrences } from '../hits/find-hits.ts';
import type { Query } from '../query/query.ts';
import { renderSegments } from './render-segments.ts';

/** A text with the phrases of a query marked. */
export function renderMarked(text: string, query: Query): Node[] {
  return renderSegments(markText(text, 0, text.length, findOccurrences(text, query)));
}
