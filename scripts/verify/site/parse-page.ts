import { html as markup } from 'parse5';
import type { Element, Node } from '#ingest/html/nodes.ts';
import { decodeReferences } from './character-references.ts';

/** A page as its markup says it is, and what in the markup is not as it must be. */
export interface ParsedPage {
  /** All elements in document order. */
  readonly elements: readonly Element[];
  /** Elements by id; of a repeated id, the first. */
  readonly ids: ReadonlyMap<string, Element>;
  /** Where an element is not closed, or not where it was opened. */
  readonly faults: readonly string[];
}

const piece =
  /<!--[\s\S]*?(?:-->|$)|<![^>]*>|<\?[^>]*>|<(\/?)([a-zA-Z][^\s/>]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?|\s*\/(?!>))*)\s*(\/?)>|[^<]+|</g;
const attribute = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;
const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** What a paragraph cannot hold: a browser closes it there, whatever the markup says. */
const blocks = new Set(
  'address article aside blockquote details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p pre section table ul'.split(
    ' ',
  ),
);

/**
 * Reads the markup of a page that closes what it opens, as every page of ours does: ten times as fast as a parser that mends what others write.
 * What such a parser would have to mend is a fault.
 */
export function parsePage(html: string): ParsedPage {
  const elements: Element[] = [];
  const ids = new Map<string, Element>();
  const faults: string[] = [];
  const root = toElement('#root', []);
  let top = root;
  const close = (name: string): void => {
    if (top.tagName === name) {
      top = parentOf(top) ?? root;
      return;
    }
    faults.push(`</${name}> closes <${top.tagName}>`);
    for (let open: Element | null = top; open !== null; open = parentOf(open)) {
      if (open.tagName !== name) continue;
      top = parentOf(open) ?? root;
      return;
    }
  };
  piece.lastIndex = 0;
  for (let match = piece.exec(html); match !== null; match = piece.exec(html)) {
    const [whole, end, written, attributes = '', closed] = match;
    if (written === undefined) {
      if (!whole.startsWith('<!') && !whole.startsWith('<?')) addText(top, whole);
      continue;
    }
    const name = written.toLowerCase();
    if (end === '/') {
      close(name);
      continue;
    }
    if (top.tagName === 'p' && blocks.has(name)) faults.push(`<p> holds <${name}>`);
    const element = toElement(name, listAttributes(attributes));
    element.parentNode = top;
    top.childNodes.push(element);
    elements.push(element);
    for (const { name: key, value } of element.attrs) {
      if (key === 'id' && !ids.has(value)) ids.set(value, element);
    }
    if (voids.has(name) || closed === '/') continue;
    top = element;
    if (name !== 'script' && name !== 'style') continue;
    const from = piece.lastIndex;
    const to = html.indexOf(`</${name}`, from);
    addRaw(top, html.slice(from, to < 0 ? html.length : to));
    piece.lastIndex = to < 0 ? html.length : to;
  }
  for (let open: Element | null = top; open !== null && open !== root; open = parentOf(open)) {
    faults.push(`<${open.tagName}> is not closed`);
  }
  return { elements, ids, faults };
}

function parentOf({ parentNode }: Element): Element | null {
  return parentNode === null ? null : (parentNode as Element);
}

function toElement(name: string, attrs: Element['attrs']): Element {
  const namespaceURI = markup.NS.HTML;
  return { nodeName: name, tagName: name, attrs, namespaceURI, childNodes: [], parentNode: null };
}

function listAttributes(text: string): Element['attrs'] {
  if (text === '') return [];
  const attrs: Element['attrs'] = [];
  for (const [, name = '', double, single, bare] of text.matchAll(attribute)) {
    attrs.push({
      name: name.toLowerCase(),
      value: decodeReferences(double ?? single ?? bare ?? ''),
    });
  }
  return attrs;
}

function addText(parent: Element, text: string): void {
  addRaw(parent, decodeReferences(text));
}

function addRaw(parent: Element, value: string): void {
  const text: Node = { nodeName: '#text', value, parentNode: parent };
  parent.childNodes.push(text);
}
