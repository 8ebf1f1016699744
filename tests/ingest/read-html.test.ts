import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractText } from '#ingest/extract-text.ts';
import type { SourceText } from '#ingest/source/source-text.ts';

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`fixtures/${name}`, import.meta.url));
const read = (html: string | Uint8Array, file = 'a.html'): SourceText =>
  extractText(typeof html === 'string' ? new TextEncoder().encode(html) : html, file);
const linesOf = (html: string): string[] => read(html).text.trimEnd().split('\n');
const droppedOf = ({ notes }: SourceText): string[] =>
  notes.filter(({ kind }) => kind === 'dropped').map(({ text }) => text);

describe('a page of a government portal', () => {
  const source = read(fixture('portal.shtml'));

  it('gives the document and nothing of its frame', () => {
    expect(source.text.trimEnd().split('\n')).toEqual([
      '甲省人民政府办公厅关于开展试点的通知',
      '甲政办发〔2012〕8号',
      '各市、县（市、区）人民政府，省政府直属各单位：',
      '为做好试点工作，经省政府同意，现就有关事项通知如下：',
      '　　一、总体要求',
      '　　（一）指导思想。坚持统筹，《甲省试点条例》所称试点<镇>，力争投资5亿元以上。',
      '　　二、工作安排',
      '　　按照分工落实——抓紧推进。',
      '镇名\t投资（亿元）',
      '甲镇\t5',
      '乙镇\t6',
      '甲省人民政府办公厅',
      '二〇一二年四月五日',
      '（此件公开发布）',
      '附件：1.试点镇名单.doc',
    ]);
  });

  it('says what was dropped', () => {
    expect(droppedOf(source)).toEqual([
      '甲省人民政府 搜索',
      '首页 政务公开 互动交流，欢迎留言',
      '当前位置：首页 > 政务公开 > 正文',
      '索引号： 000014349/2012-1 发文字号： 甲政办发〔2012〕8号',
      '发布时间：2012-04-10 10:00 来源：甲省政府办公厅 浏览次数：123 字体：[大 中]',
      '分享到：微信',
      '【打印本页】 【关闭窗口】',
      '相关链接 甲省推进试点工作，成效明显。 图解：试点通知',
      '主办：甲省人民政府办公厅 承办：甲省信息中心 甲ICP备05000000号 网站标识码：3300000000',
    ]);
  });

  it('keeps the looks of lines as evidence', () => {
    const lookOf = (words: string) =>
      source.lines.find(({ start, end }) => source.text.slice(start, end).includes(words));
    expect(lookOf('关于开展')).toMatchObject({ headingLevel: 1, bold: true });
    expect(lookOf('〔2012〕')).toMatchObject({ centred: true, font: 'fangsong', bold: false });
    expect(lookOf('一、总体')).toMatchObject({ bold: true, headingLevel: null });
    expect(lookOf('二、工作')).toMatchObject({ bold: true, font: 'hei' });
    expect(lookOf('指导思想')).toMatchObject({ bold: false, font: null });
  });

  it('places its evidence line by line', () => {
    const lines = source.lines.map(({ start, end }) => source.text.slice(start, end));
    expect(lines.join('\n')).toBe(source.text.trimEnd());
  });
});

describe('a page that is laid out by tables', () => {
  const lines = [
    '乙市物业管理规定',
    '第一章　总则',
    '第一条　为了规范物业管理，制定本规定。',
    '第二条　本市行政区域内的物业管理，适用本规定。',
    '第二章　附则',
    '第三条　本规定自2012年5月1日起施行。',
  ];

  it('gives its document too', () => {
    const page = fixture('tables.shtml').toString().replace('gb2312', 'utf-8');
    expect(linesOf(page)).toEqual(lines);
  });

  it('is read by what its bytes are and not by what it says', () => {
    const source = read(fixture('tables.shtml'));
    expect(source.encoding).toBe('utf-8');
    expect(source.notes[0]).toMatchObject({ kind: 'changed' });
    expect(source.text.trimEnd().split('\n')).toEqual(lines);
  });

  it('is read as GBK where it names it', () => {
    const bytes = Buffer.concat([
      Buffer.from('<html><meta charset="gbk"><body><p>'),
      Buffer.from('d2bba1a2bcd7', 'hex'),
    ]);
    expect(read(bytes)).toMatchObject({ text: '一、甲\n', encoding: 'gb18030' });
  });
});

describe('the lines of a page', () => {
  it.each([
    ['breaks and blocks', '<p>甲<br>乙</p>丙<div>丁</div>戊', ['甲', '乙', '丙', '丁', '戊']],
    ['entities', '<p>甲&nbsp;乙&amp;lt;&#x3e;&mdash;</p>', ['甲 乙&lt;>—']],
    ['white space', '<p>\n  甲   乙\n  </p>', ['甲 乙']],
    ['a line end between Chinese words', '<p>甲\n   乙 A\n B</p>', ['甲乙 A B']],
    ['an indent', '<p>　　甲</p>', ['　　甲']],
    ['preformatted lines', '<pre>甲\n  乙</pre>', ['甲', '乙']],
    ['inline elements', '<p>第<b>一</b><span>条</span></p>', ['第一条']],
    ['markup in text', '<p>&lt;script&gt;甲()&lt;/script&gt;</p>', ['<script>甲()</script>']],
    ['what is not shown', '<p>甲</p><p style="display:none">乙</p><template>丙</template>', ['甲']],
    ['lists', '<ul><li>甲<li>乙</ul>', ['甲', '乙']],
    [
      'nested tables',
      '<table><tr><td>甲<td><table><tr><td>乙<td>丙</table></table>',
      ['甲\t乙\t丙'],
    ],
  ])('come of %s', (_, html, lines) => {
    expect(linesOf(`<html><body>${html}</body></html>`)).toEqual(lines);
  });

  it('keep a table beside a notice', () => {
    const rows = Array.from({ length: 30 }, (_, at) => `<tr><td>${at}<td>镇名，所在县</tr>`).join(
      '',
    );
    const html = `<body><div><p>现将名单公布如下，请遵照执行。</p></div><div><table>${rows}</table></div>`;
    expect(linesOf(html).length).toBe(31);
  });

  it('keep a paragraph that is a link to an attachment', () => {
    const html =
      '<body><p>现公布如下。</p><p><a href="/a.doc">附件：名单.doc</a></p><p><a href="/x">返回</a></p>';
    expect(linesOf(html)).toEqual(['现公布如下。', '附件：名单.doc']);
  });

  it('are complete: each word is kept or said to be dropped', () => {
    const page = fixture('portal.shtml').toString();
    const source = read(page);
    const known = source.text + droppedOf(source).join('');
    const words = page
      .replace(/<head>[^]*<\/head>|<!--[^]*?-->|<[^>]*>/g, ' ')
      .match(/[\p{Script=Han}]{2,}/gu);
    for (const word of words ?? []) expect(known).toContain(word);
  });
});

describe('the style of words', () => {
  const lookOf = (html: string): unknown => {
    const [line] = read(`<html><body>${html}</body></html>`).lines;
    return [line?.bold, line?.font, line?.centred];
  };

  it.each([
    [
      'of Word that makes bold letters',
      '<b style="mso-bidi-font-weight:normal">甲</b>',
      true,
      null,
    ],
    ['that takes bold away', '<b><span style="font-weight:normal">甲</span></b>', false, null],
    [
      'of Word that names several fonts',
      '<span style="mso-hansi-font-family:宋体;font-family:黑体">甲</span>',
      ...([false, 'hei'] as const),
    ],
    [
      'of Word that names one for Chinese',
      '<span style="font-family:Arial;mso-fareast-font-family:楷体_GB2312">甲</span>',
      ...([false, 'kai'] as const),
    ],
    ['of an older page', '<font face="SimHei">甲</font>', false, 'hei'],
  ])('is read: one %s', (_, html, bold, font) => {
    expect(lookOf(html)).toEqual([bold, font, false]);
  });

  it.each([
    '<p align=CENTER>甲</p>',
    '<table><tr><td align=middle>甲</table>',
    '<p style="Text-Align: center">甲</p>',
  ])('sets a line into the middle: %s', (html) => {
    expect(lookOf(html)).toEqual([false, null, true]);
  });
});

describe('the day and the source of a page', () => {
  it.each([
    '<div>2019-02-15 16:08 <span>来源： 中国政府网</span></div>',
    '<div>2019-02-15 16:08</div>',
    '<div>2019年2月15日 浏览次数：3</div>',
  ])('are no part of the document: %s', (stamp) => {
    const html = `<body><div>${stamp}<p>甲市人民政府令</p><p>第7号</p><p>现予公布，自发布之日起施行。</p></div></body>`;
    expect(linesOf(html)).toEqual(['甲市人民政府令', '第7号', '现予公布，自发布之日起施行。']);
  });

  it('are not seen in a day alone', () => {
    const html = '<body><p>一、甲乙丙丁，戊己庚辛。</p><p>2019年2月15日</p></body>';
    expect(linesOf(html)).toEqual(['一、甲乙丙丁，戊己庚辛。', '2019年2月15日']);
  });
});

describe('a file that may be a page', () => {
  it('is one by its first tag whatever its name', () => {
    expect(read('\n<!DOCTYPE html><p>甲', 'a.txt')).toMatchObject({ format: 'html', text: '甲\n' });
  });

  it('is text when it only holds markup', () => {
    const source = read('一、<html>甲</html>', 'a.txt');
    expect(source).toMatchObject({ format: 'text', text: '一、<html>甲</html>' });
  });

  it('is refused when it holds no text', () => {
    expect(() => read('<html><body><script>甲()</script></body></html>')).toThrow('no text');
  });
});
