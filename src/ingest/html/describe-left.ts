import { shorten, type ReaderNote } from '../source/source-text.ts';
import { isUnseen, walkHtml, wordsOf, type Element } from './nodes.ts';

/** What was left out, those parts excepted that are in the text after all. */
export function describeLeft(
  left: readonly Element[],
  loose: readonly string[],
  kept: ReadonlySet<Element>,
): ReaderNote[] {
  const passes = (element: Element): boolean => isUnseen(element) || kept.has(element);
  const texts = left.flatMap((element) => (kept.has(element) ? [] : [wordsOf(element, passes)]));
  return [...texts, ...loose]
    .map(shorten)
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'dropped', what: 'a part of the page’s frame', text, offset: null }));
}

/** Says how many pictures a page shows, of which nothing is read. */
export function countImages(page: Element): ReaderNote[] {
  let images = 0;
  for (const step of walkHtml(page, isUnseen)) {
    if (step.kind === 'enter' && step.element.tagName === 'img') images += 1;
  }
  if (images === 0) return [];
  return [{ kind: 'dropped', what: `${images} image(s)`, text: '', offset: null }];
}
