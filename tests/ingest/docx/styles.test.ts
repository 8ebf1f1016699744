import { describe, expect, it } from 'vitest';
import { extractText } from '#ingest/extract-text.ts';
import type { SourceText } from '#ingest/source/source-text.ts';
import { list, makeWordFile, numbered, paragraph, style, use } from '../word-file.ts';

const read = (body: string, parts: Record<string, string> = {}): SourceText =>
  extractText(makeWordFile(body, parts), 'a.docx');
const textOf = (body: string, parts: Record<string, string> = {}): string =>
  read(body, parts).text.replace(/\n$/, '');

describe('the styles of a Word file', () => {
  const levelIn = (xml: string, id = 'x') =>
    read(paragraph('甲', `<w:pStyle w:val="${id}"/>`), { 'styles.xml': xml }).lines[0]
      ?.headingLevel;

  it.each([
    ['heading 1', 1],
    ['Heading6', 6],
    ['标题 2', 2],
    ['heading 7', null],
    ['heading 12', null],
    ['my heading 1', null],
    ['heading  1', null],
    ['Title', 1],
    ['标题', 1],
    ['Subtitle', null],
    ['Title Page', null],
    ['Normal', null],
  ])('are headings by their name: %s, %s', (name, level) => {
    expect(levelIn(style('x', name))).toBe(level);
  });

  it.each([
    ['toc 1', true],
    ['目录9', true],
    ['contents 3', true],
    ['toc 0', false],
    ['my toc 1', false],
    ['toc 12', false],
  ])('are those of a contents list by their name: %s, %s', (name, isOne) => {
    const line = paragraph('甲', '<w:pStyle w:val="x"/>');
    expect(textOf(line + paragraph('乙'), { 'styles.xml': style('x', name) })).toBe(
      isOne ? '乙' : '甲\n乙',
    );
  });

  it('take what they are based on, in a circle too', () => {
    const based = (id: string, on: string, own = '') =>
      `<w:style w:styleId="${id}" w:type="paragraph"><w:basedOn w:val="${on}"/><w:pPr>${own}</w:pPr></w:style>`;
    const three = '<w:outlineLvl w:val="2"/>';
    expect(levelIn(based('x', 'y') + based('y', 'z') + style('z', 'heading 2'))).toBe(2);
    expect(levelIn(based('x', 'y', three) + style('y', 'heading 2'))).toBe(3);
    expect(levelIn(based('x', 'y', three) + based('y', 'x'))).toBe(3);
    expect(levelIn(based('x', 'none'))).toBeNull();
  });

  it.each([
    ['paragraph', '1', 2],
    ['paragraph', 'true', 2],
    ['paragraph', 'on', 2],
    ['paragraph', '0', null],
    ['paragraph', 'turned on', null],
    ['character', '1', null],
  ])(
    'hold for a paragraph that names none: a %s style by default %s, %s',
    (type, isDefault, level) => {
      const xml = `<w:style w:styleId="n" w:type="${type}" w:default="${isDefault}"><w:name w:val="heading 2"/></w:style>`;
      expect(read(paragraph('甲'), { 'styles.xml': xml }).lines[0]?.headingLevel).toBe(level);
      expect(
        read(paragraph('甲', '<w:pStyle w:val="n"/>'), { 'styles.xml': xml }).lines[0]
          ?.headingLevel,
      ).toBe(2);
    },
  );

  it('say nothing beyond their own end', () => {
    const xml = `${style('x', 'plain')}<w:docDefaults><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:docDefaults>`;
    expect(levelIn(xml)).toBeNull();
    expect(
      read(paragraph('甲', '<w:pStyle w:val="none"/>'), { 'styles.xml': xml }).lines[0]?.bold,
    ).toBe(false);
  });
});

describe('a style that a list is bound to', () => {
  it('takes the level that names it', () => {
    const levels = list(1, [
      ['chineseCounting', '%1、'],
      ['chineseCounting', '（%2）', '<w:pStyle w:val="two"/>'],
    ]);
    const one = '<w:numPr><w:numId w:val="1"/></w:numPr>';
    const parts = {
      'numbering.xml': levels + use(1, 1),
      'styles.xml': style('two', 'a', one) + style('one', 'b', one),
    };
    const of = (id: string) => paragraph('甲', `<w:pStyle w:val="${id}"/>`);
    expect(textOf(of('one') + of('two') + of('two') + of('one'), parts)).toBe(
      '一、甲\n（一）甲\n（二）甲\n二、甲',
    );
    const own = paragraph('甲', `<w:pStyle w:val="two"/>${numbered(1, 0)}`);
    expect(textOf(own + paragraph('甲', one), parts)).toBe('一、甲\n二、甲');
  });
});
