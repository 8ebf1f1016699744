import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';

/** An element of a parsed page. */
export type Element = DefaultTreeAdapterTypes.Element;

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

/** The value of an attribute, or null when the element does not have it. */
export function getAttribute(element: Element, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

/** Whether an element carries a class. */
export function hasClass(element: Element, name: string): boolean {
  return (getAttribute(element, 'class') ?? '').split(/\s+/).includes(name);
}

/** The text of an element and all that it holds. */
export function textOf(node: DefaultTreeAdapterTypes.ParentNode): string {
  return node.childNodes
    .map((child) => {
      if (defaultTreeAdapter.isTextNode(child)) return child.value;
      return defaultTreeAdapter.isElementNode(child) ? textOf(child) : '';
    })
    .join('');
}
