import { describe, expect, it } from 'vitest';
import { extractText } from '#ingest/extract-text.ts';
import type { SourceText } from '#ingest/source/source-text.ts';
import { makeWordFile, paragraph, run, style } from '../word-file.ts';

const read = (body: string, parts: Record<string, string> = {}): SourceText =>
  extractText(makeWordFile(body, parts), 'a.docx');
const textOf = (body: string, parts: Record<string, string> = {}): string =>
  read(body, parts).text.replace(/\n$/, '');
const notesOf = ({ notes }: SourceText): string[] =>
  notes.map(({ kind, what, text, offset }) => `${kind} ${what}: ${text} ${offset}`);

describe('what a Word file passes over', () => {
  it.each([
    ['w:del', 'a tracked deletion'],
    ['w:moveFrom', 'a tracked move from here'],
    ['w:rt', 'a phonetic guide'],
  ])('is told with its words: %s', (tag, what) => {
    const one = (words: string) => `<${tag}>${run(words)}</${tag}>`;
    const source = read(`<w:p>${run('甲')}${one('乙')}${run('丙')}</w:p>`);
    expect(source.text).toBe('甲丙\n');
    expect(notesOf(source)).toEqual([`dropped ${what}: 乙 null`]);
    const twice = read(`<w:p>${run('甲')}${one('乙')}${one('丁戊')}${one('')}</w:p>`);
    expect(notesOf(twice)).toEqual([`dropped ${what} (2 times): 乙 丁戊 null`]);
  });

  it.each([
    ...['mc:Fallback', 'w:instrText', 'w:delText', 'w:pPrChange', 'w:rPrChange', 'w:sectPr'],
    ...['w:tblPr', 'w:trPr', 'w:tcPr'],
  ])('is not told: %s', (tag) => {
    const source = read(
      `<w:p>${run('甲')}<${tag}><w:p>${run('乙')}</w:p></${tag}>${run('丙')}</w:p>`,
    );
    expect(source.text).toBe('甲丙\n');
    expect(source.notes).toEqual([]);
  });

  it('goes on until it ends, whatever it holds', () => {
    const inner = '<w:del><w:r><w:delText>乙</w:delText></w:r></w:del>';
    const outer = `<w:del>${run('丙')}${inner}${run('丁')}</w:del>`;
    const source = read(`<w:p>${run('甲')}${outer}${run('戊')}</w:p>`);
    expect(source.text).toBe('甲戊\n');
    expect(notesOf(source)).toEqual(['dropped a tracked deletion: 丙乙丁 null']);
  });

  it.each([
    ['<w:footnoteReference/>', 'the mark of a note'],
    ['<w:endnoteReference/>', 'the mark of a note'],
    ['<w:altChunk/>', 'an embedded file'],
    ['<w:drawing><a:blip/></w:drawing>', 'a picture or drawing'],
    ['<w:pict/>', 'a picture or drawing'],
    ['<w:sym w:font="Wingdings" w:char="F0FC"/>', 'a symbol', 'Wingdings'],
    ['<w:sym/>', 'a symbol'],
  ])('may hold no words: %s', (xml, what, words = '') => {
    const body = `<w:p>${run('甲')}<w:r xmlns:a="a">${xml}</w:r>${run('乙')}</w:p>`;
    const source = read(body);
    expect(source.text).toBe('甲乙\n');
    expect(notesOf(source)).toEqual([`dropped ${what}: ${words} null`]);
  });
});

describe('the words of a Word file', () => {
  it('stand in elements of text alone', () => {
    const maths = '<m:oMath xmlns:m="m"><m:r><m:t>x</m:t></m:r></m:oMath>';
    const others = '<w:other>丁</w:other><w:tt>戊</w:tt>';
    expect(textOf(`<w:p>甲${run('乙')}${maths}${others}</w:p>`)).toBe('乙x');
  });

  it('have marks of their own', () => {
    const marks = '<w:tab/><w:t>乙</w:t><w:ptab/><w:t>丙</w:t><w:noBreakHyphen/><w:t>丁</w:t>';
    const breaks = '<w:br/><w:t>戊</w:t><w:cr/><w:t>己</w:t>';
    expect(textOf(`<w:p><w:r><w:t>甲</w:t>${marks}${breaks}</w:r></w:p>`)).toBe(
      '甲\t乙\t丙-丁\n戊\n己',
    );
    const stops = '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>';
    expect(textOf(paragraph('甲', stops) + paragraph('乙'))).toBe('甲\n乙');
  });

  it('in several text boxes follow their paragraph in order', () => {
    const box = (text: string, tag = 'w:drawing') =>
      `<w:r><${tag}><w:txbxContent>${paragraph(text)}</w:txbxContent></${tag}></w:r>`;
    const source = read(`<w:p>${run('甲')}${box('乙')}${box('丙', 'w:pict')}${run('丁')}</w:p>`);
    expect(source.text).toBe('甲丁\n乙\n丙\n');
    expect(source.notes).toEqual([]);
    const nested = `<w:drawing><w:txbxContent><w:p>${run('乙')}<w:r><w:drawing/></w:r></w:p></w:txbxContent></w:drawing>`;
    const inner = read(`<w:p>${run('甲')}<w:r>${nested}</w:r></w:p>`);
    expect(notesOf(inner)).toEqual(['dropped a picture or drawing:  null']);
    const two = `<w:drawing><w:pict><w:txbxContent>${paragraph('乙')}</w:txbxContent></w:pict></w:drawing>`;
    expect(read(`<w:p>${run('甲')}<w:r>${two}</w:r></w:p>`).notes).toEqual([]);
  });

  it('in cells stand side by side, with the lines of a cell on one', () => {
    const cell = (...lines: string[]) =>
      `<w:tc>${lines.map((line) => paragraph(line)).join('')}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
    const rows =
      row(cell('甲', '乙'), cell(''), cell(' 丙 ')) + row(cell('丁', '戊')) + row(cell(''));
    expect(textOf(`<w:tbl>${rows}</w:tbl>${paragraph('己')}`)).toBe('甲 乙\t\t丙\n丁\n戊\n己');
  });
});

describe('the end of a paragraph', () => {
  it.each(['w:del', 'w:moveFrom', 'w:specVanish'])('is lost by <%s>', (tag) => {
    expect(textOf(paragraph('甲', `<w:rPr><${tag}/></w:rPr>`) + paragraph('乙'))).toBe('甲乙');
  });

  it.each([
    ['another mark', '<w:rPr><w:ins/></w:rPr>', ''],
    ['a mark by a longer name', '<w:rPr><w:delete/></w:rPr>', ''],
    ['that mark elsewhere', '<w:other><w:specVanish/></w:other>', ''],
    ['that mark of a run', '', '<w:specVanish/>'],
  ])('is not lost by %s', (_, properties, own) => {
    expect(textOf(paragraph('甲', properties, own) + paragraph('乙'))).toBe('甲\n乙');
  });
});

describe('the properties of a paragraph', () => {
  const lineOf = (body: string, parts: Record<string, string> = {}) => read(body, parts).lines[0];

  it('are not those of its mark nor of the run before', () => {
    expect(lineOf(paragraph('甲', '<w:rPr><w:b/></w:rPr>'))).toMatchObject({ bold: false });
    const runs = `${run('甲', '<w:b/>')}<w:r><w:t>乙</w:t></w:r>`;
    expect(lineOf(`<w:p>${runs}</w:p>`)?.runs.map(({ bold }) => bold)).toEqual([true, false]);
    expect(lineOf(paragraph('甲', '<w:other><w:jc w:val="center"/></w:other>'))?.centred).toBe(
      false,
    );
  });

  it.each([
    ['<w:jc w:val="center"/>', { centred: true, headingLevel: null }],
    ['<w:jc w:val="both"/>', { centred: false, headingLevel: null }],
    ['<w:outlineLvl w:val="0"/>', { centred: false, headingLevel: 1 }],
    ['<w:outlineLvl w:val="8"/>', { centred: false, headingLevel: 9 }],
    ['<w:outlineLvl w:val="9"/>', { centred: false, headingLevel: null }],
  ])('say how its line stands: %s', (properties, looks) => {
    expect(lineOf(paragraph('甲', properties))).toMatchObject(looks);
  });

  it.each([
    ['<w:b/>', true],
    ['<w:b w:val="1"/>', true],
    ['<w:b w:val="true"/>', true],
    ['<w:b w:val="0"/>', false],
    ['<w:b w:val="false"/>', false],
    ['<w:b w:val="off"/>', false],
    ['<w:b w:val="none"/>', false],
    ['<w:i/>', false],
  ])('say whether its words are bold: %s', (own, bold) => {
    expect(lineOf(paragraph('甲', '', own))?.bold).toBe(bold);
  });

  it('come from the styles of its runs too', () => {
    const styles = {
      'styles.xml':
        style('s', 'strong', '', '<w:b/>') +
        style('h', 'hidden', '', '<w:vanish/>') +
        style('n', 'plain', '', '<w:b w:val="0"/>'),
    };
    expect(lineOf(paragraph('甲', '', '<w:rStyle w:val="s"/>'), styles)?.bold).toBe(true);
    const own = '<w:rStyle w:val="s"/><w:b w:val="0"/>';
    expect(lineOf(paragraph('甲', '', own), styles)?.bold).toBe(false);
    const both = '<w:pStyle w:val="s"/>';
    expect(lineOf(paragraph('甲', both, '<w:rStyle w:val="n"/>'), styles)?.bold).toBe(false);
    const hidden = read(`<w:p>${run('甲')}${run('乙', '<w:rStyle w:val="h"/>')}</w:p>`, styles);
    expect([hidden.text, ...notesOf(hidden)]).toEqual(['甲\n', 'dropped hidden text: 乙 null']);
  });
});
