import { describe, expect, it } from 'vitest';
import { isDateline, measureDateline } from '#policy/tree/dateline.ts';
import { isAttendance, isImprint, isPrintedDay } from '#policy/tree/imprint.ts';
import { measureListHead, measureListItem } from '#policy/tree/roles.ts';

/** What a line is by its words alone, with how many of them make it so. */
function formsOf(line: string): string {
  const measured = [
    ['that head a list', measureListHead(line)],
    ['that number an item', measureListItem(line)],
    ['of a dateline', measureDateline(line)],
  ].flatMap(([name, length]) => (length === null ? [] : [`${length} ${name}`]));
  const found = [
    ['a dateline', isDateline(line)],
    ['an imprint', isImprint(line)],
    ['a printed day', isPrintedDay(line)],
    ['who attended', isAttendance(line)],
  ].flatMap(([name, is]) => (is ? [name] : []));
  return [...measured, ...found].join(', ');
}

describe('the words of a line', () => {
  it.each([
    ['新华社北京4月5日电', '10 of a dateline, a dateline'],
    [' 新华社北京4月5日电 ', '11 of a dateline, a dateline'],
    ['新华社北京4月5日电 甲', '10 of a dateline'],
    ['人民网甲市2012年4月5日电', '15 of a dateline, a dateline'],
    ['甲日报北京4月5日讯', ''],
    ['2012年4月5日印发', 'an imprint, a printed day'],
    ['甲市人民政府办公室2012年4月5日印发', 'an imprint'],
    ['甲市人民政府办公室 2012 年 4 月 5 日印制', 'an imprint'],
    ['甲1市2012年4月5日印发', ''],
    ['甲2012年4月5日印', ''],
    ['2012年4月5日 印发', 'an imprint, a printed day'],
    ['甲市2012年4月5日刊印发', ''],
    ['印发', ''],
    ['2012年4月印发', 'an imprint, a printed day'],
    [`${'甲'.repeat(49)}2012年4月5日印发`, 'an imprint'],
    [`${'甲'.repeat(48)}2012年4月5日印发`, 'an imprint'],
    [`抄送：${'甲'.repeat(597)}`, 'an imprint'],
    [`抄送：${'甲'.repeat(598)}`, ''],
    [`出席：${'甲'.repeat(597)}`, 'who attended'],
    [`出席：${'甲'.repeat(598)}`, ''],
    ['共印五份', ''],
    ['（办公室）2012年4月5日印发', 'an imprint'],
    ['印发：', 'an imprint'],
    ['附 件 0 ： ', '8 that head a list'],
    ['印制', ''],
    ['附 件　', '4 that head a list'],
    ['0 .0 ', ''],
    ['0 、 ', '4 that number an item'],
    ['0 、甲甲', '3 that number an item'],
    ['出 席人员：', 'who attended'],
    [' (共印5份） ', 'an imprint'],
    ['出席人员 ：', 'who attended'],
    ['政府', ''],
    ['5.', '2 that number an item'],
    ['抄送：', 'an imprint'],
    ['0甲、 ', ''],
    ['甲主题词：', ''],
    ['抄送机关：', 'an imprint'],
    ['共印5份）', 'an imprint'],
    ['（共印5份', 'an imprint'],
    ['出 席 ：', 'who attended'],
    ['甲0 、 ', ''],
    ['00 、 ', '5 that number an item'],
    ['丁共印5份）', ''],
    ['共印5份）甲', ''],
    ['参加人员 ：', 'who attended'],
    ['列席人员 ：', 'who attended'],
    ['参会人员 ：', 'who attended'],
    ['请假人员 ：', 'who attended'],
    ['缺席人员 ：', 'who attended'],
    ['主持人员 ：', 'who attended'],
    ['记录人员 ：', 'who attended'],
    ['出 席人 ：', 'who attended'],
    ['0 .00 ', ''],
    ['出 席人员 ：', 'who attended'],
    ['参 加人员 ：', 'who attended'],
    ['列 席人员 ：', 'who attended'],
    ['参 会人员 ：', 'who attended'],
    ['请 假人员 ：', 'who attended'],
    ['缺 席人员 ：', 'who attended'],
    ['主 持人员 ：', 'who attended'],
    ['记 录人员 ：', 'who attended'],
    ['出 席人员甲：', ''],
    ['甲出 席人员 ：', ''],
    ['（共印5555份）', 'an imprint'],
  ])('of %j make it: %s', (line, expected) => {
    expect(formsOf(line)).toBe(expected);
  });
});
