import { isFrame } from './frame.ts';
import type { Measure } from './measure-elements.ts';
import { attributeOf, isUnseen, walkHtml, type Element } from './nodes.ts';

/** Where a page holds its document. */
export interface Body {
  readonly root: Element;
  /** What was passed by on the way to the root. */
  readonly outside: readonly Element[];
}

const containers = /^(?:div|section|article|main|form|table|tbody|tr|td|center|font|span|body)$/;
const empty: Measure = { text: 0, links: 0, prose: 0 };

/** Finds the innermost element that holds nearly all prose, as long as nothing of weight stands beside it. */
export function findBody(page: Element, measures: ReadonlyMap<Element, Measure>): Body {
  const outside: Element[] = [];
  let root = page;
  for (let next = findInner(root, measures); next; next = findInner(root, measures)) {
    for (const child of childrenOf(root)) {
      if (child !== next && (measures.get(child)?.text ?? 0) > 0) outside.push(child);
    }
    root = next;
  }
  return { root, outside };
}

function findInner(root: Element, measures: ReadonlyMap<Element, Measure>): Element | null {
  const children = childrenOf(root);
  const measure = (element: Element): Measure => measures.get(element) ?? empty;
  const whole = weigh(measure(root));
  const inner = children.find((child) => weigh(measure(child)) >= whole * 0.9);
  if (!inner || whole === 0 || !containers.test(inner.tagName)) return null;
  const others = children.filter((child) => child !== inner);
  return others.some((other) => hasWeight(other, measure(other))) ? null : inner;
}

/** Prose counts; where there is none at all, any words that are not links do. */
function weigh({ prose, text, links }: Measure): number {
  return prose * 100 + (text - links) / 100;
}

/** Whether an element says too much to be passed by: a title, a row, a table, or a longer text that is no frame. */
function hasWeight(element: Element, measure: Measure): boolean {
  if (isFrame(element, measure) || measure.links > measure.text * 0.4) return false;
  const own = measure.text - measure.links;
  if (isTitleLike(element) || element.tagName === 'tr') return own > 0;
  const table = element.tagName === 'table' || holds(element, 'table');
  return own >= (table ? 40 : 100);
}

/** A heading is found by the page's own title, so that only one without a tag of its own is weighed here. */
function isTitleLike(element: Element): boolean {
  const names = `${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`;
  return /(?:^|[-_\s])(?:title|biaoti|bt)(?:$|[-_\s])/i.test(names);
}

function holds(element: Element, tagName: string): boolean {
  for (const step of walkHtml(element, isUnseen)) {
    if (step.kind === 'enter' && step.element.tagName === tagName) return true;
  }
  return false;
}

function childrenOf(element: Element): Element[] {
  return element.childNodes.filter((child): child is Element => 'tagName' in child);
}
