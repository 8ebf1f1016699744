import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap, type TreeAdapter } from 'parse5';
import { IngestProblem } from '../source/problem.ts';
import type { Element } from './nodes.ts';

const deepest = 500;

/** The body of a page as a browser would read it; throws an IngestProblem where it is nested deeper than any page is. */
export function parsePage(html: string, file: string): Element {
  const document = parse(html, { treeAdapter: refuseDepth(file) });
  const root = document.childNodes.find((node): node is Element => 'tagName' in node);
  const page = root?.childNodes.find(
    (node): node is Element => 'tagName' in node && node.tagName === 'body',
  );
  if (!page) throw new IngestProblem('empty', file);
  return page;
}

/** The parser's time grows with the square of the depth; no real page comes near this one. */
function refuseDepth(file: string): TreeAdapter<DefaultTreeAdapterMap> {
  let depth = 0;
  return {
    ...defaultTreeAdapter,
    onItemPush() {
      depth += 1;
      if (depth <= deepest) return;
      throw new IngestProblem('broken', file, `its elements are nested more than ${deepest} deep`);
    },
    onItemPop() {
      depth -= 1;
    },
  };
}
