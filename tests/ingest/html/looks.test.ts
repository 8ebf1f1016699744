import { describe, expect, it } from 'vitest';
import { isUnseen, linesOf, namesOf, textOf, wordsOf } from '#ingest/html/nodes.ts';
import { type Look, lookOf, plainLook } from '#ingest/html/styles.ts';
import { writeLines } from '#ingest/html/write-lines.ts';
import { openPage } from './page.ts';

/** What an element changes of the look around it. */
function look(html: string, parent: Partial<Look> = {}): Partial<Look> {
  const outer = { ...plainLook, ...parent };
  const own = lookOf(openPage(html).find('x'), outer);
  const changed = (Object.keys(own) as (keyof Look)[]).filter((name) => own[name] !== outer[name]);
  return Object.fromEntries(changed.map((name) => [name, own[name]]));
}

const styled = (style: string, tag = 'span') => `<${tag} id="x" style="${style}">甲</${tag}>`;

describe('the look of an element', () => {
  it.each(['b', 'strong'])('is bold in <%s>', (tag) => {
    expect(look(`<${tag} id="x">甲</${tag}>`)).toEqual({ bold: true });
  });

  it.each([1, 2, 3, 4, 5, 6])('is bold and a heading in <h%s>', (level) => {
    expect(look(`<h${level} id="x">甲</h${level}>`)).toEqual({ bold: true, headingLevel: level });
  });

  it.each(['i', 'em', 'bx', 'x-b', 'p', 'h7', 'x-h1', 'blockquote'])(
    'is that around <%s>',
    (tag) => {
      expect(look(`<${tag} id="x">甲</${tag}>`)).toEqual({});
      const around = {
        bold: true,
        font: 'kai',
        centred: true,
        headingLevel: 2,
        pre: true,
      } as const;
      expect(look(`<${tag} id="x">甲</${tag}>`, around)).toEqual({});
    },
  );

  it('is bold in the head of a table', () => {
    expect(look('<table><tr><th id="x">甲</table>')).toEqual({ bold: true });
  });

  it.each([
    ['font-weight:bold', true],
    ['color:red; FONT-WEIGHT : Bolder', true],
    ['font-weight:600', true],
    ['font-weight:900;color:red', true],
    ['font-weight:500', false],
    ['font-weight:1600', false],
    ['font-weight:normal', false],
    ['mso-bidi-font-weight:bold', false],
    ['color:red', false],
  ])('is bold by its own style %s: %s', (style, bold) => {
    expect(look(styled(style)).bold ?? false).toBe(bold);
  });

  it('is not bold where its own style says so', () => {
    expect(look(styled('font-weight: normal', 'b'))).toEqual({});
    expect(look(styled('font-weight:normal'), { bold: true })).toEqual({ bold: false });
    expect(look(styled('font-weight:400', 'h1'))).toEqual({ headingLevel: 1 });
  });

  it.each([
    ['font-family:黑体', 'hei'],
    ['color:red;font-family : 楷体_GB2312', 'kai'],
    ['font-family:Arial;mso-fareast-font-family : 仿宋', 'fangsong'],
    ['mso-fareast-font-family:SimSun', 'song'],
    ['font-family:楷体;mso-fareast-font-family:黑体', 'kai'],
    ['mso-hansi-font-family:黑体', null],
    ['x-mso-fareast-font-family:黑体', null],
    ['font-family:Arial', null],
  ])('has the typeface of its own style %s: %s', (style, font) => {
    expect(look(styled(style)).font ?? null).toBe(font);
  });

  it('has the typeface that an older page names, else that around it', () => {
    expect(look('<font id="x" face="黑体">甲</font>')).toEqual({ font: 'hei' });
    expect(look('<font id="x" face="黑体" style="font-family:楷体">甲</font>')).toEqual({
      font: 'kai',
    });
    expect(look(styled('font-family:Arial'), { font: 'kai' })).toEqual({});
  });

  it.each([
    ['<p id="x" style="text-align:center">甲</p>', true],
    ['<p id="x" style="color:red; text-align : CENTER ;">甲</p>', true],
    ['<p id="x" align="middle">甲</p>', true],
    ['<p id="x" align="CENTER">甲</p>', true],
    ['<center id="x">甲</center>', true],
    ['<p id="x" style="x-text-align:center">甲</p>', false],
    ['<p id="x" style="text-align:left" align="center">甲</p>', false],
    ['<p id="x" style="text-align:left center">甲</p>', false],
    ['<p id="x" align="centered">甲</p>', false],
    ['<center id="x" align="left">甲</center>', false],
  ])('is in the middle or not: %s', (html, centred) => {
    expect(look(html)).toEqual(centred ? { centred } : {});
    expect(look(html, { centred: true })).toEqual(
      centred || html.includes('x-text') ? {} : { centred: false },
    );
  });

  it.each([
    ['<pre id="x">甲</pre>', true],
    [styled('white-space:pre'), true],
    [styled('white-space : pre-wrap'), true],
    [styled('white-space:normal'), false],
  ])('keeps white space as it is: %s, %s', (html, pre) => {
    expect(look(html)).toEqual(pre ? { pre } : {});
  });
});

describe('the lines of an element', () => {
  const lines = (html: string) => writeLines(openPage(html).page, isUnseen).map(({ text }) => text);

  it.each([
    ['甲 <b> 乙</b>', ['甲 乙']],
    ['<p>甲</p> 乙 <p>丙</p>', ['甲', '乙', '丙']],
    ['甲<b>乙</b>丙', ['甲乙丙']],
    ['甲<br>乙<br><br>丙', ['甲', '乙', '丙']],
    ['甲\t\f乙&nbsp;&nbsp;丙', ['甲 乙 丙']],
    ['甲 \n \n 乙', ['甲乙']],
    ['甲\n乙\nA', ['甲乙 A']],
    ['A\n乙', ['A 乙']],
    ['甲\u3000\n\u3000乙', ['甲\u3000乙']],
    ['甲\u00a0\n乙', ['甲 乙']],
    ['<pre>甲  乙\n\n 丙&#13;丁&#13;\n戊</pre>己', ['甲  乙', '丙', '丁', '戊', '己']],
    ['<p style="white-space:pre">甲\n乙</p>', ['甲', '乙']],
    ['甲<span style="white-space:pre">乙\n丙</span>丁', ['甲乙', '丙丁']],
    ['<table><tr><th>甲<td>乙<tr><td>丙</table>丁', ['甲\t乙', '丙', '丁']],
    ['<td>甲', ['甲']],
    ['甲<p></p><p> </p>乙', ['甲', '乙']],
  ])('of %j are %j', (html, texts) => {
    expect(lines(html)).toEqual(texts);
  });

  it('look as their elements do', () => {
    const html =
      '<h2>甲</h2>乙<center>丙<br>丁</center>戊<p align="center"><b>己</b>庚</p><pre>辛\n壬</pre>';
    const shown = writeLines(openPage(html).page, isUnseen);
    expect(
      shown.map(({ text, bold, centred, headingLevel }) => [text, bold, centred, headingLevel]),
    ).toEqual([
      ['甲', true, false, 2],
      ['乙', false, false, null],
      ['丙', false, true, null],
      ['丁', false, true, null],
      ['戊', false, false, null],
      ['己庚', false, true, null],
      ['辛', false, false, null],
      ['壬', false, false, null],
    ]);
  });

  it('leave out what is passed over', () => {
    const { page, find } = openPage('甲<p id="x">乙<b>丙</b></p>丁');
    expect(writeLines(page, (element) => element === find('x')).map(({ text }) => text)).toEqual([
      '甲丁',
    ]);
  });
});

describe('what an element holds', () => {
  const { page, find } = openPage(
    '<div id="x" class="a b">甲 <b>乙</b>\n丙<p>丁<br>戊</p><span hidden>己</span> <i></i></div><p id="y">庚</p><p class="c">辛</p>',
  );

  it('is told as text, as words or as lines', () => {
    expect(textOf(find('x'))).toBe('甲 乙\n丙丁戊己 ');
    expect(wordsOf(find('x'))).toBe(' 甲 乙\n丙 丁戊   ');
    expect(wordsOf(find('x'), (element) => element.tagName === 'p')).toBe(' 甲 乙\n丙己  ');
    expect(linesOf(find('x'))).toEqual(['甲 乙 丙', '丁', '戊']);
    expect(linesOf(page)).toEqual(['甲 乙 丙', '丁', '戊', '庚', '辛']);
  });

  it('is called by its classes and its id', () => {
    expect([namesOf(find('x')), namesOf(find('y')), namesOf(page)]).toEqual(['a b x', 'y', '']);
  });

  it.each([
    ...[
      'script',
      'style',
      'noscript',
      'template',
      'title',
      'meta',
      'link',
      'svg',
      'iframe',
      'object',
    ],
    ...['embed', 'audio', 'video', 'canvas', 'map'],
  ])('is not seen in a <%s>', (tag) => {
    expect(isUnseen(openPage(`<div><${tag} id="x"></${tag}></div>`).find('x'))).toBe(true);
  });

  it.each([
    ['<p id="x" hidden>甲</p>', true],
    ['<p id="x" style="color:red;DISPLAY : none">甲</p>', true],
    ['<p id="x" style="visibility:hidden">甲</p>', true],
    ['<p id="x" class="hidden">甲</p>', false],
    ['<p id="x" style="display:block">甲</p>', false],
    ['<scripts id="x">甲</scripts>', false],
    ['<x-script id="x">甲</x-script>', false],
  ])('is seen or not as its attributes say: %s', (html, unseen) => {
    expect(isUnseen(openPage(html).find('x'))).toBe(unseen);
  });
});
