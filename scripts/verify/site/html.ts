import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';
import { attributeOf, type Element } from '#ingest/html/nodes.ts';

/** All elements under a node in document order, those inside templates too. */
export function listElements(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return node.childNodes
    .filter((child) => defaultTreeAdapter.isElementNode(child))
    .flatMap((element) => {
      const inTemplate = isTemplate(element) ? listElements(element.content) : [];
      return [element, ...inTemplate, ...listElements(element)];
    });
}

function isTemplate(element: Element): element is DefaultTreeAdapterTypes.Template {
  return element.tagName === 'template';
}

/** Whether an element carries a class. */
export function hasClass(element: Element, name: string): boolean {
  return attributeOf(element, 'class').split(/\s+/).includes(name);
}
