import { describe, expect, it } from 'vitest';
import { extractText } from '#ingest/extract-text.ts';
import { isWebArchive } from '#ingest/mht/read-mht.ts';
import { sniffFormat } from '#ingest/sniff-format.ts';
import { decodeText } from '#ingest/source/decode-text.ts';
import { describeArchive, findUnread } from '#ingest/source/unread-formats.ts';

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('the format of a file', () => {
  it.each([
    ['<html>', 'html'],
    ['<HTML lang="zh">', 'html'],
    ['<!DOCTYPE html>', 'html'],
    ['\xef\xbb\xbf \n<html>', 'html'],
    ['\xff\xfe<\0h\0t\0m\0l\0>\0', 'html'],
    ['\xfe\xff\0<\0h\0t\0m\0l\0>', 'html'],
    ['<?xml version="1.0"?>\n<html>', 'html'],
    ['<!-- a\n-->\n<!-- b --><html>', 'html'],
    ['<?xml version="1.0"?><!-- a --><!doctype html>', 'html'],
    ['a<html>', 'text'],
    ['<htmls>', 'text'],
    ['<html', 'text'],
    ['<p>', 'text'],
    ['<?xml version="1.0"?><a/>', 'text'],
    [`${' '.repeat(2042)}<html>`, 'html'],
    [`${' '.repeat(2043)}<html>`, 'text'],
    ['PK\x03\x04', 'docx'],
    ['PK\x03\x05', 'text'],
    ['MIME-Version: 1.0\nContent-Type: multipart/related', 'mht'],
    ['', 'text'],
  ])('is told by its beginning: %j is %s', (start, format) => {
    expect(sniffFormat(latin(start), 'a.txt')).toBe(format);
  });

  it.each([
    ['a.html', 'html'],
    ['a.HTM', 'html'],
    ['a.shtml', 'html'],
    ['a.xhtml', 'html'],
    ['a.html.txt', 'text'],
    ['a.phtml', 'text'],
    ['html', 'text'],
    ['a.docx.txt', 'text'],
  ])('is told by the name of a page: %s is %s', (name, format) => {
    expect(sniffFormat(latin('甲'), name)).toBe(format);
  });

  it('must be what the name of a Word file says', () => {
    for (const name of ['a.docx', 'a.DOCX'])
      expect(() => sniffFormat(latin('a'), name)).toThrow('(it is not a zip archive)');
    expect(() => sniffFormat(latin('%PDF-1.4'), 'a.docx')).toThrow('(a PDF)');
  });

  it.each([
    ['MIME-Version: 1.0\r\nContent-Type: text/html', true],
    ['From: a\nMIME-Version: 1.0\nContent-Type: multipart/related', true],
    ['\xef\xbb\xbfmime-version: 1.0\ncontent-type:text/html', true],
    ['\n From: a\nMIME-Version: 1.0\nContent-Type: text/html', true],
    ['甲\nMIME-Version: 1.0\nContent-Type: text/html', false],
    ['MIME-Version: 1.0\nContent-Type: text/plain', false],
    ['From: a\nX-MIME-Version: 1.0\nContent-Type: text/html', false],
    ['MIME-Version: 1.0\nX-Content-Type: text/html', false],
    [`A: ${'b'.repeat(4096)}\nMIME-Version: 1.0\nContent-Type: text/html`, false],
  ])('is that of a web archive or not: %j, %s', (head, isOne) => {
    expect(isWebArchive(latin(head))).toBe(isOne);
  });
});

describe('a format that is not read', () => {
  const asText = /as a web page or a Word file/;
  const compound = (stream: string) =>
    Buffer.concat([latin('\xd0\xcf\x11\xe0'), Buffer.from(stream, 'utf16le')]);

  it.each([
    ['%PDF-1.4', 'a PDF', asText],
    ['{\\rtf1', 'an RTF file', /save it as \.docx/],
    ['\x89PNG', 'a picture, which holds no words', asText],
    ['\xff\xd8\xff', 'a picture, which holds no words', asText],
    ['GIF89a', 'a picture, which holds no words', asText],
    ['II*\0', 'a picture, which holds no words', asText],
    ['MM\0*', 'a picture, which holds no words', asText],
    ['BM1234\0\0\0\0', 'a picture, which holds no words', asText],
    ['RIFF\n\n\n\nWEBP', 'a picture, which holds no words', asText],
    ['Rar!', 'a packed archive', /unpack it/],
    ["7z\xbc\xaf'\x1c", 'a packed archive', /unpack it/],
    ['\x1f\x8b', 'a packed archive', /unpack it/],
    ['PK\x05\x06', 'a packed archive', /unpack it/],
    ['\xd0\xcf\x11\xe0', 'a file of an old office program', /save it as \.docx/],
  ])('is known by its beginning: %j', (start, what, remedy) => {
    expect(findUnread(latin(start))?.what).toBe(what);
    expect(findUnread(latin(start))?.remedy).toMatch(remedy);
    expect(findUnread(latin(`x${start}`))).toBeNull();
  });

  it.each([
    ['EncryptedPackage', /locked with a password/, /without one/],
    ['WordDocument', /old Word or WPS file/, /save it as \.docx/],
    ['Workbook', /old spreadsheet/, asText],
    ['PowerPoint Document', /old presentation/, asText],
  ])('is known by what an old office file holds: %s', (stream, what, remedy) => {
    const found = findUnread(compound(`Root ${stream}`));
    expect(found?.what).toMatch(what);
    expect(found?.remedy).toMatch(remedy);
  });

  it.each(['BM1234\0\0\0', 'RIFF1234WAVE', 'PK\x03\x04', 'PDF', ''])('is not %j', (start) => {
    expect(findUnread(latin(start))).toBeNull();
  });

  it.each([
    [['a', 'xl/workbook.xml'], /spreadsheet/, asText],
    [['ppt/presentation.xml'], /presentation/, asText],
    [['ofd.xml'], /OFD/, asText],
    [['META-INF/container.xml'], /e-book/, asText],
    [['content.xml'], /OpenDocument/, /save it as \.docx/],
    [['a.txt'], /packed archive/, /unpack it/],
    [[], /packed archive/, /unpack it/],
    [['b/xl/workbook.xml', 'b/ppt/presentation'], /packed archive/, /unpack it/],
    [['OFD.xml.bak', 'b/OFD.xml', 'OFD-xml'], /packed archive/, /unpack it/],
    [['META-INF/container.xml.bak', 'b/META-INF/container.xml'], /packed archive/, /unpack it/],
    [['content.xml.bak', 'b/content.xml', 'content-xml'], /packed archive/, /unpack it/],
  ])('is known by the names in an archive: %j', (names, what, remedy) => {
    const found = describeArchive(names);
    expect(found?.what).toMatch(what);
    expect(found?.remedy).toMatch(remedy);
  });

  it('is none where an archive may be a broken Word file', () => {
    expect(describeArchive(['[Content_Types].xml', 'a'])).toBeNull();
  });
});

describe('a text that cannot be read', () => {
  it.each([
    ['', 'the file holds no text'],
    [' \n\u3000\ufeff', 'the file holds no text'],
    ['甲\u0001', '(control character U+0001 at offset 1)'],
    ['一、甲\u007f', '(control character U+007F at offset 3)'],
    ['\u001f', '(control character U+001F at offset 0)'],
  ])('is told why: %j', (text, words) => {
    expect(() => decodeText(Buffer.from(text), 'a.txt')).toThrow(words);
  });

  it('may hold the controls that set lines', () => {
    expect(decodeText(Buffer.from('甲\t\n\v\f\r乙'), 'a.txt').text).toBe('甲\t\n\v\f\r乙');
  });

  it.each([
    [
      Buffer.from([0xff, 0xfe, 0x41]),
      'neither UTF-8 nor UTF-16 nor GB18030 (a broken utf-16le sequence)',
    ],
    [Buffer.from([0x80, 0xff, 0, 0x81]), 'the file is not plain text (a zero byte at byte 2)'],
    [Buffer.from([0, 0x80, 0xff]), 'the file is not plain text (a zero byte at byte 0)'],
    [Buffer.from([0x80, 0xff, 0xfe, 0x81]), 'neither UTF-8 nor UTF-16 nor GB18030. To mend it'],
  ])('is told by its bytes: %o', (bytes, words) => {
    expect(() => decodeText(bytes, 'a.txt')).toThrow(words);
  });

  it('is refused in a page for a control in its words, not in its markup', () => {
    const page = (body: string) => Buffer.from(`<html><body>${body}</body></html>`);
    expect(() => extractText(page('甲\u0001'), 'a.html')).toThrow('U+0001 at offset 1');
    expect(extractText(page('甲<!-- \u0001 -->'), 'a.html').text).toBe('甲\n');
    expect(() => extractText(page('<script>甲</script>'), 'a.html')).toThrow('holds no text');
  });
});
