import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';
import { getAttribute, type Element } from '#ingest/html/nodes.ts';

/** All elements under a node in document order, those inside templates too. */
export function listElements(root: DefaultTreeAdapterTypes.ParentNode): Element[] {
  const found: Element[] = [];
  const waiting = listInner(root).reverse();
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    found.push(element);
    for (const inner of listInner(element).reverse()) waiting.push(inner);
  }
  return found;
}

function listInner(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  const own = node.childNodes.filter((child) => defaultTreeAdapter.isElementNode(child));
  return 'content' in node ? [...listInner(node.content), ...own] : own;
}

/** Whether an element carries a class. */
export function hasClass(element: Element, name: string): boolean {
  const classes = getAttribute(element, 'class');
  return classes !== null && (classes === name || classes.split(/\s+/).includes(name));
}
