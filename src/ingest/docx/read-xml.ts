import { createXmlReader, type XmlListener, type XmlTag } from '../office/xml-reader.ts';
import { IngestProblem } from '../source/problem.ts';

/** Reads an XML part of a Word file from its beginning to its end; throws an IngestProblem where it is broken. */
export function readXml(xml: string, part: string, file: string, listener: XmlListener): void {
  const fail = (reason: string): never => {
    throw new IngestProblem('broken', file, `${part}: ${reason}`);
  };
  const reader = createXmlReader({ names: 'prefixed', fail }, listener);
  reader.write(xml);
  reader.close();
}

/** An attribute of Word's own namespace, or null. */
export function valueOf({ attributes }: XmlTag, name = 'val'): string | null {
  return attributes[`w:${name}`] ?? null;
}

/** Whether an on-off element is on: it is there and does not say otherwise. */
export function isOn(tag: XmlTag): boolean {
  return !/^(?:0|false|off|none)$/.test(valueOf(tag) ?? '');
}
