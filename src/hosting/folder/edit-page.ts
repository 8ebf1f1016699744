import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { findOwnAddresses } from './placed-attributes.ts';

type Parent = DefaultTreeAdapterTypes.ParentNode;

/** A change of a text: so many characters at a place become others. */
export interface Edit {
  readonly at: number;
  readonly length: number;
  readonly by: string;
}

/** Changes every address from the root of the site in the HTML of a page, as a parser of HTML finds them; not a character of the rest. Null leaves one as it is. */
export function editPage(
  html: string,
  change: (address: string) => Omit<Edit, 'at'> | null,
): string {
  const edits: Edit[] = [];
  // What stands in a <noscript> is read as markup too.
  const read = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  for (const { attrs, places } of eachElement(read)) {
    for (const { name, prefix, value } of attrs) {
      const whole = prefix ? `${prefix}:${name}` : name;
      const place = places[whole];
      if (place === undefined) continue;
      const found = findOwnAddresses(whole, value);
      if (found.length === 0) continue;
      const written = html.slice(place.startOffset, place.endOffset);
      const start = /^[^=]*=\s*["']?/.exec(written)?.[0].length ?? 0;
      // What stands behind the beginning of an address may be written by references.
      if (!written.startsWith(value.slice(0, (found.at(-1) ?? 0) + 1), start)) {
        throw new Error(`${written}: write the beginning of the address without references`);
      }
      for (const at of found) {
        const edit = change(value.slice(at));
        if (edit !== null) edits.push({ ...edit, at: place.startOffset + start + at });
      }
    }
  }
  return applyEdits(html, edits);
}

/** The text after changes that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let done = 0;
  const pieces: string[] = [];
  for (const { at, length, by } of edits.toSorted((a, b) => a.at - b.at)) {
    pieces.push(text.slice(done, at), by);
    done = at + length;
  }
  return pieces.join('') + text.slice(done);
}

interface FoundElement {
  readonly attrs: DefaultTreeAdapterTypes.Element['attrs'];
  readonly places: Readonly<Record<string, { startOffset: number; endOffset: number }>>;
}

function* eachElement(root: Parent): Generator<FoundElement> {
  for (const node of root.childNodes) {
    if (!('tagName' in node)) continue;
    const places = node.sourceCodeLocation?.attrs;
    if (places !== undefined) yield { attrs: node.attrs, places };
    yield* eachElement(node);
    if ('content' in node) yield* eachElement(node.content);
  }
}
