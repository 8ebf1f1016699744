/** An element of a drawing; words and attributes stand as they are written, escaped. */
export interface MarkupElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (MarkupElement | string)[];
}

/** Reads back what `element` wrote: one element with all that it holds. */
export function parseMarkup(markup: string): MarkupElement {
  const top: (MarkupElement | string)[] = [];
  const open = [top];
  for (const [piece, end, name, written = '', empty] of markup.matchAll(pieces)) {
    if (name === undefined) open.at(-1)?.push(piece);
    else if (end === '/') open.pop();
    else {
      const children: (MarkupElement | string)[] = [];
      open.at(-1)?.push({ name, attributes: readAttributes(written), children });
      if (empty !== '/') open.push(children);
    }
  }
  const [first] = top;
  if (first === undefined || typeof first === 'string') throw new Error(`No element: ${markup}`);
  return first;
}

/** A tag, or the words up to the next one; `>` inside an attribute is always escaped. */
const pieces = /<(\/?)([\w-]+)([^>]*?)(\/?)>|[^<]+/g;

function readAttributes(written: string): Map<string, string> {
  const found = written.matchAll(/ ([\w:-]+)="([^"]*)"/g);
  return new Map(Array.from(found, ([, name = '', value = '']) => [name, value]));
}
