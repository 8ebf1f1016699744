import { describe, expect, it } from 'vitest';
import { findSpaces } from '#policy/recognise/lines/spaces.ts';
import { readSpan } from '#policy/recognise/lines/spans.ts';
import { findAttachmentItems, splitClosing } from '#policy/recognise/regions/closing.ts';

/** The closing lines of a text with its lines parted by /, and the later items of lists with where they stand. */
function closingOf(lines: string): string {
  const text = lines.replaceAll('/', '\n');
  const { closing } = splitClosing(text, findSpaces(text), { start: 0, end: text.length });
  return [
    ...closing.map((span) => readSpan(text, span).replaceAll('\n', '/')),
    ...findAttachmentItems(text, closing).map(
      ({ label, title, start }) => `item ${start} ${label} ${title}`,
    ),
  ].join(' | ');
}

describe('closing lines that run into each other', () => {
  it.each([
    [
      '抓好落实。附件：1.甲表附二〇一二年四月五日附2.乙表',
      '附件：1.甲表附 | 二〇一二年四月五日附 | 2.乙表',
    ],
    ['抓好落实。印发抄送：乙。附件：（此件公开发布）附件：', '附件：'],
    ['抓好落实。附件：1.甲表甲市人民政府附省长王某某', '附件：1.甲表甲市人民政府附省长王某某'],
    ['抓好落实。二〇一二年四月五日附件：2.乙表附件：附', '二〇一二年四月五日附件：2.乙表附件：附'],
    ['抓好落实。2.乙表1.甲表甲市财政局//2012年4月5日', '甲市财政局 | 2012年4月5日'],
  ])('of %s are: %s', (lines, closing) => {
    expect(closingOf(lines)).toBe(closing);
  });
});
