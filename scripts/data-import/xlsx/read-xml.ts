import { SaxesParser } from 'saxes';
import { ImportProblem } from '../sheet/problem.ts';

/** What is told of an XML part while it is read; names come without their prefixes. */
export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Reads an XML part piece by piece; each `write` tells the listener of what has come so far. */
export interface XmlReader {
  write(text: string): void;
  close(): void;
}

/** Creates a reader; it throws an ImportProblem where the part is not well formed or defines entities. */
export function createXmlReader(file: string, part: string, listener: XmlListener): XmlReader {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({
    position: false,
    xmlns: false,
  });
  const fail = (reason: string): never => {
    throw new ImportProblem('broken', file, `${part}: ${reason}`);
  };
  parser.on('doctype', () => fail('it defines a document type'));
  parser.on('error', (error) => fail(error.message));
  parser.on('opentag', ({ name, attributes }) => listener.open?.(toLocal(name), attributes));
  parser.on('closetag', ({ name }) => listener.close?.(toLocal(name)));
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  return {
    write: (text) => void parser.write(text),
    close: () => void parser.close(),
  };
}

function toLocal(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
