import { isFrame } from './frame.ts';
import { measureOf, type Measures } from './measure-elements.ts';
import { isUnseen, walkHtml, type Element } from './nodes.ts';

/** The parts of the page's frame that stand within the document, outermost only. */
export function findFrames(root: Element, measures: Measures): Set<Element> {
  const frames = new Set<Element>();
  const passes = (element: Element): boolean => {
    if (isUnseen(element)) return true;
    const measure = measureOf(element, measures);
    if (element === root || !isFrame(element, measure)) return false;
    if (measure.text > 0) frames.add(element);
    return true;
  };
  for (const step of walkHtml(root, passes)) if (step.kind === 'text') continue;
  return frames;
}
