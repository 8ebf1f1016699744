import { describe, expect, it } from 'vitest';
import { createXmlReader, type XmlReading } from '#ingest/office/xml-reader.ts';

const fail = (reason: string): never => {
  throw new Error(reason);
};

/** All that is told while a part is read, in pieces. */
function read(names: XmlReading['names'], ...pieces: string[]): string[] {
  const told: string[] = [];
  const reader = createXmlReader(
    { names, fail },
    {
      open: ({ name, attributes }) => void told.push(`<${name} ${JSON.stringify(attributes)}>`),
      close: (name) => void told.push(`</${name}>`),
      text: (text) => void told.push(text),
    },
  );
  for (const piece of pieces) reader.write(piece);
  reader.close();
  return told;
}

describe('an XML part', () => {
  const xml = '<w:a w:x="1" y="&lt;"><b/>甲<![CDATA[<乙>]]></w:a>';

  it('is told by elements with their prefixes or without', () => {
    expect(read('prefixed', xml)).toEqual([
      ...['<w:a {"w:x":"1","y":"<"}>', '<b {}>', '</b>', '甲', '<乙>', '</w:a>'],
    ]);
    expect(read('local', xml)).toEqual([
      ...['<a {"w:x":"1","y":"<"}>', '<b {}>', '</b>', '甲', '<乙>', '</a>'],
    ]);
  });

  it('is told of nothing that nobody asks for', () => {
    const reader = createXmlReader({ names: 'local', fail }, {});
    reader.write(xml);
    expect(() => {
      reader.close();
    }).not.toThrow();
  });

  it.each([
    ['<!DOCTYPE a><a/>', 'it defines a document type'],
    ['<a></b>', 'unexpected close tag'],
    ['<a>', 'unclosed tag'],
    ['<a>'.repeat(5001), 'its elements are nested more than 5000 deep'],
  ])('is refused where it is %s', (part, reason) => {
    expect(() => read('local', part)).toThrow(reason);
  });

  it('may be nested five thousand deep, and so again', () => {
    const deep = '<a>'.repeat(4999) + '</a>'.repeat(4999);
    expect(read('local', `<r>${deep}${deep}</r>`)).toHaveLength(4 * 4999 + 2);
  });

  it('may hold much text between its marks and not without', () => {
    const million = 'a'.repeat(1_000_000);
    const four = [million, million, million, million];
    const write = (...pieces: string[]) => read('local', '<a>', ...pieces, '</a>').length;
    expect(write(...four)).toBeGreaterThan(0);
    expect(write(...four, '<b/>', ...four)).toBeGreaterThan(0);
    expect(() => write(...four, 'a')).toThrow(
      'a text or name of it has more than 4000000 characters',
    );
  });
});
