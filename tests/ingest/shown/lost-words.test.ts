import { describe, expect, it } from 'vitest';
import { extractText } from '#ingest/extract-text.ts';
import { describeLoss, findLoss } from '#ingest/shown/find-loss.ts';
import { makeWordFile, paragraph, run } from '../word-file.ts';

const title = '临江市2024年工作要点';
const prose =
  '<p>一、总体要求。坚持稳中求进工作总基调，认真贯彻落实中央和省的决策部署，着力推动高质量发展。</p>';
const page = (more: string, around = '') =>
  new TextEncoder().encode(
    `<meta charset="utf-8"><body>${around}<div id="zoom"><p>${title}</p>${prose}${more}</div></body>`,
  );
const rows =
  '<table><tr><th>指标</th><th>2025年</th></tr><tr><td>粮食产量</td><td>12</td></tr><tr><td>常住人口</td><td>55</td></tr></table>';

function lostOf(bytes: Uint8Array, name: string, change = (text: string) => text) {
  const source = extractText(bytes, name);
  return findLoss(bytes, name, source, change(source.text));
}

const doubtsOf = (bytes: Uint8Array, name: string) =>
  extractText(bytes, name)
    .notes.filter(({ kind }) => kind === 'doubt')
    .map(({ what }) => what);

const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
const table = `<w:tbl><w:tr>${cell('指标')}${cell('2025年')}</w:tr><w:tr>${cell('粮食产量')}${cell('12')}</w:tr></w:tbl>`;
const footnote =
  '<w:footnote w:id="2"><w:p><w:r><w:t>不含跨区域项目。</w:t></w:r></w:p></w:footnote>';
const word = makeWordFile(
  `${paragraph(title)}<w:p>${run('一、投资完成100')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('亿元。')}</w:p>${table}`,
  { 'footnotes.xml': footnote, 'header1.xml': paragraph('内部资料 注意保存') },
);

describe('the words of a source, counted a second way', () => {
  it('are all in the text of a page with a table, its frame told', () => {
    const around = '<div class="nav"><a href="/">首页</a> <a href="/a">政务公开</a></div>';
    expect(lostOf(page(rows, around), 'a.html')).toBeNull();
    expect(doubtsOf(page(rows, around), 'a.html')).toEqual([]);
  });

  it('tell the table of a page that the text lost', () => {
    const lost = lostOf(page(rows), 'a.html', (text) => text.replace(/指标[^]*$/, ''));
    expect(lost && describeLoss(lost)).toBe(
      '19 letters and digits; table 1 of the page: "指标"; table 1 of the page: "2025年"; table 1 of the page: "粮食产量"; table 1 of the page: "12"; table 1 of the page: "常住人口"; and 1 more',
    );
  });

  it('tell the table and the note of a Word file that the text lost', () => {
    expect(lostOf(word, 'a.docx')).toBeNull();
    const lost = lostOf(word, 'a.docx', (text) => text.replace(/¹ 不含[^]*$/, ''));
    expect(lost && describeLoss(lost)).toContain('table 1 of the document: "粮食产量"');
    expect(lost && describeLoss(lost)).toContain('the footnotes: "不含跨区域项目"');
  });

  it('tell one cell that the text lost among others alike', () => {
    const alike = rows.replace('55', '12');
    const lost = lostOf(page(alike), 'a.html', (text) => text.replace(/12(?!.*12)/s, ''));
    expect(lost?.count).toBe(2);
  });

  it('are a doubt where the reader passes them by without a word', () => {
    const drawn = '<svg><text>全市生产总值</text><text>1208亿元</text></svg>';
    expect(doubtsOf(page(drawn), 'a.html').join()).toContain(
      'the file shows words that are not in the text, and nothing says why: 12 letters and digits; the page: "全市生产总值"; the page: "1208亿元"',
    );
  });

  it.each([
    ['hidden by style', '<p style="display:none">访问量88888</p>'],
    ['a script', '<script>var a = "访问量88888"</script>'],
    ['a comment', '<!-- 访问量88888 -->'],
    ['the words of a program', '<noscript>请打开脚本</noscript>'],
  ])('are no doubt where no reader sees them: %s', (_, more) => {
    expect(doubtsOf(page(more), 'a.html')).toEqual([]);
  });

  it('are no doubt where Word strikes them out', () => {
    const struck = `<w:del><w:r><w:delText>旧的</w:delText></w:r></w:del><w:moveFrom>${run('移走的')}</w:moveFrom>`;
    const bytes = makeWordFile(`${paragraph(title)}<w:p>${run('一、投资。')}${struck}</w:p>`);
    expect(doubtsOf(bytes, 'a.docx')).toEqual([]);
  });
});
