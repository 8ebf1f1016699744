/** What is done at each tag and at the words between tags; words and attributes as they are written, escaped. */
export interface MarkupVisitor {
  readonly open: (name: string, attributes: Iterable<RegExpMatchArray>) => void;
  readonly close: () => void;
  readonly words: (text: string) => void;
}

/** Goes through what `element` wrote, from its beginning to its end. */
export function walkMarkup(markup: string, { close, open, words }: MarkupVisitor): void {
  for (const [piece, end, name, written = '', empty] of markup.matchAll(pieces)) {
    if (name === undefined) words(piece);
    else if (end === '/') close();
    else {
      open(name, written.matchAll(attribute));
      if (empty === '/') close();
    }
  }
}

/** A tag, or the words up to the next one; `>` inside an attribute is always escaped. */
const pieces = /<(\/?)([\w-]+)([^>]*?)(\/?)>|[^<]+/g;
const attribute = / ([\w:-]+)="([^"]*)"/g;
