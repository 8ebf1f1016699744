import { SaxesParser } from 'saxes';

/** An element of a file, with its own words. */
export interface XmlPart {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** The elements of a file in the order in which they begin; throws where it is no XML. */
export function readXml(xml: string): XmlPart[] {
  const parser = new SaxesParser();
  const parts: XmlPart[] = [];
  const open: XmlPart[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ attributes, name }) => {
    const part = { name, attributes, text: '' };
    parts.push(part);
    open.push(part);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return parts;
}
