import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { extractText } from '#ingest/extract-text.ts';

const bytes = (start: string): Uint8Array => Buffer.from(start.padEnd(64, '\0'), 'latin1');
const zip = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])));
const compound = (stream: string): Uint8Array =>
  Buffer.concat([bytes('\xd0\xcf\x11\xe0'), Buffer.from(stream, 'utf16le')]);

const files: readonly (readonly [name: string, bytes: Uint8Array, what: string, remedy: string])[] =
  [
    ['a.doc', compound('WordDocument'), 'old Word or WPS file', 'save it as .docx'],
    ['a.wps', compound('WordDocument'), 'old Word or WPS file', 'save it as .docx'],
    ['a.docx', compound('EncryptedPackage'), 'locked with a password', 'save it without one'],
    ['a.xls', compound('Workbook'), 'old spreadsheet', 'into a .txt file'],
    ['a.ppt', compound('PowerPoint Document'), 'old presentation', 'into a .txt file'],
    ['a.doc', compound('Contents'), 'old office program', 'save it as .docx'],
    ['a.pdf', bytes('%PDF-1.7'), 'a PDF', 'read them against it'],
    ['a.txt', bytes('%PDF-1.7'), 'a PDF', 'read them against it'],
    ['a.rtf', bytes('{\\rtf1'), 'an RTF file', 'save it as .docx'],
    ['a.png', bytes('\x89PNG\r\n'), 'a picture', 'into a .txt file'],
    ['a.jpg', bytes('\xff\xd8\xff\xe0'), 'a picture', 'into a .txt file'],
    ['a.gif', bytes('GIF89a'), 'a picture', 'into a .txt file'],
    ['a.bmp', bytes('BM\x46\0\0\0\0\0\0\0'), 'a picture', 'into a .txt file'],
    ['a.tif', bytes('II*\0'), 'a picture', 'into a .txt file'],
    ['a.webp', bytes('RIFF\x46\0\0\0WEBP'), 'a picture', 'into a .txt file'],
    ['a.rar', bytes('Rar!\x1a'), 'a packed archive', 'unpack it'],
    ['a.7z', bytes("7z\xbc\xaf'\x1c"), 'a packed archive', 'unpack it'],
    ['a.gz', bytes('\x1f\x8b\x08'), 'a packed archive', 'unpack it'],
    ['a.zip', zip('甲.txt'), 'a packed archive', 'unpack it'],
    ['a.zip', bytes('PK\x05\x06'), 'a packed archive', 'unpack it'],
    ['a.ofd', zip('OFD.xml', 'Doc_0/Document.xml'), 'an OFD file', 'into a .txt file'],
    ['a.odt', zip('mimetype', 'content.xml'), 'an OpenDocument file', 'save it as .docx'],
    ['a.docx', zip('mimetype', 'content.xml'), 'an OpenDocument file', 'save it as .docx'],
    ['a.xlsx', zip('xl/workbook.xml'), 'a spreadsheet', 'into a .txt file'],
    ['a.pptx', zip('ppt/presentation.xml'), 'a presentation', 'into a .txt file'],
    ['a.epub', zip('META-INF/container.xml'), 'an e-book', 'into a .txt file'],
  ];

describe('a file that is not read', () => {
  it.each(files)('says what it is and what to do: %s (%#)', (name, content, what, remedy) => {
    const read = () => extractText(content, name);
    expect(read).toThrow(`${name}：不读这种文件；请换成 .docx`);
    expect(read).toThrow(`${name}: files of this kind are not read (`);
    expect(read).toThrow(what);
    expect(read).toThrow(remedy);
  });
});

describe('a text that begins like such a file', () => {
  it('is read', () => {
    expect(extractText(strToU8('BM公司工作要点\n'), 'a.txt').format).toBe('text');
  });
});
