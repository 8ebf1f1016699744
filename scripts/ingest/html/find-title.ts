import { attributeOf, isUnseen, textOf, walkHtml, type Element } from './nodes.ts';

/** The element outside the document's text that says what the page's own title says; null where the text says it itself. */
export function findTitle(
  page: Element,
  text: string,
  outside: readonly Element[],
): Element | null {
  const names = listTitles(page);
  const head = squeeze(text.slice(0, 1000));
  if (names.some((name) => head.includes(name))) return null;
  const candidates = outside.flatMap((element) => [...elementsOf(element)]);
  const isTitle = (element: Element): boolean => {
    const text = squeeze(textOf(element));
    return text.length >= 5 && text.length <= 120 && names.some((name) => isSame(name, text));
  };
  return (
    candidates.findLast((element) => /^h[1-3]$/.test(element.tagName) && isTitle(element)) ??
    candidates.findLast((element) => element.tagName !== 'a' && isTitle(element)) ??
    null
  );
}

/** A page's <title> often goes on with the name of the site. */
function isSame(name: string, text: string): boolean {
  return name === text || (text.length >= 8 && name.startsWith(text));
}

function listTitles(page: Element): string[] {
  const head = page.parentNode;
  const names: string[] = [];
  if (!head || !('tagName' in head)) return names;
  for (const element of elementsOf(head, () => false)) {
    if (element.tagName === 'title') names.push(squeeze(textOfTitle(element)));
    const name = attributeOf(element, 'name').toLowerCase();
    if (element.tagName === 'meta' && name === 'articletitle') {
      names.push(squeeze(attributeOf(element, 'content')));
    }
    if (element.tagName === 'body') break;
  }
  return names.filter((name) => name.length >= 5);
}

function textOfTitle(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
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
