import { findHeaviest } from './find-heaviest.ts';
import { findNamed } from './find-named.ts';
import { measureOf, type Measures } from './measure-elements.ts';
import { childrenOf, type Element } from './nodes.ts';

/** Where a page holds its document. */
export interface Body {
  readonly root: Element;
  /** What was passed by on the way to the root, in the order of the page. */
  readonly before: readonly Element[];
  readonly after: readonly Element[];
  /** Words that were passed by and stand in no element of their own. */
  readonly loose: readonly string[];
}

/** Finds the element that a page names as its document's, else the one that holds its prose. */
export function findBody(page: Element, measures: Measures): Body {
  const root = findNamed(page, measures) ?? findHeaviest(page, measures);
  const before: Element[] = [];
  const after: Element[] = [];
  const loose: string[] = [];
  for (let at = root; at !== page;) {
    const above = at.parentNode;
    if (!above || !('tagName' in above)) break;
    const children = childrenOf(above);
    const place = children.indexOf(at);
    const hasWords = (child: Element): boolean => measureOf(child, measures).text > 0;
    before.unshift(...children.slice(0, place).filter(hasWords));
    after.push(...children.slice(place + 1).filter(hasWords));
    loose.unshift(...looseWords(above));
    at = above;
  }
  return { root, before, after, loose };
}

function looseWords(element: Element): string[] {
  return element.childNodes.flatMap((child) =>
    'value' in child && child.value.trim() !== '' ? [child.value] : [],
  );
}
