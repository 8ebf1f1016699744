import { describe, expect, it } from 'vitest';
import { findBody } from '#ingest/html/find-body.ts';
import { findHeaviest } from '#ingest/html/find-heaviest.ts';
import { findFrames } from '#ingest/html/frame.ts';
import { findNamed } from '#ingest/html/find-named.ts';
import { nameOf, openPage, prose, words } from './page.ts';

/** What holds the prose of a page whose prose stands in x. */
function heaviest(html: string): string | null {
  const { page, measures } = openPage(html);
  return nameOf(findHeaviest(page, measures));
}

/** The same with something beside x. */
const beside = (html: string, length = 300) =>
  heaviest(`<div id="x">${prose(length)}</div>${html}`);

describe('the element that holds the prose of a page', () => {
  it.each(['div', 'section', 'article', 'main', 'form', 'center', 'font', 'span'])(
    'may be a %s',
    (tag) => {
      expect(heaviest(`<${tag} id="x">${prose(50)}</${tag}>`)).toBe('x');
    },
  );

  it.each(['p', 'ul', 'blockquote', 'x-div', 'divs', 'pre'])('is no %s', (tag) => {
    expect(heaviest(`<${tag} id="x">${prose(50)}</${tag}>`)).toBe('body');
  });

  it('is the innermost of them', () => {
    const cell = `<td id="x"><div><p>${prose(50)}</p><p>${prose(50)}</p></div></td>`;
    expect(heaviest(`<div><table><tbody><tr>${cell}</tr></tbody></table></div>`)).toBe('div');
    expect(heaviest(`<table><tbody><tr><td id="x"><p>${prose(50)}</p></td></tr></table>`)).toBe(
      'x',
    );
  });

  it('holds nine parts in ten', () => {
    const two = (one: number, other: number) =>
      heaviest(`<div id="x">${prose(one)}</div><div>${prose(other)}</div>`);
    expect([two(900, 99), two(90, 10), two(89, 11)]).toEqual(['x', 'x', 'body']);
  });

  it('is the page where there is nothing', () => {
    expect(heaviest('<div id="x"></div>')).toBe('body');
    expect(heaviest('')).toBe('body');
  });

  it.each([
    ['a title', '<div class="title">甲</div>'],
    ['a title by other names', '<div class="doc biaoti">甲</div>'],
    ['a title by an id', '<div id="doc-bt">甲</div>'],
    ['a number', '<p>甲政发〔2012〕8号</p>'],
    ['those addressed', '<div>甲<p>各县人民政府：</p></div>'],
    ['a date', '<p>2012年4月5日</p>'],
    ['a hundred characters', `<p>${words(100)}</p>`],
    ['a table of forty', `<table><tr><td>${words(40)}</td></tr></table>`],
    ['a table within', `<div>${words(30)}<table><tr><td>${words(10)}</td></tr></table></div>`],
    ['two links in five', `<p><a href="/a">${words(80)}</a>${words(120)}</p>`],
  ])('passes nothing by that has weight: %s', (_, html) => {
    expect(beside(html, 3000)).toBe('body');
  });

  it.each([
    ['a title of no words', '<div class="title"></div>'],
    ['a name that only ends so', '<div class="subtitle">甲</div>'],
    ['a name that only begins so', '<div class="titles">甲</div>'],
    ['a number among words', '<p>见甲政发〔2012〕8号</p>'],
    ['words after a number', '<p>甲政发〔2012〕8号文</p>'],
    ['few characters', `<p>${words(99)}</p>`],
    ['a few without a table', `<div><p>${words(60)}</p></div>`],
    ['a small table', `<table><tr><td>${words(39)}</td></tr></table>`],
    ['a frame', `<nav>${words(200)}</nav>`],
    ['many links', `<p><a href="/a">${words(82)}</a>${words(118)}</p>`],
  ])('passes by what has none: %s', (_, html) => {
    expect(beside(html, 3000)).toBe('x');
  });

  it('keeps the rows of a table together', () => {
    const rows = `<tr><td>${prose(300)}</td></tr><tr><td>甲</td></tr>`;
    expect(heaviest(`<table id="x"><tbody>${rows}</tbody></table>`)).toBe('x');
    const empty = rows.replace('>甲<', '><');
    expect(heaviest(`<table><tbody>${empty.replace('<td>', '<td id="x">')}</tbody></table>`)).toBe(
      'x',
    );
  });
});

/** The element that a page names as its document's. */
function named(html: string): string | null {
  const { page, measures } = openPage(html);
  return nameOf(findNamed(page, measures));
}

describe('the element that a page names', () => {
  it.each([
    ...[
      'UCAP-CONTENT',
      'TRS_Editor',
      'trs_editor_view',
      'TRS_UEDITOR',
      'trs_paper_default',
      'zoom',
    ],
    ...[
      'zoomcon',
      'fontzoom',
      'pages_content',
      'article-content',
      'news_con',
      'detailcontent',
      'infocon',
    ],
    ...[
      'bt-con',
      'xl_content',
      'pageContent',
      'maintext',
      'main-text',
      'con_con',
      'txt_txt',
      'ivs_content',
    ],
  ])('may be called %s', (name) => {
    expect(named(`<div id="${name}">${prose(20)}</div>`)).toBe(name);
    expect(named(`<p class="left ${name} big" id="x">${prose(20)}</p>`)).toBe(`x`);
  });

  it.each(['myzoom', 'zooms', 'article-contents', 'con', 'x-zoom', 'main--text'])(
    'is not called %s',
    (name) => {
      expect(named(`<div class="${name}">${prose(20)}</div>`)).toBeNull();
    },
  );

  it.each([
    ['ucapcontent', true],
    ['founder-content', true],
    ['ucapcontents', false],
    ['my-founder-content', false],
  ])('may be a <%s>: %s', (tag, isOne) => {
    expect(named(`<${tag} id="x">${prose(20)}</${tag}>`)).toBe(isOne ? 'x' : null);
  });

  it('is the innermost that holds four parts in five', () => {
    const inner = `<div class="zoom" id="b">${prose(400)}</div>`;
    expect(named(`<div class="zoom" id="a">${inner}${prose(100)}</div>`)).toBe('b');
    expect(named(`<div class="zoom" id="a">${inner}${prose(101)}</div>`)).toBe('a');
    expect(named(`${inner}<p>${prose(101)}</p>`)).toBeNull();
    expect(named('<div id="zoom"></div>')).toBeNull();
  });

  it('is not weighed against the frame of the page', () => {
    const inner = `<div class="zoom" id="x">${prose(20)}</div>`;
    expect(named(`<nav>${prose(100)}</nav>${inner}<footer>${prose(100)}</footer>`)).toBe('x');
    expect(named(`<body class="share">${inner}</body>`)).toBe('x');
    expect(named(`<div class="zoom share" id="x">${prose(20)}</div>`)).toBe('x');
    expect(named(`<div style="display:none">${prose(100)}</div>${inner}`)).toBe('x');
  });

  it('is none that is not seen', () => {
    expect(named(`<div id="zoom" hidden>${prose(20)}</div><p>${prose(20)}</p>`)).toBeNull();
  });
});

describe('the body of a page', () => {
  it('comes with what was passed by before and after it', () => {
    const root = `<div id="zoom">${prose(300)}</div>`;
    const inner = `近 <p id="b">前</p><p></p>${root}<p></p><p id="c">后</p>`;
    const { page, measures } = openPage(
      `上 <p id="a">头</p><div> ${inner}<!-- 注 --></div><p id="d">尾</p> 下`,
    );
    const { root: found, before, after, loose } = findBody(page, measures);
    expect(nameOf(found)).toBe('zoom');
    expect([before.map(nameOf), after.map(nameOf)]).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(loose.map((text) => text.trim())).toEqual(['上', '下', '近']);
  });

  it('is the page itself where nothing names or holds it', () => {
    const { page, measures } = openPage(`甲<p>${prose(20)}</p>`);
    expect(findBody(page, measures)).toEqual({ root: page, before: [], after: [], loose: [] });
  });

  it('is found by its prose where no name tells', () => {
    const { page, measures } = openPage(`<div id="x">${prose(50)}</div><p id="y">甲</p>`);
    const { root, after } = findBody(page, measures);
    expect([nameOf(root), after.map(nameOf)]).toEqual(['x', ['y']]);
  });
});

describe('the frame within a document', () => {
  it('is its outermost parts that hold words', () => {
    const { page, measures } = openPage(
      '<nav id="a">甲<nav id="b">乙</nav></nav><nav id="c"></nav><div id="d" class="share">丙</div><nav hidden>丁</nav>',
    );
    expect([...findFrames(page, measures)].map(nameOf)).toEqual(['a', 'd']);
    const inner = openPage('<nav id="x">甲<nav id="y">乙</nav></nav>');
    expect([...findFrames(inner.find('x'), inner.measures)].map(nameOf)).toEqual(['y']);
  });
});
