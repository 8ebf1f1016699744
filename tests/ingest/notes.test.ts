import { describe, expect, it } from 'vitest';
import { extractText } from '#ingest/extract-text.ts';
import { ingestText } from '#ingest/ingest-text.ts';
import { formatDocument } from '#policy/markdown/format-document.ts';
import { buildTree } from '#policy/tree/build-tree.ts';
import { findNoteMarks } from '#policy/references/note-marks.ts';
import { formatLocator } from '#policy/tree/locator.ts';
import { makeWordFile, paragraph, run } from './word-file.ts';

function read(bytes: Uint8Array, name: string) {
  const source = extractText(bytes, name);
  const { recognition, targets } = ingestText(
    ...([source.text, name, source.lines, source.fields, source.apart] as const),
  );
  const blocks = formatDocument(recognition.draft).trimEnd().split('\n\n');
  return { source, blocks, targets, tree: buildTree(recognition.draft) };
}
const page = (body: string) =>
  read(new TextEncoder().encode(`<meta charset="utf-8"><body>${body}</body>`), 'a.html');
const word = (body: string, parts: Record<string, string> = {}) =>
  read(makeWordFile(paragraph('临江市2024年工作要点') + body, parts), 'a.docx');

const reference = (id: number, kind = 'footnote', more = '') =>
  `<w:r><w:${kind}Reference w:id="${id}" ${more}/></w:r>`;
const note = (id: number, words: string, kind = 'footnote') =>
  `<w:${kind} w:id="${id}"><w:p><w:r><w:${kind}Ref/></w:r>${words}</w:p></w:${kind}>`;
const superscript = '<w:vertAlign w:val="superscript"/>';

describe('a mark of a note in a text', () => {
  it.each([
    [
      'a Word run',
      `<w:p>${run('一、投资。完成投资100')}${run('1', superscript)}${run('亿元以上。')}</w:p>`,
    ],
    [
      'a Word style',
      `<w:p>${run('一、投资。完成投资100')}<w:r><w:rPr><w:rStyle w:val="Up"/></w:rPr><w:t>1</w:t></w:r>${run('亿元以上。')}</w:p>`,
    ],
  ])('is never a digit of the number before it: %s', (_, body) => {
    const styles = `<w:style w:styleId="Up" w:type="character"><w:name w:val="up"/><w:rPr>${superscript}</w:rPr></w:style>`;
    const { blocks, targets } = word(body, { 'styles.xml': styles });
    expect(blocks.at(-1)).toBe('完成投资100¹亿元以上。');
    expect(targets.map(({ value, unit }) => [value, unit])).toEqual([['100', '亿元']]);
  });

  it.each([
    ['<sup>1</sup>', '¹'],
    ['<sup>12</sup>', '¹²'],
    ['<sup>[1]</sup>', '[¹]'],
    ['<span style="vertical-align: super">2</span>', '²'],
    ['<span style="font-size:8pt;VERTICAL-ALIGN:super">3</span>', '³'],
    ['②', '②'],
    ['<sup>①</sup>', '①'],
  ])('keeps its sign on a page: %s', (mark, sign) => {
    const { blocks, targets } = page(
      `<p>临江市2024年工作要点</p><p>一、投资。完成投资100${mark}亿元以上。</p>`,
    );
    expect(blocks.at(-1)).toBe(`完成投资100${sign}亿元以上。`);
    expect(targets.map(({ value, unit }) => [value, unit])).toEqual([['100', '亿元']]);
  });

  it.each([
    ['20km<sup>2</sup>', '20km²'],
    ['5m<sup>3</sup>', '5m³'],
    ['CO<sub>2</sub>', 'CO₂'],
    ['第<span style="vertical-align: middle">1</span>批', '第1批'],
    ['1<span style="vertical-align: baseline">0</span>个', '10个'],
  ])('is no mark where it is a unit or stands on the line: %s', (html, words) => {
    expect(page(`<p>临江市2024年工作要点</p><p>一、甲。建成${html}。</p>`).blocks.at(-1)).toBe(
      `甲。建成${words}。`,
    );
  });
});

describe('the notes of a Word file', () => {
  const body = `<w:p>${run('一、投资。完成投资100')}${reference(2)}${run('亿元以上，其中工业')}${reference(5)}${run('50亿元。')}</w:p>${paragraph('二、落实。抓好。')}`;
  const footnotes = [
    '<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>',
    note(2, run('不含跨区域项目。')),
    note(5, run('按') + run('2', superscript) + run('可比价。')),
  ].join('');

  it('stand behind the paragraph with their marks', () => {
    const { blocks, source } = word(body, { 'footnotes.xml': footnotes });
    expect(blocks.slice(1)).toEqual([
      '## 一、投资。',
      '完成投资100¹亿元以上，其中工业²50亿元。',
      '[^¹]: 不含跨区域项目。',
      '[^²]: 按²可比价。',
      '## 二、落实。',
      '抓好。',
    ]);
    expect(source.notes.map(({ kind, text }) => [kind, text])).toEqual([
      ['restored', '¹ 不含跨区域项目。'],
      ['restored', '² 按²可比价。'],
    ]);
  });

  it('are tied to their marks, and cited as notes', () => {
    const { tree } = word(body, { 'footnotes.xml': footnotes });
    expect([...findNoteMarks(tree)]).toEqual([
      [
        'sec_1__p_1__s_1',
        [
          { start: 7, end: 8, note: 'sec_1__fn_1' },
          { start: 17, end: 18, note: 'sec_1__fn_2' },
        ],
      ],
    ]);
    expect(formatLocator(tree, 'sec_1__fn_2__p_1__s_1')).toBe('第一部分注²第1句');
  });

  it('are no targets of the text', () => {
    const said = word(`<w:p>${run('一、投资。完成投资')}${reference(2)}${run('。')}</w:p>`, {
      'footnotes.xml': note(2, run('完成投资300亿元以上。')),
    });
    expect(said.targets).toEqual([]);
  });

  it('of the end are counted apart', () => {
    const { blocks } = word(
      `<w:p>${run('一、甲')}${reference(2)}${run('乙')}${reference(1, 'endnote')}${run('。')}</w:p>`,
      { 'footnotes.xml': note(2, run('丙。')), 'endnotes.xml': note(1, run('丁。'), 'endnote') },
    );
    expect(blocks.slice(-2)).toEqual(['[^¹]: 丙。', '[^⁽¹⁾]: 丁。']);
  });

  it('say nothing that was deleted or stands for older programs, and all that comes after', () => {
    const { blocks } = word(`<w:p>${run('一、甲')}${reference(2)}${run('乙。')}</w:p>`, {
      'footnotes.xml': note(
        2,
        `${run('丙')}<w:del w:id="9"><w:moveFrom>${run('丁')}</w:moveFrom>${run('戊')}</w:del>${run('己。')}`,
      ),
    });
    expect(blocks.at(-1)).toBe('[^¹]: 丙己。');
  });

  it('may have a mark of their own', () => {
    const own = `<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>※</w:t></w:r>`;
    const { blocks } = word(`<w:p>${run('一、甲')}${own}${run('乙。')}</w:p>`, {
      'footnotes.xml': note(2, run('丙。')),
    });
    expect(blocks.slice(-2)).toEqual(['## 一、甲※乙。', '[^※]: 丙。']);
  });

  it('that no mark leads to are said to be left out', () => {
    const { source } = word(paragraph('一、甲。乙。'), { 'footnotes.xml': note(2, run('丙。')) });
    expect(source.notes).toEqual([
      { kind: 'dropped', what: 'a note to which no mark leads', text: '丙。', offset: null },
    ]);
  });
});

describe('the notes of a page', () => {
  const text = (mark: string, below: string) =>
    page(
      `<p>临江市2024年工作要点</p><p>一、投资。完成投资100${mark}亿元以上。</p><p>临江市人民政府</p><p>2024年1月2日</p>${below}`,
    ).blocks.slice(2);

  it.each([
    [
      'of Word',
      '<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a>',
      '<div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> 不含跨区域项目。</p></div>',
      ['完成投资100[¹]亿元以上。', '[^[1\\]]: 不含跨区域项目。'],
    ],
    [
      'of a list',
      '<sup id="r1"><a href="#n1">1</a></sup>',
      '<ol><li id="n1">不含跨区域项目。<a href="#r1">↩</a></li></ol>',
      ['完成投资100¹亿元以上。', '[^¹]: 不含跨区域项目。'],
    ],
    [
      'with a way back that says more',
      '<sup id="r1"><a href="#n1">1</a></sup>',
      '<ol><li id="n1">不含跨区域项目，见<a href="#r1">↑ 上文</a></li></ol>',
      ['完成投资100¹亿元以上。', '[^¹]: 不含跨区域项目，见↑ 上文'],
    ],
    [
      'on the line',
      '<a href="#n1" id="r1">[1]</a>',
      '<p id="n1"><a href="#r1">[1]</a> 不含跨区域项目。</p>',
      ['完成投资100[1]亿元以上。', '[^[1\\]]: 不含跨区域项目。'],
    ],
    [
      'in circles',
      '<a href="#n1" id="r1">①</a>',
      '<p id="n1"><a href="#r1">①</a>不含跨区域项目。</p>',
      ['完成投资100①亿元以上。', '[^①]: 不含跨区域项目。'],
    ],
  ])('lead back to their marks: %s', (_, mark, below, expected) => {
    const blocks = text(mark, below);
    expect([blocks[0], blocks.at(-1)]).toEqual(expected);
    expect(blocks.slice(1, 4)).toEqual(['***', '临江市人民政府', '2024年1月2日']);
  });

  it('are tied to marks that are raised in the text alone', () => {
    const { tree } = page(
      '<p>临江市2024年工作要点</p><p>一、甲。</p><p>完成<a href="#n" id="r"><sup>[1]</sup></a>丙。丁。</p><p>己</p><p id="n"><a href="#r">[1]</a> 戊。</p>',
    );
    const [[sentence, marks] = []] = findNoteMarks(tree);
    expect(sentence).toBe('sec_1__p_2__s_1');
    expect(marks).toMatchObject([{ start: 2, end: 5 }]);
  });

  it.each([
    ['a link that nothing answers', '<a href="#n1">1</a>', '<p id="n1">不含跨区域项目。</p>'],
    ['a link to the top', '<a href="#top">返回</a>', '<p id="top"><a href="#x">上</a>甲。</p>'],
  ])('are not made of %s', (_, mark, below) => {
    expect(text(mark, below).some((block) => block.startsWith('[^'))).toBe(false);
  });
});

describe('the mark of a note in a heading', () => {
  const body = (mark: string, more = '') =>
    `${paragraph('临江市2024年工作要点')}<w:p>${run('一、投资')}${mark}</w:p>${paragraph('完成投资100亿元。')}<w:p>${run('二、消费')}${more}</w:p>${paragraph('完成消费50亿元。')}`;
  const notes = (...words: string[]) => ({
    'footnotes.xml': words.map((text, at) => note(at + 2, run(text))).join(''),
  });
  const read = (xml: string, parts: Record<string, string>) => {
    const bytes = makeWordFile(xml, parts);
    const source = extractText(bytes, 'a.docx');
    const { recognition } = ingestText(
      ...([source.text, 'a.docx', source.lines, source.fields, source.apart] as const),
    );
    const tree = buildTree(recognition.draft);
    const places = [...findNoteMarks(tree)].map(([eId, marks]) => [
      eId,
      marks.map(({ start }) => start),
    ]);
    return { headings: tree.body.map(({ heading }) => heading), places };
  };

  it('leads to the note', () => {
    expect(read(body(reference(2)), notes('不含跨区域项目。'))).toEqual({
      headings: ['投资¹', '消费'],
      places: [['sec_1', [2]]],
    });
  });

  it('leads to its own note where several headings have one', () => {
    const found = read(body(reference(2), reference(3)), notes('不含跨区域项目。', '限额以上。'));
    expect(found).toEqual({
      headings: ['投资¹', '消费²'],
      places: [
        ['sec_1', [2]],
        ['sec_2', [2]],
      ],
    });
  });

  it('leaves the note to a nearer sentence with the mark', () => {
    const xml = `${paragraph('临江市2024年工作要点')}${paragraph('一、投资')}<w:p>${run('完成投资100')}${reference(2)}${run('亿元。')}</w:p>`;
    expect(read(xml, notes('不含跨区域项目。')).places).toEqual([['sec_1__p_1__s_1', [7]]]);
  });

  it('is none where a heading only has a raised unit', () => {
    const xml = `${paragraph('临江市2024年工作要点')}<w:p>${run('一、绿地100km')}${run('2', superscript)}</w:p>${paragraph('完成绿化。')}`;
    expect(read(xml, {}).places).toEqual([]);
  });
});
