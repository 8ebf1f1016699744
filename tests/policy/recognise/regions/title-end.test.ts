import { describe, expect, it } from 'vitest';
import { isTitle } from '#policy/recognise/regions/title-form.ts';
import { findTitleEnd, versionNote } from '#policy/recognise/regions/title-end.ts';

/** What a word at the head of a document is, and the title with which it begins. */
function judge(word: string): string {
  const end = findTitleEnd(word);
  const found = [
    isTitle(word) ? 'a title' : '',
    end === null ? '' : `title: ${word.slice(0, end)}`,
    versionNote.test(word) ? 'a version' : '',
  ];
  return found.filter((one) => one !== '').join(', ');
}

describe('words at the head of a document', () => {
  it.each([
    ['甲省关于加强乙工作的通知各县人民政府', 'title: 甲省关于加强乙工作的通知'],
    ['甲省关于加强乙工作的通知甲，各县人民政府：', ''],
    ['甲省人民政府令第312号', 'title: 甲省人民政府令'],
    ['甲市规划（2021版）一、', 'title: 甲市规划（2021版）'],
    ['甲省关于加强乙工作的通知甲局、乙局：', 'title: 甲省关于加强乙工作的通知'],
    ['关于加强治理的意见省公安厅\u3000省应急厅', 'title: 关于加强治理的意见'],
    ['甲市办法甲市办法为', 'title: 甲市办法'],
    ['甲省关于加强乙工作的通知-二〇一二年', 'title: 甲省关于加强乙工作的通知'],
    ['甲省关于加强乙工作的通知目 录', 'a title, title: 甲省关于加强乙工作的通知'],
    ['本规定第一条', ''],
    ['各县选举办法', ''],
    ['甲省关于加强乙工作的通知（二〇一二年', 'title: 甲省关于加强乙工作的通知'],
    ['甲省人民政府令办法第3号', ''],
    ['关于修改《甲条例》的决定', 'a title'],
    ['甲市办法（2012年）第一条', 'title: 甲市办法'],
    ['甲省关于加强乙工作的通知— 2012年', 'title: 甲省关于加强乙工作的通知'],
    ['根据甲乙《丙》办法', ''],
    ['甲省人民政府令第 312 号', 'title: 甲省人民政府令'],
    ['甲市办法（征求意见稿）第一条', 'title: 甲市办法（征求意见稿）'],
    ['甲省关于加强乙工作的通知1甲总则', ''],
    ['甲省关于加强乙工作的通知（一）甲', 'title: 甲省关于加强乙工作的通知'],
    ['甲省关于加强乙工作的通知甲政发〔2012〕3号', 'title: 甲省关于加强乙工作的通知'],
    ['本法第三章规定', 'a title'],
    ['甲市规划（甲）一、', ''],
    ['A省人民政府令第3号', ''],
    ['环境保护税法实施条例', 'a title'],
    ['按本办法第十二条的规定', ''],
    ['甲省关于加强乙工作的通知目录', 'a title, title: 甲省关于加强乙工作的通知'],
    ['甲省关于加强乙工作的通知1总则', 'title: 甲省关于加强乙工作的通知'],
    ['甲省关于加强乙工作的通知甲各位代表', ''],
    ['加强关于治理的意见省公安厅\u3000省应急厅', ''],
    ['关于加强治理的意见1省公安厅\u3000省应急厅', ''],
    [`${'甲'.repeat(107)}的办法`, 'a title'],
    [`${'甲'.repeat(108)}的办法`, ''],
    ['丁丁就丁丁回答记者提问', 'a title'],
    ['丁丁丁批转《丁丁丁丁》', 'a title'],
    ['丁丁——《丁丁丁》的解读', 'a title'],
    ['图解：《丁丁丁》', 'a title'],
    ['《丁丁丁》政策解读', 'a title'],
    ['甲市关于乙的通知各乙乙政府）：', 'title: 甲市关于乙的通知'],
    ['媒体解读', ''],
    ['丁——《丁丁丁》的政策解读', 'a title'],
    ['（）', ''],
    ['《丁丁丁》的解读', 'a title'],
    ['政策解读《丁丁丁》', 'a title'],
    ['图解：《丁丁丁》甲', ''],
    ['甲市第5 号管理办法', 'a title'],
    ['丁丁丁批转丁《丁丁丁丁》', 'a title'],
    ['丁丁丁批转《丁丁丁丁》甲', ''],
    ['丁丁——《丁丁丁》政策解读', 'a title'],
    ['甲市关于乙的通知各、乙政府）：', 'title: 甲市关于乙的通知'],
  ])('hold: %s', (words, expected) => {
    expect(judge(words)).toBe(expected);
  });
});
