import { isTitle } from '#policy/recognise/regions/title-form.ts';
import { measureOf, type Measures } from '../measure-elements.ts';
import {
  attributeOf,
  isUnseen,
  namesOf,
  textOf,
  walkHtml,
  wordsOf,
  type Element,
} from '../nodes.ts';

const headLines = 8;

/** The element around the document's text that holds its title: by the names that the page gives it, else by its form. */
export function findPageTitle(
  page: Element,
  lines: readonly string[],
  around: readonly Element[],
  measures: Measures,
): Element | null {
  const names = listNames(page);
  const candidates = around
    .flatMap((element) => [...elementsOf(element)])
    .filter((element) => element.tagName !== 'a' && isShort(element, measures));
  const isNamed = (element: Element): boolean => names.includes(squeeze(wordsOf(element)));
  const found =
    candidates.findLast((element) => /^h[1-3]$/.test(element.tagName) && isNamed(element)) ??
    candidates.findLast(isNamed) ??
    (beginsWithTitle(lines) ? undefined : candidates.findLast(looksLikeTitle));
  return found && !repeats(lines, wordsOf(found)) ? found : null;
}

/** Whether the first lines of a text say a title already. */
export function repeats(lines: readonly string[], title: string): boolean {
  return lines.slice(0, 40).map(squeeze).join('').slice(0, 1000).includes(squeeze(title));
}

function isShort(element: Element, measures: Measures): boolean {
  const { text } = measureOf(element, measures);
  return text >= 4 && text <= 120;
}

function looksLikeTitle(element: Element): boolean {
  const set =
    /^h[1-3]$/.test(element.tagName) ||
    /title|biaoti|(?:^|[-_\s])bt(?:$|[-_\s])/i.test(namesOf(element));
  return set && isTitle(squeeze(wordsOf(element)));
}

/** Whether one of the first lines is a title, or two or three of them together. */
export function beginsWithTitle(lines: readonly string[]): boolean {
  const head = lines.slice(0, headLines).map(squeeze);
  return head.some((_, at) =>
    [1, 2, 3].some((length) => isTitle(head.slice(at, at + length).join(''))),
  );
}

/** What the page calls itself: its <title>, whole and in the parts that the name of the site is joined to, without white space. */
export function listNames(page: Element): string[] {
  const head = page.parentNode;
  const names: string[] = [];
  if (!head || !('tagName' in head)) return names;
  for (const element of elementsOf(head, () => false)) {
    if (element.tagName === 'title') names.push(...splitTitle(textOf(element)));
    const name = attributeOf(element, 'name').toLowerCase();
    if (element.tagName === 'meta' && name === 'articletitle') {
      names.push(attributeOf(element, 'content'));
    }
    if (element.tagName === 'body') break;
  }
  return names.map(squeeze).filter((name) => name.length >= 5);
}

function splitTitle(title: string): string[] {
  const parts = title.split(/[_|｜\-—–>»·]+/);
  return [title, ...parts, ...parts.flatMap((part) => part.split(/[\s（(【[]+/))];
}

function* elementsOf(
  root: Element,
  passes: (element: Element) => boolean = isUnseen,
): Generator<Element> {
  for (const step of walkHtml(root, passes)) if (step.kind === 'enter') yield step.element;
}

function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}
