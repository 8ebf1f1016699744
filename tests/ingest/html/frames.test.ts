import { describe, expect, it } from 'vitest';
import { dropRepeatedTitle } from '#ingest/html/title/drop-repeated-title.ts';
import { isFieldList, readFieldLines } from '#ingest/html/field-lines.ts';
import { mayHoldFields } from '#policy/page/field-words.ts';
import { findFileLists } from '#ingest/html/find-file-lists.ts';
import { isFileList, isFrame } from '#ingest/html/frame.ts';
import { measureOf, weigh } from '#ingest/html/measure-elements.ts';
import { openPage, prose, words } from './page.ts';

/** The element of a page whose id is x, with the measures of the page. */
function open(html: string) {
  const { find, measures } = openPage(html);
  return { element: find('x'), measures };
}

function frames(html: string): boolean {
  const { element, measures } = open(html);
  return isFrame(element, measureOf(element, measures));
}

describe('a part of a page', () => {
  it.each([
    ['nav', `<nav id="x">${prose(300)}</nav>`],
    ['a footer of few sentences', `<footer id="x">${prose(199)}</footer>`],
    ['a role', `<div id="x" role="search">${prose(199)}</div>`],
    ['a name', `<div id="x" class="share">${words(20)}</div>`],
    ['a name among names', `<div id="x" class="box left-menu big">${prose(29)}</div>`],
    ['a foot with sentences', `<div id="x" class="page_foot">${prose(119)}</div>`],
    ['a head without sentences', `<div id="x" class="top">${words(20)}</div>`],
    ['a link that is more than a title', '<div id="x"><a href="/a">见《甲省条例》</a></div>'],
    ['a link to a title and more', '<div id="x"><a href="/a">《甲省条例》解读</a></div>'],
    ['links', `<div id="x"><a href="/a">${words(61)}</a>${words(39)}</div>`],
    ['words of a control', '<p id="x">【打印本页】</p>'],
    ['words of a control in no cell', '<x-td id="x">打印</x-td>'],
    ['words of a control in none either', '<tdx id="x">打印</tdx>'],
    ['a control in a cell', '<table><tr><td id="x"><a href="/a">打印</a></td></tr></table>'],
  ])('belongs to its frame by %s', (_, html) => {
    expect(frames(html)).toBe(true);
  });

  it.each([
    ['a footer of many sentences', `<footer id="x">${prose(200)}</footer>`],
    ['a role unlike any', `<div id="x" role="searching">${words(20)}</div>`],
    ['a name within another', `<div id="x" class="shared">${words(20)}</div>`],
    ['a name with sentences', `<div id="x" class="share">${prose(30)}</div>`],
    ['a foot of many sentences', `<div id="x" class="foot">${prose(120)}</div>`],
    ['a long foot', `<div id="x" class="bottom">${words(500)}</div>`],
    ['a head with a sentence', `<div id="x" class="top">${prose(20)}</div>`],
    ['a head with the title', `<div id="x" class="top"><h1>${words(20)}</h1></div>`],
    ['as many links as words', `<div id="x"><a href="/a">${words(60)}</a>${words(40)}</div>`],
    [
      'links beside a sentence',
      `<div id="x"><a href="/a">${words(90)}</a><p>${prose(8)}</p></div>`,
    ],
    ['a link within the page', `<div id="x"><a href="#a">${words(61)}</a></div>`],
    ['an attachment', '<div id="x"><a href="/a.doc">附件：1.名单.doc</a></div>'],
    ['a link that is a title', '<div id="x"><a href="/a">1.《甲省条例》（试行）</a></div>'],
    ['a link to a title alone', '<div id="x"><a href="/a">《甲省条例》</a></div>'],
    ['nothing', '<div id="x" class="share"></div>'],
    ['a cell that means it', '<table><tr><td id="x">打印</td></tr></table>'],
    ['a head of a table that means it', '<table><tr><th id="x">打印</th></tr></table>'],
    ['a title of two figures', '<div id="x"><a href="/a">12．《甲省条例》(试行)</a></div>'],
    ['a title after a space', '<div id="x"><a href="/a">1 、 《甲省条例》</a></div>'],
    ['very much', `<div id="x" class="share">${words(2001)}</div>`],
  ])('does not by %s', (_, html) => {
    expect(frames(html)).toBe(false);
  });

  it('is measured by words, links and sentences', () => {
    const { element, measures } = open(
      `<div id="x">甲 乙<a href="/a">丙丁</a><a href="#a">戊</a><p>${prose(8)}</p><p>${prose(7)}</p></div>`,
    );
    expect(measureOf(element, measures)).toEqual({ text: 20, links: 2, prose: 8 });
    expect(weigh({ text: 20, links: 2, prose: 8 })).toBe(800.18);
    const hidden = open('<div id="x" style="display:none">甲</div>');
    expect(measureOf(hidden.element, hidden.measures)).toEqual({ text: 0, links: 0, prose: 0 });
  });

  it('may be a list of files', () => {
    expect(['附件1', '附 件：', '名单.PDF', ' a.docx '].every(isFileList)).toBe(true);
    expect(['见附件', '名单.pdf等', '名单.html', ''].some(isFileList)).toBe(false);
  });
});

describe('the files behind a document', () => {
  const find = (html: string, text = ''): number => {
    const { element, measures } = open(`<div id="x">${html}</div>`);
    return findFileLists([element], text, measures).length;
  };

  it('are listed by links to files', () => {
    expect(find('<p><a href="/a.doc?x=1">名单.doc</a></p>')).toBe(1);
    expect(find('<p><a href="/open?id=3">名单.doc</a></p>')).toBe(1);
    expect(find('<p>附件：<a href="/a.pdf#p">名单</a></p>')).toBe(1);
  });

  it('are none where a link leads elsewhere or the text names them', () => {
    expect(find('<p>附件：<a href="/a.pdf">名单</a><a href="/b.html">更多</a></p>')).toBe(0);
    expect(find('<p>附件：名单.doc</p>')).toBe(0);
    expect(find('<p><a href="/a.doc">名 单.doc</a></p>', '附件 名单.doc。')).toBe(0);
    expect(find(`<p>附件：<a href="/a.doc">${words(500)}</a></p>`)).toBe(0);
  });
});

describe('the fields that a page prints', () => {
  const read = (html: string) => readFieldLines(open(`<div id="x">${html}</div>`).element);

  it('are read from one line or from several', () => {
    const { fields, share } = read(
      '<p>索 引 号： 1/2012 发文字号：甲政发〔2012〕3号</p><p>文号</p><p>3号</p><p>其他</p>',
    );
    expect(fields).toEqual([
      { label: '索引号', value: '1/2012' },
      { label: '发文字号', value: '甲政发〔2012〕3号' },
      { label: '文号', value: '3号' },
    ]);
    expect(share).toBeGreaterThan(0.9);
    expect(read('').share).toBe(0);
    expect(read('<p>甲索引号：1</p>').fields).toEqual([]);
  });

  it('take a long line for no value', () => {
    expect(read(`<p>文号</p><p>${words(200)}</p>`).fields[0]?.value).toHaveLength(200);
    expect(read(`<p>文号</p><p>${words(201)}</p>`).fields[0]?.value).toBe('');
  });

  it.each([
    '信息索引号',
    '索引号',
    '发文机关',
    '发布机构',
    '成文日期',
    '效力状态',
    '主题词',
    '内容概述',
  ])('know the label %s', (label) => {
    expect(read(`<p>${label}：甲</p>`).fields).toEqual([{ label, value: '甲' }]);
  });

  it('make a list by two labels of which one tells', () => {
    const is = (html: string) => isFieldList(open(`<div id="x">${html}</div>`).element);
    expect(is('<p>索引号：1</p><p>名称：甲</p>')).toBe(true);
    expect(is('<p>索引号：1</p>')).toBe(false);
    expect(is('<p>来源：1</p><p>名称：甲</p>')).toBe(false);
    expect(is(`<p>索引号：1</p><p>名称：甲</p><p>${words(20)}</p><p>乙</p>`)).toBe(false);
    expect([mayHoldFields('索 引号'), mayHoldFields('甲索引号'), mayHoldFields('来源')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('a title that stands twice', () => {
  const drop = (...texts: string[]) => {
    const lines = texts.map((text) => ({ ...line, text }));
    const { lines: kept, repeated } = dropRepeatedTitle(lines);
    return [kept.map(({ text }) => text).join('|'), repeated.map(({ text }) => text).join()];
  };
  const line = {
    bold: false,
    apart: null,
    labels: [],
    centred: false,
    font: null,
    headingLevel: null,
    numbering: null,
    runs: [],
  };
  const title = '甲市关于开展小城市试点的通知';

  it('is kept where it stands last', () => {
    expect(drop(title, '甲', title, '乙')).toEqual([`甲|${title}|乙`, title]);
    expect(drop(title, '甲市关于开展', '小城市试点的通知')).toEqual([
      '甲市关于开展|小城市试点的通知',
      title,
    ]);
    expect(drop(title, '甲市关于', '开展小城市', '试点的通知')[1]).toBe(title);
  });

  it('is kept where it stands once, far off or in more pieces', () => {
    expect(drop(title, '甲', '乙')[1]).toBe('');
    expect(drop(title, '甲市', '关于', '开展小城市', '试点的通知')[1]).toBe('');
    expect(drop(title, ...Array.from({ length: 11 }, () => '甲'), title)[1]).toBe('');
    expect(drop(title, ...Array.from({ length: 10 }, () => '甲'), title)[1]).toBe(title);
    expect(drop('甲乙', '甲乙')[1]).toBe('');
  });
});
