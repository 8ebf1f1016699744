import { parseDateLine } from '#policy/text/dates.ts';
import { findDocumentNumbers } from '#policy/citations/document-number.ts';
import { isAddressee } from '#policy/tree/roles.ts';
import { isFrame } from './frame.ts';
import { measureOf, weigh, type Measure, type Measures } from './measure-elements.ts';
import { childrenOf, isUnseen, linesOf, namesOf, walkHtml, type Element } from './nodes.ts';

const containers = /^(?:div|section|article|main|form|table|tbody|tr|td|center|font|span|body)$/;

/** The innermost element that holds nearly all prose of a page, as long as nothing of weight stands beside it. */
export function findHeaviest(page: Element, measures: Measures): Element {
  let root = page;
  for (let next = findInner(root, measures); next; next = findInner(root, measures)) root = next;
  return findTable(root);
}

/** Rows without their table are no rows. */
function findTable(element: Element): Element {
  let at = element;
  while (/^(?:tbody|thead|tfoot|tr)$/.test(at.tagName)) {
    const above = at.parentNode;
    if (!above || !('tagName' in above)) break;
    at = above;
  }
  return at;
}

function findInner(root: Element, measures: Measures): Element | null {
  const children = childrenOf(root);
  const whole = weigh(measureOf(root, measures));
  const inner = children.find((child) => weigh(measureOf(child, measures)) >= whole * 0.9);
  if (!inner || whole === 0 || !containers.test(inner.tagName)) return null;
  const others = children.filter((child) => child !== inner);
  return others.some((other) => hasWeight(other, measureOf(other, measures))) ? null : inner;
}

/** Whether an element says too much to be passed by: a title, a row, a table, or a longer text that is no frame. */
function hasWeight(element: Element, measure: Measure): boolean {
  if (isFrame(element, measure) || measure.links > measure.text * 0.4) return false;
  const own = measure.text - measure.links;
  if (isTitleLike(element) || element.tagName === 'tr') return own > 0;
  if (own > 0 && own <= 200 && linesOf(element).some(isDocumentLine)) return true;
  return own >= (holds(element, 'table') ? 40 : 100);
}

/** A heading is found by the page's own title, so that only one without a tag of its own is weighed here. */
function isTitleLike(element: Element): boolean {
  return /(?:^|[-_\s])(?:title|biaoti|bt)(?:$|[-_\s])/i.test(namesOf(element));
}

/** A number, a date or those addressed, on a line of their own, as only a document has them. */
function isDocumentLine(line: string): boolean {
  const [number] = findDocumentNumbers(line);
  const isNumber = number?.start === 0 && number.end === line.length;
  return isNumber || isAddressee(line) || parseDateLine(line) !== null;
}

/** Whether an element is of a kind or holds one that is. */
function holds(element: Element, tagName: string): boolean {
  for (const step of walkHtml(element, isUnseen)) {
    if (step.kind === 'enter' && step.element.tagName === tagName) return true;
  }
  return false;
}
