import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { extractText } from '#ingest/extract-text.ts';
import type { SourceText } from '#ingest/source/source-text.ts';
import { setInEntries } from './office/archive.ts';
import { list, makeWordFile, numbered, paragraph, use } from './word-file.ts';

const read = (body: string, parts: Record<string, string> = {}): SourceText =>
  extractText(makeWordFile(body, parts), 'a.docx');
const linesOf = (body: string, parts: Record<string, string> = {}): string[] =>
  read(body, parts).text.trimEnd().split('\n');
const notesOf = ({ notes }: SourceText): string[] =>
  notes.map(({ kind, what, text }) => `${kind}: ${what}: ${text}`);

const outline = list(1, [
  ['chineseCountingThousand', '%1、'],
  ['chineseCounting', '（%2）'],
  ['decimal', '%3.'],
  ['decimal', '（%4）'],
  ['decimalEnclosedCircle', '%5'],
]);

describe('the text of a Word file', () => {
  it('comes paragraph by paragraph', () => {
    const source = read(paragraph('甲市通知') + paragraph('') + paragraph('各镇:'));
    expect(source.text).toBe('甲市通知\n各镇:\n');
    expect(source).toMatchObject({ format: 'docx', encoding: 'utf-8', notes: [] });
  });

  it('joins the runs of a paragraph', () => {
    const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const body = `<w:p>${run('第')}<w:hyperlink>${run('一')}</w:hyperlink><w:ins>${run('条')}</w:ins>${run(' 为了')}</w:p>`;
    expect(linesOf(body)).toEqual(['第一条 为了']);
  });

  it('keeps tabs and breaks', () => {
    const body = '<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r></w:p>';
    expect(linesOf(body)).toEqual(['甲\t乙', '丙']);
  });

  it('sets the rows of a table as lines', () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const row = (...texts: string[]) => `<w:tr>${texts.map(cell).join('')}</w:tr>`;
    const table = `<w:tbl>${row('镇', '投资')}${row('甲镇', '5')}${row('', '6')}${row('合计')}</w:tbl>`;
    expect(linesOf(paragraph('附表') + table + paragraph('完'))).toEqual([
      '附表',
      '镇\t投资',
      '甲镇\t5',
      '6',
      '合计',
      '完',
    ]);
  });

  it('reads the words of a text box once', () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const body = `<w:p><w:r><w:t>正文</w:t></w:r><w:r><mc:AlternateContent><mc:Choice>${box('红头')}</mc:Choice><mc:Fallback>${box('红头')}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(linesOf(body)).toEqual(['正文', '红头']);
  });
});

describe('numbering that Word keeps outside the text', () => {
  it('is put back at every level', () => {
    const body = [
      paragraph('总体要求', numbered(1)),
      paragraph('指导思想', numbered(1, 1)),
      paragraph('基本原则', numbered(1, 1)),
      paragraph('坚持统筹', numbered(1, 2)),
      paragraph('甲', numbered(1, 3)),
      paragraph('乙', numbered(1, 4)),
      paragraph('主要任务', numbered(1)),
      paragraph('抓项目', numbered(1, 1)),
    ].join('');
    expect(linesOf(body, { 'numbering.xml': outline + use(1, 1) })).toEqual([
      '一、总体要求',
      '（一）指导思想',
      '（二）基本原则',
      '1.坚持统筹',
      '（1）甲',
      '①乙',
      '二、主要任务',
      '（一）抓项目',
    ]);
  });

  it('is listed as restored with its place', () => {
    const parts = { 'numbering.xml': outline + use(1, 1) };
    const source = read(paragraph('通知') + paragraph('要求', numbered(1)), parts);
    expect(source.notes).toEqual([
      { kind: 'restored', what: 'the numbering of a paragraph', text: '一、', offset: 3 },
    ]);
    expect(source.lines[1]).toMatchObject({ start: 3, end: 7, numbering: '一、' });
  });

  it.each([
    ['chineseCounting', 11, '十一'],
    ['chineseCounting', 101, '一○一'],
    ['chineseCountingThousand', 21, '二十一'],
    ['chineseCountingThousand', 110, '一百一十'],
    ['chineseCountingThousand', 1007, '一千〇七'],
    ['chineseCountingThousand', 1260, '一千二百六十'],
    ['taiwaneseCountingThousand', 1010, '一千零一十'],
    ['japaneseCounting', 20, '二十'],
    ['japaneseCounting', 111, '百十一'],
    ['ideographDigital', 10, '一〇'],
    ['taiwaneseDigital', 20, '二○'],
    ['chineseLegalSimplified', 12, '壹拾贰'],
    ['ideographLegalTraditional', 106, '壹佰零陸'],
    ['decimal', 12, '12'],
    ['decimalZero', 3, '03'],
    ['decimalFullWidth', 12, '１２'],
    ['decimalEnclosedCircle', 20, '⑳'],
    ['decimalEnclosedCircle', 21, '21'],
    ['decimalEnclosedCircleChinese', 3, '③'],
    ['decimalEnclosedParen', 2, '⑵'],
    ['ideographTraditional', 2, '乙'],
    ['ideographTraditional', 11, '11'],
    ['upperLetter', 27, 'AA'],
    ['lowerRoman', 4, 'iv'],
  ])('counts in %s', (format, value, label) => {
    const start = `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${value}"/></w:lvlOverride>`;
    const parts = { 'numbering.xml': list(1, [[format, '第%1条']]) + use(1, 1, start) };
    expect(linesOf(paragraph('甲', numbered(1)), parts)).toEqual([`第${label}条 甲`]);
  });

  it('writes the numbers of several levels', () => {
    const parts = {
      'numbering.xml':
        list(1, [
          ['chineseCounting', '第%1章'],
          ['decimal', '%1.%2', '<w:isLgl/>'],
        ]) + use(1, 1),
    };
    const body = [
      paragraph('总则', numbered(1)),
      paragraph('甲', numbered(1, 1)),
      paragraph('乙', numbered(1, 1)),
    ].join('');
    expect(linesOf(body, parts)).toEqual(['第一章 总则', '1.1 甲', '1.2 乙']);
  });

  it('runs on where a level never restarts', () => {
    const levels = list(1, [
      ['chineseCounting', '第%1章'],
      ['chineseCounting', '第%2条', '<w:lvlRestart w:val="0"/>'],
    ]);
    const body = [0, 1, 1, 0, 1].map((level) => paragraph('甲', numbered(1, level))).join('');
    expect(linesOf(body, { 'numbering.xml': levels + use(1, 1) }).at(-1)).toBe('第三条 甲');
  });

  it('begins anew where a list says so', () => {
    const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const parts = { 'numbering.xml': outline + use(1, 1) + use(2, 1, start) + use(3, 1) };
    const body = [1, 1, 2, 2, 3].map((id) => paragraph('甲', numbered(id))).join('');
    expect(linesOf(body, parts)).toEqual(['一、甲', '二、甲', '一、甲', '二、甲', '三、甲']);
  });

  it('comes from a style too', () => {
    const parts = {
      'numbering.xml': outline + use(1, 1),
      'styles.xml': `<w:style w:styleId="a" w:type="paragraph"><w:pPr>${numbered(1)}</w:pPr></w:style><w:style w:styleId="b" w:type="paragraph"><w:basedOn w:val="a"/></w:style>`,
    };
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    const style = '<w:pStyle w:val="b"/>';
    const body = paragraph('甲', style) + paragraph('乙', style + none) + paragraph('丙', style);
    expect(linesOf(body, parts)).toEqual(['一、甲', '乙', '二、丙']);
  });

  it('leaves bullets and unknown lists alone', () => {
    const parts = { 'numbering.xml': list(1, [['bullet', '']]) + use(1, 1) };
    expect(linesOf(paragraph('甲', numbered(1)) + paragraph('乙', numbered(9)), parts)).toEqual([
      '甲',
      '乙',
    ]);
  });

  it('is a doubt where its format is not known', () => {
    const parts = { 'numbering.xml': list(1, [['hebrew1', '%1、']]) + use(1, 1) };
    const source = read(paragraph('甲', numbered(1)), parts);
    expect(source.text).toBe('1、甲\n');
    expect(source.notes.map(({ kind }) => kind)).toEqual(['restored', 'doubt']);
  });
});

describe('the looks of a Word file', () => {
  it('are evidence for each line', () => {
    const bold = '<w:b/><w:rFonts w:eastAsia="黑体"/>';
    const off = '<w:b w:val="0"/>';
    const body =
      paragraph('甲市通知', '<w:jc w:val="center"/><w:outlineLvl w:val="0"/>', bold) +
      paragraph('一、要求', '', '<w:rFonts w:eastAsia="楷体_GB2312"/>') +
      paragraph('正文', '<w:pStyle w:val="strong"/>', off);
    const strong =
      '<w:style w:styleId="strong"><w:name w:val="heading 2"/><w:rPr><w:b/></w:rPr></w:style>';
    expect(read(body, { 'styles.xml': strong }).lines).toMatchObject([
      { start: 0, end: 4, bold: true, centred: true, font: 'hei', headingLevel: 1 },
      { start: 5, end: 9, bold: false, centred: false, font: 'kai', headingLevel: null },
      { start: 10, end: 12, bold: false, headingLevel: 2 },
    ]);
  });
});

describe('what a Word file holds beside its text', () => {
  it('is left out and said to be', () => {
    const body = `<w:p><w:r><w:t>甲</w:t></w:r><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>`;
    const source = read(body, {
      'header1.xml': paragraph('页眉'),
      'footer1.xml': '<w:p/>',
      'comments.xml': paragraph('批注'),
      'footnotes.xml': paragraph('脚注'),
    });
    expect(source.text).toBe('甲\n');
    expect(notesOf(source)).toEqual([
      'dropped: a note to which no mark leads: 脚注',
      'dropped: a tracked deletion: 旧',
      'dropped: hidden text: 藏',
      'dropped: the mark of a note: ',
      'dropped: a page header: 页眉',
      'dropped: comments: 批注',
    ]);
  });
});

describe('a Word file that is none', () => {
  const whole = makeWordFile(paragraph('甲'));
  it.each([
    ['is cut off', whole.slice(0, whole.length / 2), 'damaged'],
    ['is no archive', new TextEncoder().encode('甲乙丙'), 'not a zip archive'],
    [
      'lacks its document',
      zipSync({ '[Content_Types].xml': new Uint8Array([1]) }),
      'no part word/document.xml',
    ],
    ['has broken XML', makeWordFile('<w:p>'), 'damaged'],
    ['defines entities', withDoctype(), 'document type'],
    ['is locked', setInEntries(whole, 8, 1, 2), 'locked with a password'],
    ['unpacks to too much', setInEntries(whole, 24, 2_000_000_000), 'unpacks to more than'],
    ['nests too deep', makeWordFile('<w:p>'.repeat(10_000) + '</w:p>'.repeat(10_000)), 'nested'],
    ['holds no text', makeWordFile(paragraph('')), 'holds no text'],
  ])('is refused when it %s', (_, bytes, words) => {
    expect(() => extractText(bytes, 'a.docx')).toThrow(words);
  });

  it('is refused when its sizes lie', () => {
    const lying = setInEntries(makeWordFile(paragraph('甲'.repeat(100_000))), 24, 10);
    expect(() => extractText(lying, 'a.docx')).toThrow('not of the size that is stated');
  });
});

function withDoctype(): Uint8Array {
  const xml = '<!DOCTYPE a [<!ENTITY b "甲">]><w:document>&b;</w:document>';
  return zipSync({ 'word/document.xml': new TextEncoder().encode(xml) });
}
