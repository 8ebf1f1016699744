import { findOccurrences } from '../hits/find-hits.ts';
import { markText } from '../hits/highlight.ts';
import type { Query } from '../query/query.ts';
import { renderSegments } from './render-segments.ts';

/** Marks the phrases in one part of official text, across its sentences but never into the next part; returns how often. */
export function markPart(part: Element, query: Query): number {
  const nodes = listTextNodes(part);
  const found = findOccurrences(nodes.map(({ data }) => data).join(''), query);
  let from = 0;
  for (const node of nodes) {
    const { length } = node.data;
    const own = found
      .filter(({ start, end }) => start < from + length && end > from)
      .map(({ start, end }) => ({
        start: Math.max(start - from, 0),
        end: Math.min(end - from, length),
      }));
    // A sign that the page has set apart stays as it is.
    const isSign = node.parentElement?.matches('.sign') === true;
    if (own.length > 0 && !isSign) {
      node.replaceWith(...renderSegments(markText(node.data, 0, length, own)));
    }
    from += length;
  }
  return found.length;
}

/** The texts of the document's own words, in order. */
function listTextNodes(part: Element): Text[] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const isOwn = node.parentElement?.closest('.sentence, .heading-text') !== null;
    if (node instanceof Text && isOwn) nodes.push(node);
  }
  return nodes;
}
