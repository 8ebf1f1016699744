import { SaxesParser } from 'saxes';
import { IngestProblem } from '../source/problem.ts';

/** An XML element as it begins: its name with the usual prefix, and its attributes. */
export interface XmlTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What is told of an XML text while it is read. */
export interface XmlListener {
  open(tag: XmlTag): void;
  close(name: string): void;
  text?(text: string): void;
}

const deepest = 5000;

/** Reads an XML part from its beginning to its end; throws an IngestProblem where it is not well formed or defines entities. */
export function readXml(xml: string, part: string, file: string, listener: XmlListener): void {
  const parser = new SaxesParser();
  const fail = (reason: string): never => {
    throw new IngestProblem('broken', file, `${part}: ${reason}`);
  };
  let depth = 0;
  parser.on('doctype', () => fail('a document type is not allowed in a Word file'));
  parser.on('error', (error) => fail(error.message));
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > deepest) fail(`its elements are nested more than ${deepest} deep`);
    listener.open({ name, attributes });
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    listener.close(name);
  });
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.write(xml).close();
}

/** An attribute of Word's own namespace, or null. */
export function valueOf({ attributes }: XmlTag, name = 'val'): string | null {
  return attributes[`w:${name}`] ?? null;
}

/** Whether an on-off element is on: it is there and does not say otherwise. */
export function isOn(tag: XmlTag): boolean {
  return !/^(?:0|false|off|none)$/.test(valueOf(tag) ?? '');
}
