import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { describeOtherParts } from '#ingest/docx/other-parts.ts';
import { extractText } from '#ingest/extract-text.ts';
import { setInEntries } from '../office/archive.ts';
import { makeWordFile, paragraph } from '../word-file.ts';

describe('what a Word file holds beside its body', () => {
  const describeParts = (parts: Record<string, string>) =>
    describeOtherParts(new Map(Object.entries(parts)), 'a.docx');
  const part = (...lines: string[]) =>
    `<w:x xmlns:w="w">${lines.map((line) => paragraph(line)).join('')}</w:x>`;

  it.each([
    ['word/header.xml', 'a page header'],
    ['word/header12.xml', 'a page header'],
    ['word/footer1.xml', 'a page footer'],
    ['word/comments.xml', 'comments'],
  ])('is told: %s', (name, what) => {
    expect(describeParts({ [name]: part('甲', '乙') })).toEqual([
      { kind: 'dropped', what, text: '甲 乙', offset: null },
    ]);
  });

  it.each([
    'word/document.xml',
    'word/headers.xml',
    'word/header1.xmls',
    'word/myfooter.xml',
    'word/footer1.xmls',
    'word/footnotes.xmls',
    'word/endnotes.xmls',
    'word/comments.xmls',
  ])('is not told: %s', (name) => {
    expect(describeParts({ [name]: part('甲') })).toEqual([]);
  });

  it('is its text alone, where there is any', () => {
    expect(describeParts({ 'word/header.xml': part('', ' ') })).toEqual([]);
    const xml =
      '<w:x xmlns:w="w"><w:p>甲<w:t>乙</w:t>丙<w:instrText>PAGE</w:instrText></w:p></w:x>';
    expect(describeParts({ 'word/header.xml': xml })).toMatchObject([{ text: '乙' }]);
  });
});

describe('a Word file', () => {
  const refuse = (bytes: Uint8Array): string => {
    try {
      return extractText(bytes, 'a.docx').text;
    } catch (error) {
      return String(error);
    }
  };
  const whole = makeWordFile(paragraph('甲'));

  it('may be stored without being packed', () => {
    const xml = `<w:document xmlns:w="w"><w:body>${paragraph('甲')}</w:body></w:document>`;
    const stored = zipSync({ 'word/document.xml': strToU8(xml) }, { level: 0 });
    expect(refuse(stored)).toBe('甲\n');
    expect(refuse(setInEntries(stored, 24, 9))).toContain(
      'word/document.xml is not of the size that is stated',
    );
  });

  it('may unpack to a hundred million characters and no more', () => {
    const large = (size: number) => refuse(setInEntries(whole, 24, size));
    expect(large(100_000_001)).toContain('it unpacks to more than 100000000 bytes');
    expect(large(100_000_001)).toContain('larger than any document is');
    expect(large(1_000_000)).toContain('not of the size that is stated');
  });

  it('says why its parts cannot be read', () => {
    const broken = makeWordFile(paragraph('甲'), { 'numbering.xml': '<w:num>' });
    expect(refuse(broken)).toMatch(/word\/numbering\.xml: .*unexpected close tag/);
    expect(refuse(broken)).not.toContain('IngestProblem');
    expect(refuse(makeWordFile('<w:p>'))).toMatch(/\(word\/document\.xml: [^()]*\)/);
  });
});
