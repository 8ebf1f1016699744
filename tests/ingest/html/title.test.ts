import { describe, expect, it } from 'vitest';
import { beginsWithTitle, findPageTitle, repeats } from '#ingest/html/title/find-title.ts';
import { readTitle } from '#ingest/html/title/read-title.ts';
import { plainLine, type WrittenLine } from '#ingest/source/open-line.ts';
import { nameOf, openPage } from './page.ts';

const title = '甲市人民政府关于开展试点的通知';

/** The element around a text that holds its title, where the page calls itself so. */
function find(
  around: string,
  head = `<title>${title}</title>`,
  lines: readonly string[] = ['甲乙。'],
) {
  const { page, measures, find: byId } = openPage(`<div id="around">${around}</div>`, head);
  return nameOf(findPageTitle(page, lines, [byId('around')], measures));
}

describe('the title of a page', () => {
  it('stands in the last heading that says what the page calls itself', () => {
    const heading = (tag: string, id: string) => `<${tag} id="${id}">${title}</${tag}>`;
    const after = `<p id="p">${title}</p>`;
    for (const tag of ['h1', 'h2', 'h3']) expect(find(heading(tag, 'x') + after)).toBe('x');
    expect(find(heading('h1', 'x') + heading('h2', 'y') + after)).toBe('y');
    expect(find(heading('h4', 'x') + after)).toBe('p');
    expect(find(`${after}<p id="q">${title}</p>`)).toBe('q');
  });

  it.each([
    `<title>${title}</title>`,
    `<title>${title}_甲市政府</title>`,
    `<title>甲市政府 - ${title}</title>`,
    `<title>政务公开>${title}|甲市</title>`,
    `<title>${title}（试行） 甲市</title>`,
    '<title>甲市人民政府 关于开展试点的通知</title>',
    `<meta name="ArticleTitle" content="${title}"><title>甲市</title>`,
  ])('is called so by the head of the page: %s', (head) => {
    expect(find(`<p id="x">甲市人民政府 关于开展<br>试点的通知</p>`, head)).toBe('x');
  });

  it.each([
    '<title>甲市政府</title>',
    `<meta name="keywords" content="${title}">`,
    `<meta name="title" content="${title}">`,
    `<title>甲市${title}</title>`,
    '',
  ])('is not called so by %s', (head) => {
    expect(find(`<p id="x">${title}</p>`, head)).toBeNull();
  });

  it('is not called so by a picture in the page', () => {
    expect(find(`<svg><title>${title}</title></svg><p id="x">${title}</p>`, '')).toBeNull();
  });

  it('is called by five characters at least', () => {
    expect(find('<p id="x">甲市的要点</p>', '<title>甲市的要点</title>')).toBe('x');
    expect(find('<p id="x">甲市要点</p>', '<title>甲市要点</title>')).toBeNull();
  });

  it('has 120 characters at most', () => {
    const named = (length: number) => {
      const long = '甲'.repeat(length);
      return find(`<p id="x">${long}</p>`, `<title>${long}</title>`);
    };
    expect([named(120), named(121)]).toEqual(['x', null]);
  });

  it.each([
    [`<h1 id="x">${title}</h1>`, 'x'],
    [`<h3 id="x">${title}</h3>`, 'x'],
    [`<p class="title" id="x">${title}</p>`, 'x'],
    [`<p class="arcTitle" id="x">${title}</p>`, 'x'],
    [`<p class="biaoti" id="x">${title}</p>`, 'x'],
    [`<p class="doc-bt" id="x">${title}</p>`, 'x'],
    [`<p class="title" id="x">${title}</p><p class="title" id="y">${title}</p>`, 'y'],
    [`<p class="dbt" id="x">${title}</p>`, null],
    [`<p class="btn" id="x">${title}</p>`, null],
    [`<h4 id="x">${title}</h4>`, null],
    ['<h1 id="x">甲市的栏目</h1>', null],
    ['<h1 id="x">甲通知</h1>', null],
    [`<h1 id="x" hidden>${title}</h1>`, null],
    [`<p id="x">${title}</p>`, null],
  ])('is known by its form where the page calls itself nothing: %s', (around, found) => {
    expect(find(around, '')).toBe(found);
  });

  it('is not looked for by its form where the text begins with a title', () => {
    const other = '乙市人民政府关于推进试点的意见';
    const heading = `<h1 id="x">${title}</h1>`;
    expect(find(heading, '', [other, '甲乙。'])).toBeNull();
    expect(find(heading, `<title>${title}</title>`, [other, '甲乙。'])).toBe('x');
  });

  it('is none that the text repeats', () => {
    expect(
      find(`<h1 id="x">${title}</h1>`, undefined, ['甲市人民政府关于', '开展试点的 通知']),
    ).toBeNull();
  });

  it('is no link', () => {
    const {
      page,
      measures,
      find: byId,
    } = openPage(`<a href="/a" id="x">${title}</a>`, `<title>${title}</title>`);
    expect(findPageTitle(page, ['甲乙。'], [byId('x')], measures)).toBeNull();
  });
});

describe('a text', () => {
  it('repeats a title in its first forty lines or thousand characters', () => {
    const after = (count: number) => [
      ...Array.from({ length: count }, () => '乙'),
      '甲市',
      ' 要点',
    ];
    expect(repeats(after(38), '甲市 要点')).toBe(true);
    expect(repeats(after(39), '甲市要点')).toBe(false);
    expect(repeats(['乙'.repeat(996), '甲市要点'], '甲市要点')).toBe(true);
    expect(repeats(['乙'.repeat(997), '甲市要点'], '甲市要点')).toBe(false);
    expect(repeats(['甲市', '的要点'], '甲市要点')).toBe(false);
  });

  it('begins with a title on one line of eight, on two or on three', () => {
    const begins = (...lines: string[]) => beginsWithTitle(lines);
    expect([begins(title), begins('甲乙 通', '知'), begins('甲', '乙通', '知')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([begins('甲乙。', '甲', '乙通', '知'), begins('甲', '乙', '通', '知')]).toEqual([
      true,
      false,
    ]);
    const late = (count: number) => [...Array.from({ length: count }, () => '甲乙。'), title];
    expect([beginsWithTitle(late(7)), beginsWithTitle(late(8))]).toEqual([true, false]);
    expect(beginsWithTitle(['甲乙。', '丙丁。'])).toBe(false);
  });
});

describe('the lines of a title that stands apart', () => {
  const line = (text: string): WrittenLine => ({
    ...{ text, ...plainLine, bold: false, font: null, numbering: null, apart: null, labels: [] },
    runs: [{ start: 0, end: text.length, bold: false, font: null }],
  });
  const read = (around: string, own: readonly string[], named: string | null) => {
    const { page, measures, find: byId } = openPage(`<div id="around">${around}</div>`);
    const { lines, element } = readTitle(page, own.map(line), [byId('around')], measures, named);
    return { lines: lines.map(({ text }) => text), element: nameOf(element) };
  };

  it('are those of its element', () => {
    const around = '<h1 id="x">甲市人民政府关于<br>开展试点的通知</h1>';
    const lines = ['甲市人民政府关于', '开展试点的通知'];
    expect(read(around, ['甲乙。'], '别的名称')).toEqual({ lines, element: 'x' });
  });

  it('are the name that a field gives where nothing else says it', () => {
    const { page, measures } = openPage('');
    expect(readTitle(page, [line('甲乙。')], [], measures, title)).toEqual({
      lines: [line(title)],
      element: null,
    });
    expect(read('', ['甲乙。'], null)).toEqual({ lines: [], element: null });
    expect(read('', ['乙市人民政府关于推进试点的意见'], title).lines).toEqual([]);
    expect(read('', [`甲，${title}甲。`], title).lines).toEqual([]);
  });
});
