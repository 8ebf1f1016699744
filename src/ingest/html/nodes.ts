import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';

/** An element of a parsed page. */
export type Element = DefaultTreeAdapterTypes.Element;
/** Any node of a parsed page. */
export type Node = DefaultTreeAdapterTypes.Node;

/** One step of a walk: into or out of an element, or a text. */
export type WalkStep =
  | { readonly kind: 'enter' | 'leave'; readonly element: Element }
  | { readonly kind: 'text'; readonly text: string };

const blocks =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|legend|li|main|menu|nav|ol|option|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;

/** Walks a tree in document order without recursion, however deep it is; an element that is passed over gives no steps. */
export function* walkHtml(
  root: Element,
  passes: (element: Element) => boolean,
): Generator<WalkStep> {
  const open: { readonly element: Element; next: number }[] = [];
  const enter = (element: Element): WalkStep => {
    open.push({ element, next: 0 });
    return { kind: 'enter', element };
  };
  if (!passes(root)) yield enter(root);
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child = top.element.childNodes[top.next];
    top.next += 1;
    if (child === undefined) {
      open.pop();
      yield { kind: 'leave', element: top.element };
    } else if (defaultTreeAdapter.isTextNode(child)) {
      yield { kind: 'text', text: child.value };
    } else if (defaultTreeAdapter.isElementNode(child) && !passes(child)) {
      yield enter(child);
    }
  }
}

/** Whether an element begins and ends a line. */
export function isBlock({ tagName }: Element): boolean {
  return blocks.test(tagName);
}

/** The value of an attribute, or null when the element does not have it. */
export function getAttribute(element: Element, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

/** The value of an attribute, or the empty string. */
export function attributeOf(element: Element, name: string): string {
  return getAttribute(element, name) ?? '';
}

/** The elements right within an element. */
export function childrenOf(element: Element): Element[] {
  return element.childNodes.filter((child): child is Element => 'tagName' in child);
}

/** What a page calls an element: its classes and its id. */
export function namesOf(element: Element): string {
  return `${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`.trim();
}

/** The text of an element and all that it holds, seen or not, as it stands. */
export function textOf(element: Element): string {
  let text = '';
  for (const step of walkHtml(element, () => false)) if (step.kind === 'text') text += step.text;
  return text;
}

/** The words in an element, those of two blocks apart, and those of elements that are passed over left out. */
export function wordsOf(element: Element, passes = isUnseen): string {
  const pieces: string[] = [];
  for (const step of walkHtml(element, passes)) {
    if (step.kind === 'text') pieces.push(step.text);
    else if (isBlock(step.element)) pieces.push(' ');
  }
  return pieces.join('');
}

/** The words of each block in an element, a line each, without the empty ones. */
export function linesOf(element: Element): string[] {
  let text = '';
  for (const step of walkHtml(element, isUnseen)) {
    if (step.kind === 'text') text += step.text.replace(/\s+/g, ' ');
    else if (isBlock(step.element) || step.element.tagName === 'br') text += '\n';
  }
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Elements of which a reader of the page sees nothing, or no text. */
export function isUnseen(element: Element): boolean {
  return (
    /^(?:script|style|noscript|template|head|title|meta|link|svg|iframe|object|embed|audio|video|canvas|map)$/.test(
      element.tagName,
    ) || isHidden(element)
  );
}

/** Whether an element is hidden by itself: by its attribute or its own style. */
export function isHidden(element: Element): boolean {
  return (
    element.attrs.some(({ name }) => name === 'hidden') ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributeOf(element, 'style'))
  );
}
