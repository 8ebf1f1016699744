import { parse } from 'parse5';
import { Problem } from '../problem.ts';
import type { Element } from './nodes.ts';

const nesting =
  /<(\/?)(?:a|b|big|blockquote|center|code|div|em|font|i|nobr|s|section|small|span|strike|strong|table|tt|u)(?![\w-])/gi;
const deepest = 500;

/** The body of a page as a browser would read it; throws a Problem where it is nested deeper than any page is. */
export function parsePage(html: string, file: string): Element {
  refuseDepth(html, file);
  const page = findPage(html);
  if (!page) throw new Problem('empty', file);
  return page;
}

/** The parser's time grows with the square of the depth; no real page comes near this one. */
function refuseDepth(html: string, file: string): void {
  let depth = 0;
  for (const [, end] of html.matchAll(nesting)) {
    depth = end === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) {
      throw new Problem('broken', file, `its elements are nested more than ${deepest} deep`);
    }
  }
}

function findPage(html: string): Element | null {
  const document = parse(html);
  const root = document.childNodes.find((node): node is Element => 'tagName' in node);
  return (
    root?.childNodes.find(
      (node): node is Element => 'tagName' in node && node.tagName === 'body',
    ) ?? null
  );
}
