import { describe, expect, it } from 'vitest';
import { extractText } from '#ingest/extract-text.ts';
import type { SourceText } from '#ingest/source/source-text.ts';
import { list, makeWordFile, numbered, paragraph, run, style, use } from './word-file.ts';

const read = (body: string, parts: Record<string, string> = {}): SourceText =>
  extractText(makeWordFile(body, parts), 'a.docx');
const linesOf = (body: string, parts: Record<string, string> = {}): string[] =>
  read(body, parts).text.trimEnd().split('\n');
const runsOf = ({ text, lines }: SourceText): string[][] =>
  lines.map(({ runs }) => runs.map(({ start, end }) => text.slice(start, end)));

const counted = { 'numbering.xml': list(1, [['chineseCounting', '%1、']]) + use(1, 1) };
const gone = '<w:rPr><w:del w:id="1"/></w:rPr>';

describe('a paragraph whose end is deleted', () => {
  it('goes on in the line of the next', () => {
    const body = paragraph('坚持统筹，', gone) + paragraph('分类指导。') + paragraph('完');
    expect(linesOf(body)).toEqual(['坚持统筹，分类指导。', '完']);
  });

  it('takes its number with it when its words are deleted', () => {
    const words = '<w:del w:id="2"><w:r><w:delText>旧</w:delText></w:r></w:del>';
    const deleted = `<w:p><w:pPr>${numbered(1)}${gone}</w:pPr>${words}</w:p>`;
    const body = paragraph('甲', numbered(1)) + deleted + paragraph('乙', numbered(1));
    expect(linesOf(body, counted)).toEqual(['一、甲', '二、乙']);
  });

  it('is a heading run into its text by a hidden end', () => {
    const separator = '<w:pStyle w:val="h"/><w:rPr><w:vanish/><w:specVanish/></w:rPr>';
    const styles = { 'styles.xml': style('h', 'heading 2', '', '<w:b/>') };
    const source = read(paragraph('（一）指导思想。', separator) + paragraph('坚持统筹。'), styles);
    expect(source.text).toBe('（一）指导思想。坚持统筹。\n');
    expect(source.lines[0]).toMatchObject({ headingLevel: null, bold: false });
    expect(runsOf(source)).toEqual([['（一）指导思想。', '坚持统筹。']]);
  });
});

describe('a text box', () => {
  const box = (text: string): string =>
    `<w:r><w:drawing><w:txbxContent>${paragraph(text)}</w:txbxContent></w:drawing></w:r>`;

  it('does not cut the paragraph that it stands in', () => {
    const body = `<w:p>${run('坚持')}${box('特急')}${run('统筹。')}</w:p>`;
    expect(linesOf(body)).toEqual(['坚持统筹。', '特急']);
  });

  it('comes before a paragraph that has not begun', () => {
    const body = `${paragraph('甲')}<w:p>${box('特急')}${run('坚持统筹。')}</w:p>`;
    expect(linesOf(body)).toEqual(['甲', '特急', '坚持统筹。']);
  });

  it('is no picture that was dropped', () => {
    expect(read(`<w:p>${run('甲')}${box('特急')}</w:p>`).notes).toEqual([]);
    const picture = `<w:p>${run('甲')}<w:r><w:drawing/></w:r></w:p>`;
    expect(read(picture).notes.map(({ what }) => what)).toEqual(['a picture or drawing']);
  });
});

describe('the contents list that Word makes', () => {
  const heading = paragraph('一、要求');
  const what = 'the contents list that Word makes';

  it('is dropped when it stands in a control of its own', () => {
    const gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>';
    const control = `<w:sdt><w:sdtPr>${gallery}</w:sdtPr><w:sdtContent>${paragraph('目录')}${paragraph('一、要求\t1')}</w:sdtContent></w:sdt>`;
    const source = read(control + heading);
    expect(source.text).toBe('一、要求\n');
    expect(source.notes).toMatchObject([{ kind: 'dropped', what, text: '目录一、要求 1' }]);
  });

  it.each(['toc 1', 'TOC 2', '目录 1'])('is dropped line by line in the style %s', (name) => {
    const styles = { 'styles.xml': style('t', name) };
    const source = read(paragraph('一、要求\t1', '<w:pStyle w:val="t"/>') + heading, styles);
    expect(source.text).toBe('一、要求\n');
    expect(source.notes).toMatchObject([{ kind: 'dropped', what }]);
  });

  it.each([
    ['cover pages', '<w:docPartObj><w:docPartGallery w:val="Cover Pages"/></w:docPartObj>'],
    ['a name alone', '<w:alias w:val="Table of Contents"/>'],
  ])('is none where another control stands: %s', (_, properties) => {
    const control = `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${paragraph('甲')}</w:sdtContent></w:sdt>`;
    expect(linesOf(control + heading)).toEqual(['甲', '一、要求']);
  });
});

describe('numbering in unusual places', () => {
  it('is found through the numbering style that a list takes', () => {
    const levels = list(2, [['chineseCounting', '第%1条']]).replace(
      '<w:lvl ',
      '<w:styleLink w:val="laws"/><w:lvl ',
    );
    const taking =
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="laws"/></w:abstractNum>';
    const parts = { 'numbering.xml': taking + levels + use(1, 1) + use(2, 2) };
    const body = [1, 2, 1].map((id) => paragraph('甲', numbered(id))).join('');
    expect(linesOf(body, parts)).toEqual(['第一条 甲', '第二条 甲', '第三条 甲']);
  });

  it('takes levels that one use of a list sets anew', () => {
    const own = list(9, [['decimal', '（%1）']]).replace(/<\/?w:abstractNum[^>]*>/g, '');
    const override = `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/>${own}</w:lvlOverride>`;
    const levels = list(1, [['chineseCounting', '%1、']]);
    const parts = { 'numbering.xml': levels + use(1, 1) + use(2, 1, override) };
    const body = [1, 2, 2].map((id) => paragraph('甲', numbered(id))).join('');
    expect(linesOf(body, parts)).toEqual(['一、甲', '（3）甲', '（4）甲']);
  });

  it('keeps the space that the label itself ends with', () => {
    const levels = list(1, [['chineseCounting', '第%1条\u3000', '<w:suff w:val="nothing"/>']]);
    const parts = { 'numbering.xml': levels + use(1, 1) };
    expect(linesOf(paragraph('甲', numbered(1)), parts)).toEqual(['第一条\u3000甲']);
  });

  it.each([
    ['nothing', '第一条甲'],
    ['space', '第一条 甲'],
    ['tab', '第一条 甲'],
    ['other', '第一条 甲'],
  ])('is followed by what its list says: %s', (gap, words) => {
    const levels = list(1, [['chineseCounting', '第%1条', `<w:suff w:val="${gap}"/>`]]);
    expect(linesOf(paragraph('甲', numbered(1)), { 'numbering.xml': levels + use(1, 1) })).toEqual([
      words,
    ]);
  });

  it('is read as its number alone where its pattern is longer than any label', () => {
    const levels = list(1, [['decimal', '%1'.repeat(1000)]]);
    const source = read(paragraph('甲', numbered(1)), { 'numbering.xml': levels + use(1, 1) });
    expect(source.text).toBe('1.甲\n');
    expect(source.notes.map(({ kind }) => kind)).toEqual(['restored', 'doubt']);
  });

  it('is a doubt where only older programs are told a known format', () => {
    const format =
      '<mc:AlternateContent><mc:Choice><w:numFmt w:val="custom" w:format="001, 002"/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>';
    const levels = list(1, [['decimal', '%1.']]).replace('<w:numFmt w:val="decimal"/>', format);
    const source = read(paragraph('甲', numbered(1)), { 'numbering.xml': levels + use(1, 1) });
    expect(source.notes.map(({ kind }) => kind)).toEqual(['restored', 'doubt']);
  });
});

describe('the fonts of a Word file', () => {
  const kai = '<w:rFonts w:eastAsia="楷体_GB2312"/>';
  const fontOf = (own: string): unknown => {
    const styles = { 'styles.xml': style('k', 'a', '', kai) };
    return read(paragraph('甲', '<w:pStyle w:val="k"/>', own), styles).lines[0]?.font;
  };

  it.each([
    ['that the style names for Chinese', '', 'kai'],
    ['that the run names for Chinese', '<w:rFonts w:eastAsia="黑体"/>', 'hei'],
    ['that is there for Latin letters only', '<w:rFonts w:ascii="SimHei"/>', 'kai'],
    ['that only the theme knows', '<w:rFonts w:eastAsiaTheme="minorEastAsia"/>', null],
  ])('are the one %s', (_, own, font) => {
    expect(fontOf(own)).toBe(font);
  });

  it('are evidence for the runs of each line', () => {
    const body = `<w:p>${run('（一）指导思想。', kai)}${run('坚持', kai)}${run('统筹。')}</w:p>`;
    const source = read(body);
    expect(runsOf(source)).toEqual([['（一）指导思想。坚持', '统筹。']]);
    expect(source.lines[0]?.runs[0]).toMatchObject({ bold: false, font: 'kai' });
  });
});
