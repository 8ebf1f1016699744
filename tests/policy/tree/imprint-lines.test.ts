import { describe, expect, it } from 'vitest';
import { isAttendance, isImprint, isPrintedDay } from '#policy/tree/imprint.ts';

/** What a line is at the end of a document. */
function judge(line: string): string {
  const found = [
    isImprint(line) ? 'imprint' : '',
    isPrintedDay(line) ? 'printed' : '',
    isAttendance(line) ? 'attendance' : '',
  ];
  return found.filter((one) => one !== '').join(' ');
}

describe('a line about the paper itself', () => {
  it.each([
    ['主题词：防汛', 'imprint'],
    ['抄送：甲', 'imprint'],
    ['抄报:甲', 'imprint'],
    ['抄发：甲', 'imprint'],
    ['抄送机关：甲', 'imprint'],
    ['抄送单位：甲', 'imprint'],
    ['分送：甲', 'imprint'],
    ['印发机关：甲', 'imprint'],
    ['印发日期:甲', 'imprint'],
    ['打字：甲', 'imprint'],
    ['校对：甲', 'imprint'],
    ['印数：5', 'imprint'],
    ['抄甲：乙', ''],
    ['甲抄送：乙', ''],
    ['抄 送：甲', 'imprint'],
    ['抄送甲', ''],
    ['（共印50份）', 'imprint'],
    ['共印50份', 'imprint'],
    ['印5份', 'imprint'],
    ['共123456份', ''],
    ['共印50份。', ''],
    ['甲共印50份', ''],
    ['(共50份)', 'imprint'],
    ['甲办公室2012年4月5日印发', 'imprint'],
    ['甲办公室 2012年4月5日 印制', 'imprint'],
    ['2012年4月5日印发', 'imprint printed'],
    ['（甲）2012年4月5日印发', 'imprint'],
    ['甲,2012年4月5日印发', ''],
    ['甲办公室2012年4月印', ''],
    ['甲2012年4月5日乙印发', ''],
    ['二〇一二年四月五日印发', 'imprint printed'],
    ['5办公室2012年4月5日印发', ''],
    ['出席：甲', 'attendance'],
    ['出 席：甲', 'attendance'],
    ['列席人员：甲', 'attendance'],
    ['参加单位:甲', 'attendance'],
    ['参会人：甲', 'attendance'],
    ['请假：甲', 'attendance'],
    ['缺席同志：甲', 'attendance'],
    ['主持：甲', 'attendance'],
    ['记录：甲', 'attendance'],
    ['参加会议领导：甲', 'attendance'],
    ['参加会议领导同志：甲', ''],
    ['出席甲：乙', ''],
    ['甲出席：乙', ''],
    ['出席 ：甲', 'attendance'],
    ['出席  ：甲', ''],
    ['出  席：甲', ''],
  ])('%j: %j', (line, expected) => {
    expect(judge(line)).toBe(expected);
  });
});
