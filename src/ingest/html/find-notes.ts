import { toRaised } from '#schema/signs/note-signs.ts';
import { lookOf, plainLook } from './styles.ts';
import { attributeOf, isBlock, textOf, walkHtml, type Element } from './nodes.ts';

/** What a link to a note says: a number or a sign, in brackets or not. */
const mark =
  /^[[［〔【（(]?\s?(?:注?\s?\d{1,3}|[①-⑳]|[ivx]{1,4}|[a-z]|[*＊†‡※]{1,3})\s?[\]］〕】）)]?$/;

/** The parts of a text that are notes, with the mark by which its words lead to each: a link there, and a link back. */
export function findNotes(
  root: Element,
  passes: (element: Element) => boolean,
): ReadonlyMap<Element, string> {
  const links: { readonly to: string; readonly mark: string; readonly block: Element }[] = [];
  const blocks = new Map<string, Element>();
  const open: Element[] = [];
  const looks = [plainLook];
  const places = new Map<Element, number>();
  for (const step of walkHtml(root, passes)) {
    if (step.kind === 'leave') {
      open.pop();
      looks.pop();
    }
    if (step.kind !== 'enter') continue;
    const { element } = step;
    open.push(element);
    places.set(element, places.size);
    looks.push(lookOf(element, looks.at(-1) ?? plainLook));
    const block = open.findLast(isBlock) ?? root;
    for (const name of [attributeOf(element, 'id'), attributeOf(element, 'name')]) {
      if (name !== '') blocks.set(name, block);
    }
    const [, to] = /^#(.+)$/.exec(attributeOf(element, 'href')) ?? [];
    const words = textOf(element).trim();
    if (element.tagName !== 'a' || to === undefined) continue;
    const raised = looks.at(-1)?.drawn === 'raised' || holdsRaised(element);
    links.push({ to: decode(to), mark: raised ? toRaised(words, 'raised') : words, block });
  }
  const placeOf = (element: Element): number => places.get(element) ?? 0;
  return new Map(
    links.flatMap(({ to, mark: sign, block }) => {
      const note = blocks.get(to);
      // Of two parts that lead to one another the later is the note.
      if (!note || placeOf(note) <= placeOf(block) || !mark.test(foldMark(sign))) return [];
      const leadsBack = links.some((back) => back.block === note && blocks.get(back.to) === block);
      return leadsBack ? [[note, sign] as const] : [];
    }),
  );
}

/** Whether an element only leads back from a note to its mark. */
export function isBackLink(element: Element): boolean {
  return (
    element.tagName === 'a' &&
    attributeOf(element, 'href').startsWith('#') &&
    /^[\^↑↩⤴⏎↵←\s\ufe0e\ufe0f]+$/.test(textOf(element))
  );
}

/** A mark without its form: ¹ as 1. */
function foldMark(sign: string): string {
  return sign.normalize('NFKC');
}

function holdsRaised(element: Element): boolean {
  for (const step of walkHtml(element, () => false)) {
    if (step.kind === 'enter' && lookOf(step.element, plainLook).drawn === 'raised') return true;
  }
  return false;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
