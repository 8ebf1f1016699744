import { attributeOf, isUnseen, walkHtml, type Element } from './nodes.ts';

/** How much of what an element holds, in characters without white space. */
export interface Measure {
  text: number;
  /** In links that lead away from the page. */
  links: number;
  /** In texts that have the marks of sentences and stand in no link. */
  prose: number;
}

/** The measures of a page's elements. */
export type Measures = ReadonlyMap<Element, Measure>;

/** The measure of an element; nothing for one that is not seen. */
export function measureOf(element: Element, measures: Measures): Measure {
  return measures.get(element) ?? { text: 0, links: 0, prose: 0 };
}

/** Prose counts; where there is none at all, any words that are not links do. */
export function weigh({ prose, text, links }: Measure): number {
  return prose * 100 + (text - links) / 100;
}

/** Measures every element of a page that is seen, in one walk. */
export function measureElements(root: Element): Measures {
  const measures = new Map<Element, Measure>();
  const open: { readonly element: Element; readonly measure: Measure }[] = [];
  let inLink = 0;
  for (const step of walkHtml(root, isUnseen)) {
    if (step.kind === 'enter') {
      open.push({ element: step.element, measure: { text: 0, links: 0, prose: 0 } });
      if (isLink(step.element)) inLink += 1;
    } else if (step.kind === 'text') {
      const measure = open.at(-1)?.measure;
      if (measure) count(measure, step.text, inLink > 0);
    } else {
      const done = open.pop();
      if (isLink(step.element)) inLink -= 1;
      if (done) close(done, open.at(-1)?.measure, measures);
    }
  }
  return measures;
}

/** A link to another page; one within the page is part of the text. */
function isLink(element: Element): boolean {
  return element.tagName === 'a' && /^(?!#)./.test(attributeOf(element, 'href'));
}

function count(measure: Measure, text: string, inLink: boolean): void {
  const length = text.replace(/\s/g, '').length;
  measure.text += length;
  if (inLink) measure.links += length;
  else if (length >= 8 && /[。；，！？]/.test(text)) measure.prose += length;
}

function close(
  { element, measure }: { readonly element: Element; readonly measure: Measure },
  parent: Measure | undefined,
  measures: Map<Element, Measure>,
): void {
  measures.set(element, measure);
  if (!parent) return;
  parent.text += measure.text;
  parent.links += measure.links;
  parent.prose += measure.prose;
}
