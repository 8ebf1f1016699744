import { describe, expect, it } from 'vitest';
import { findSpaces } from '#policy/recognise/lines/spaces.ts';
import { readSpan } from '#policy/recognise/lines/spans.ts';
import { findAttachmentItems, splitClosing } from '#policy/recognise/regions/closing.ts';

/** The lines that close a text, and the later items of a list of attachments among them. */
function closingOf(text: string): string {
  const { closing } = splitClosing(text, findSpaces(text), { start: 0, end: text.length });
  const items = findAttachmentItems(text, closing);
  return [
    ...closing.map((span) => readSpan(text, span)),
    ...items.map(({ label, title }) => `item ${label} ${title}`),
  ].join(' | ');
}

describe('the closing lines', () => {
  it.each([
    [
      '抓好落实。附件：1.甲乙丙名单甲市人民政府2012年4月5日',
      '附件：1.甲乙丙名单 | 甲市人民政府 | 2012年4月5日',
    ],
    ['抓好落实附件：甲表\n甲市人民政府\n2012年4月5日', '甲市人民政府 | 2012年4月5日'],
    [
      '抓好落实。\n附件：1.甲表2.乙表（此件公开发布）',
      '附件：1.甲表 | 2.乙表 | （此件公开发布） | item 2. 乙表',
    ],
    ['抓好落实。\n2012年4月5日\n\n甲市人民政府', '2012年4月5日 | 甲市人民政府'],
    [
      '抓好落实。附件：1.甲表2.乙表3.丙表4.丁表5.戊表6.己表7.庚表8.辛表9.壬表10.癸表',
      '附件：1.甲表 | 2.乙表 | 3.丙表 | 4.丁表 | 5.戊表 | 6.己表 | 7.庚表 | 8.辛表 | 9.壬表 | 10.癸表 | item 2. 乙表 | item 3. 丙表 | item 4. 丁表 | item 5. 戊表 | item 6. 己表 | item 7. 庚表 | item 8. 辛表 | item 9. 壬表 | item 10. 癸表',
    ],
    ['抓好落实。附件：甲表（试行）', '附件：甲表（试行）'],
    ['抓好落实。附件：（甲）乙表', '附件：（甲）乙表'],
    ['抓好落实。附件：1 .甲表2 、乙表', '附件：1 .甲表 | 2 、乙表 | item 2 、乙表'],
    ['抓好落实。\n￼\n甲市人民政府\n2012年4月5日\n￼', '甲市人民政府 | 2012年4月5日 | ￼'],
    ['抓好落实。\n2012年4月5日 \n甲市人民政府', '2012年4月5日 | 甲市人民政府'],
    ['抓好落实。\n2012年4月5日\n甲厅\n好', ''],
    ['抓好落实。\n2012年4月5日\n甲厅\n乙厅\n丙厅', '2012年4月5日 | 甲厅 | 乙厅 | 丙厅'],
    [
      '抓好落实。\n2012年4月5日\n甲市人民政府\n \n乙市人民政府',
      '2012年4月5日 | 甲市人民政府 | 乙市人民政府',
    ],
    [
      '抓好落实。\n甲市人民政府\n \n乙市人民政府\n2012年4月5日',
      '甲市人民政府 | 乙市人民政府 | 2012年4月5日',
    ],
    ['甲市人民政府2012年4月5日', ''],
    ['抓好落实。\n2012年4月5日起\n甲市人民政府', ''],
    ['抓好落实。（此件公开发布）', '（此件公开发布）'],
    ['抓好。甲市人0125（此件发）', ''],
    ['抓好落实。（甲市人民政府2012年4月5日）', ''],
    ['抓好落实。于2012年4月5日\n甲市人民政府', ''],
    ['抓好落实。附件：甲表甲市人民政府2012年4月5日', '附件：甲表 | 甲市人民政府 | 2012年4月5日'],
    ['抓好落实。甲乙丙名单甲市人民政府2012年4月5日', '甲乙丙名单甲市人民政府 | 2012年4月5日'],
    ['抓好落实。附：甲表\n甲市人民政府\n2012年4月5日', '附：甲表 | 甲市人民政府 | 2012年4月5日'],
    [
      '抓好落实。甲市人民政府2012年4月5日（此件公开发布）',
      '甲市人民政府 | 2012年4月5日 | （此件公开发布）',
    ],
    [
      '抓好落实。\n甲市人民政府\n2012年4月5日\n抄送：各县。',
      '甲市人民政府 | 2012年4月5日 | 抄送：各县。',
    ],
    ['抓好落实。\n2012年4月5日\n甲市人民政府\n乙市人民政府\n丙市人民政府\n丁市人民政府', ''],
  ])('of %j are: %s', (words, expected) => {
    expect(closingOf(words)).toBe(expected);
  });
});
