import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';
import { getAttribute, type Element } from '#ingest/html/nodes.ts';

/** Attributes that a reader hears or sees. */
const spoken = ['aria-label', 'title', 'placeholder', 'alt', 'data-label'];

/** What a page says outside the marks, and where. */
export interface Unmarked {
  readonly where: string;
  readonly text: string;
}

/** The texts of a page that stand neither between the marks nor in an element of another language. */
export function findUnmarked(html: Element, marks: readonly [string, string]): Unmarked[] {
  const found: Unmarked[] = [];
  let depth = 0;
  /** Words between marks may go on in the next element, as in the lines of a drawing. */
  const read = (text: string, where: string): void => {
    let bare = '';
    for (const character of text) {
      if (marks.includes(character)) depth += character === marks[0] ? 1 : -1;
      else bare += depth === 0 ? character : ' ';
    }
    if (/\p{L}/u.test(bare)) found.push({ where, text: bare.trim() });
  };
  const visit = (element: Element): void => {
    const { tagName } = element;
    const lang = getAttribute(element, 'lang') ?? getAttribute(html, 'lang');
    // What a program reads is in no language.
    if (lang !== getAttribute(html, 'lang') || ['script', 'code'].includes(tagName)) return;
    const above = depth;
    for (const name of spoken) {
      depth = 0;
      read(getAttribute(element, name) ?? '', `${tagName}[${name}]`);
    }
    depth = above;
    for (const child of childrenOf(element)) {
      if (defaultTreeAdapter.isElementNode(child)) visit(child);
      // Where scripts run, markup in <noscript> is text.
      else if (defaultTreeAdapter.isTextNode(child))
        read(
          tagName === 'noscript' ? child.value.replaceAll(/<[^>]*>/g, '') : child.value,
          tagName,
        );
    }
  };
  visit(html);
  return found;
}

function childrenOf(element: Element): readonly DefaultTreeAdapterTypes.ChildNode[] {
  return 'content' in element
    ? (element as DefaultTreeAdapterTypes.Template).content.childNodes
    : element.childNodes;
}
