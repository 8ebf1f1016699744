import { isFrame } from './frame.ts';
import { measureOf, weigh, type Measures } from './measure-elements.ts';
import { isUnseen, namesOf, walkHtml, type Element } from './nodes.ts';

/** What the systems that make government pages call the element that holds a document and nothing else. */
const bodyNames =
  /(?:^|\s)(?:UCAP-CONTENT|TRS_Editor|trs_editor_view|TRS_UEDITOR|trs_paper_default|zoom|zoomcon|fontzoom|pages_content|(?:article|news|detail|info|bt|xl|page)[-_]?con(?:tent)?|main-?text|con_con|txt_txt|ivs_content)(?:$|\s)/i;
const bodyTags = /^(?:ucapcontent|founder-content)$/;

/** The innermost element that a page names as its document's and that holds nearly all that is no frame; null where none does. */
export function findNamed(page: Element, measures: Measures): Element | null {
  let named: Element | null = null;
  const own = weigh(measureOf(page, measures)) - weighFrames(page, measures);
  for (const step of walkHtml(page, isUnseen)) {
    if (step.kind !== 'enter' || !isNamed(step.element)) continue;
    if (own > 0 && weigh(measureOf(step.element, measures)) >= own * 0.8) named = step.element;
  }
  return named;
}

function isNamed(element: Element): boolean {
  return bodyNames.test(namesOf(element)) || bodyTags.test(element.tagName);
}

function weighFrames(page: Element, measures: Measures): number {
  let weight = 0;
  const passes = (element: Element): boolean => {
    if (isUnseen(element)) return true;
    const measure = measureOf(element, measures);
    if (element === page || isNamed(element) || !isFrame(element, measure)) return false;
    weight += weigh(measure);
    return true;
  };
  for (const step of walkHtml(page, passes)) if (step.kind === 'text') continue;
  return weight;
}
