import { describe, expect, it } from 'vitest';
import { endsAsTitle, namesDocument } from '#policy/citations/document-types.ts';

/** Words with {14} for 14 characters. */
const toWords = (words: string): string =>
  words.replace(/\{(\d+)\}/g, (_, count: string) => '甲'.repeat(Number(count)));

/** Whether words in 《》 name a document, and whether they end as a title does. */
function judge(words: string): string {
  const text = toWords(words);
  const found = [namesDocument(text) ? 'named' : '', endsAsTitle(text) ? 'ends' : ''];
  return found.filter((one) => one !== '').join(' ');
}

describe('words that may be a title', () => {
  it.each([
    ['甲通知', 'ends'],
    ['甲通知（试行）', 'named ends'],
    ['甲通知(暂行)', 'named ends'],
    ['甲通知（草案）（征求意见稿）', 'named ends'],
    ['甲通知（草案）（修订）（试行）', ''],
    ['甲通知（2012年本）', 'named ends'],
    ['甲通知（5月）', 'named'],
    ['甲通知（3日）', 'named'],
    ['甲通知（甲）', 'named'],
    ['甲通知（第二版）', 'named ends'],
    ['甲通知（{14}稿）', 'named ends'],
    ['甲通知（{15}稿）', 'named'],
    ['甲通知书', ''],
    ['对甲建议的答复', 'named ends'],
    ['关于第7240号建议的答复', 'named ends'],
    ['对甲的答复', 'named'],
    ['对的答复', ''],
    ['甲关于乙建议的答复', 'named ends'],
    ['对甲建议的答复函', 'named ends'],
    ['甲大纲', ''],
    ['甲大纲2020年', 'named'],
    ['刑法', 'named ends'],
    ['刑法典', 'named'],
    ['中华人民共和国甲法', 'named ends'],
    ['甲办法', 'ends'],
    ['办法', 'ends'],
    ['方法', 'ends'],
    ['甲方法', 'ends'],
    ['民法典（2020修正）', 'named'],
    ['刑法（修正', ''],
    ['关于甲', 'named'],
    ['关于', ''],
    ['甲大纲2020', 'named'],
    ['《甲》', ''],
    ['甲大纲（2020—2025年）', 'named'],
    ['甲大纲2020—2025年', 'named'],
    ['甲大纲2020—2025', 'named'],
    ['甲乙大纲2020－2025年（修订）', 'named'],
    ['甲乙大纲20200年', ''],
    ['大纲', ''],
    ['甲大纲', ''],
    ['甲乙丙大纲', 'named'],
    ['工作方案', 'ends'],
    ['实施方案', 'ends'],
    ['本办法', 'ends'],
    ['该办法', 'ends'],
    ['工作报告', 'ends'],
    ['甲乙报告', 'ends'],
    ['国务院报告', 'named ends'],
    ['2012年报告', 'named ends'],
    ['甲省报告', 'ends'],
    ['甲乙丙丁戊己庚辛壬报告', 'named ends'],
    ['实施管理办法', 'ends'],
    ['实施管理具体办法', 'named ends'],
    ['信访条例', 'named ends'],
    ['甲条例', 'ends'],
    ['甲乙条例', 'named ends'],
    ['中国制造2025', 'named'],
    ['中国制造2015', ''],
    ['中国2025', ''],
    ['“中国制造2025”', 'named'],
    ['甲部公告2019年第13号', 'named'],
    ['甲部令第5号', 'named'],
    ['甲部令5号', 'named'],
    ['甲部令第12345号', ''],
    ['环境影响评价技术导则 大气环境', 'named'],
    ['环境影响评价技术导则—大气环境', 'named'],
    ['环境影响评价技术导则大气环境', ''],
    ['环境影响评价技术导则 甲', ''],
    ['甲导则 大气', ''],
    ['实施规范 大气', 'named'],
  ])('%j: %j', (words, expected) => {
    expect(judge(words)).toBe(expected);
  });
});
