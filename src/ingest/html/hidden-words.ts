import type { ReaderNote } from '../source/source-text.ts';
import { isHidden, isUnseen, walkHtml, wordsOf, type Element } from './nodes.ts';

/** Fewer hidden characters than these are no part of a document (a mark of a list, a word of a button). */
const fewest = 12;

/** Says what a page hides by its own style and how much that is: within the document it is a doubt, around it only left out. */
export function listHidden(page: Element, root: Element): ReaderNote[] {
  const notes: ReaderNote[] = [];
  const passes = (element: Element, within: boolean): boolean => {
    if (!isUnseen(element)) return false;
    if (isHidden(element)) notes.push(...describe(element, within));
    return true;
  };
  // Walking is enough: what is hidden is noted where it is passed over.
  drain(walkHtml(root, (element) => passes(element, true)));
  drain(walkHtml(page, (element) => element === root || passes(element, false)));
  return notes;
}

function describe(element: Element, within: boolean): ReaderNote[] {
  const text = shownWithin(element).replace(/\s+/g, '');
  if (text.length < fewest) return [];
  const what = `${text.length} characters that the page hides by its style`;
  return within
    ? [
        {
          kind: 'doubt',
          what: `${what} were left out; see whether they belong to the document`,
          text,
          shown: false,
          offset: null,
        },
      ]
    : [{ kind: 'dropped', what, text, shown: false, offset: null }];
}

/** The words of a hidden element that would be seen if it were not hidden itself. */
function shownWithin(element: Element): string {
  return wordsOf(element, (inner) => inner !== element && isUnseen(inner));
}

function drain(steps: Iterable<unknown>): number {
  let count = 0;
  for (const step of steps) count += step === undefined ? 0 : 1;
  return count;
}
