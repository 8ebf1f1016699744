import { SaxesParser } from 'saxes';

/** An XML element as it begins: its name and its attributes. */
export interface XmlTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What is told of an XML part while it is read. */
export interface XmlListener {
  open?(tag: XmlTag): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Reads an XML part, whole or piece by piece; each `write` tells the listener of what has come so far. */
export interface XmlReader {
  write(text: string): void;
  close(): void;
}

/** What a reader is told of the part that it reads. */
export interface XmlReading {
  /** Whether elements are called with their prefixes, as `w:t`, or without. */
  readonly names: 'prefixed' | 'local';
  /** Throws the problem that the reader's room knows for a part that is broken for this reason. */
  readonly fail: (reason: string) => never;
}

const deepest = 5000;

/** So many characters may come without a mark of XML among them; the longest text of a cell is a hundredth. */
const longest = 4_000_000;

/** Creates a reader; it fails where a part is not well formed, defines entities, or is nested deeper than any Office file is. */
export function createXmlReader({ names, fail }: XmlReading, listener: XmlListener): XmlReader {
  const parser = new SaxesParser();
  const isLocal = names === 'local';
  let depth = 0;
  let events = 0;
  let silent = 0;
  parser.on('doctype', () => fail('it defines a document type'));
  parser.on('error', (error) => fail(error.message));
  parser.on('opentag', (tag) => {
    events += 1;
    depth += 1;
    if (depth > deepest) fail(`its elements are nested more than ${deepest} deep`);
    listener.open?.(isLocal && tag.name.includes(':') ? toLocal(tag) : tag);
  });
  parser.on('closetag', ({ name }) => {
    events += 1;
    depth -= 1;
    listener.close?.(isLocal ? afterPrefix(name) : name);
  });
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  return {
    write: (text) => {
      const before = events;
      parser.write(text);
      silent = events === before ? silent + text.length : 0;
      if (silent > longest) fail(`a text or name of it has more than ${longest} characters`);
    },
    close: () => void parser.close(),
  };
}

function toLocal({ name, attributes }: XmlTag): XmlTag {
  return { name: afterPrefix(name), attributes };
}

function afterPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
