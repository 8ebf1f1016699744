import { describe, expect, it } from 'vitest';
import { findSpaces } from '#policy/recognise/lines/spaces.ts';
import { readSpan } from '#policy/recognise/lines/spans.ts';
import { splitClosing } from '#policy/recognise/regions/closing.ts';
import { findSecondTitles } from '#policy/recognise/regions/second-titles.ts';

const toText = (lines: string): string => lines.replaceAll('/', '\n');

describe('the end of a text', () => {
  it.each([
    ['抓好落实。附件：甲表/甲局', '附件：甲表 | 甲局'],
    ['抓好落实。 附 件 ： 甲表/甲局', '附 件 ： | 甲表 | 甲局'],
    ['抓好落实；附：甲表/甲局', '附：甲表 | 甲局'],
    ['抓好落实”附件：甲表/甲局', '附件：甲表 | 甲局'],
    ['抓好落实）附件：甲表/甲局', '附件：甲表 | 甲局'],
    ['抓好落实A附件：甲表/甲局', '附件：甲表 | 甲局'],
    ['抓好落实甲附件：甲表/甲局', ''],
    ['抓好落实。/附件/1.甲表/2.乙表/甲局', '附件 | 1.甲表 | 2.乙表 | 甲局'],
    ['抓好落实。/附件/甲表/甲局', ''],
    ['抓好落实。/附件 1 ：甲表/甲局', '附件 1 ：甲表 | 甲局'],
    ['抓好落实。/  附件12：甲表/甲局', '附件12：甲表 | 甲局'],
    ['抓好落实。/附件123：甲表/甲局', ''],
    ['抓好落实。/附 件/ １、甲表/甲局', '附 件 | １、甲表 | 甲局'],
    ['抓好落实。/附件/12.甲表/甲局', ''],
    ['抓好落实。/附/甲局/2012年4月5日', '甲局 | 2012年4月5日'],
    [
      '抓好落实。附件：1.甲表（此件公开发布）/甲局/2012年4月5日',
      '附件：1.甲表 | （此件公开发布） | 甲局 | 2012年4月5日',
    ],
    ['抓好落实。/甲局/2012年4月5日（此件公开发布）', '甲局 | 2012年4月5日 | （此件公开发布）'],
    [
      '抓好落实。/甲局/2012年4月5日/（此件公开发布）/抄送：乙。',
      '甲局 | 2012年4月5日 | （此件公开发布） | 抄送：乙。',
    ],
    ['抓好落实。/甲局2012年4月5日', '甲局 | 2012年4月5日'],
    ['抓好落实。甲局2012年4月5日', '甲局 | 2012年4月5日'],
    ['抓好落实。/二〇一二年四月五日/（联系人：甲）', '二〇一二年四月五日 | （联系人：甲）'],
    ['抓好落实。/省长　王五/2012年4月5日', '省长　王五 | 2012年4月5日'],
    [
      '抓好落实。/甲市人民政府 乙市人民政府/2012年4月5日',
      '甲市人民政府 乙市人民政府 | 2012年4月5日',
    ],
  ])('of the lines %s has the closing lines: %s', (lines, closing) => {
    const text = toText(lines);
    const found = splitClosing(text, findSpaces(text), { start: 0, end: text.length }).closing;
    expect(found.map((span) => readSpan(text, span).replaceAll('\n', '/')).join(' | ')).toBe(
      closing,
    );
  });

  it.each([
    ['甲市常务会议纪要/〔2012〕3号/甲。', ''],
    ['关于甲的纪要/〔2012〕3号/甲。', ''],
    ['甲市 会议 纪 要 /甲政〔2012〕３号（密）/甲。', ''],
    ['甲纪要/甲/甲。', ''],
    ['甲市会议纪要：/甲/乙。', ''],
    ['抓好落实。/2012年4月5日/（此件公开发布）/甲市办法/第一条 甲。', '甲市办法/'],
    ['抓好落实。/2012年4月5日/甲市办法/甲。', '甲市办法/'],
    ['抓好落实。/2012年4月5日/甲市防汛应急预案/1 总则/甲。', '甲市防汛应'],
    ['抓好落实。/2012年4月5日/附件/甲市办法/第一条 甲。', '附件/甲市'],
    ['抓好落实。/2012年4月5日甲市办法/第一条 甲。', ''],
    ['抓好落实。/甲市办法/第一条 甲。', ''],
    ['抓好落实。/2012年4月5日/关于甲的说明/甲。', ''],
  ])('of the lines %s may have a second title at: %s', (lines, titles) => {
    const text = toText(lines);
    const found = findSecondTitles(text).map((at) => text.slice(at, at + 5).replaceAll('\n', '/'));
    expect(found.join(' | ')).toBe(titles);
  });
});
