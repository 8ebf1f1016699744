import { describe, expect, it } from 'vitest';
import { isAttendance, isImprint, isPrintedDay } from '#policy/tree/imprint.ts';
import { findRoles } from '#policy/tree/roles.ts';

describe('the lines of 版记', () => {
  it.each([
    '主题词：防汛',
    '主 题 词：防汛',
    '抄送：市委',
    '抄报机关：市委',
    '抄发单位:市委',
    '分送：市委',
    '印发单位：甲办',
    '印发日期：2012年',
    '打字：王五',
    '校对：王五',
    '印数：50',
    '（共印50份）',
    '印５０份',
    '(共50份)',
    '甲市（办公室） 2012年4月5日 印发',
    '甲市人民政府办公室2012年4月5日印制',
    `${'甲'.repeat(49)}2012年4月5日印发`,
    `抄送：${'甲'.repeat(597)}`,
  ])('are known: %s', (line) => {
    expect(isImprint(line)).toBe(true);
  });

  it.each([
    '甲主题词：防汛',
    '抄：市委',
    '印数50',
    '50份',
    '共印123456份',
    '共印份',
    '甲共印50份',
    '共印50份甲',
    '甲办公室2012年4月5日印',
    '甲办公室2012年4月5日印发好',
    '甲办公室2012年4月5日甲印发',
    '甲市，办公室2012年4月5日印发',
    `${'甲'.repeat(50)}2012年4月5日印发`,
    `抄送：${'甲'.repeat(598)}`,
  ])('are no others: %s', (line) => {
    expect(isImprint(line)).toBe(false);
  });

  it.each([
    ['2012年4月5日印发', true],
    [' 2012年4月5日 印发', true],
    ['甲办公室2012年4月5日印发', false],
    ['2012年4月5日', false],
    ['', false],
  ])('name only a day of printing: %s', (line, expected) => {
    expect(isPrintedDay(line)).toBe(expected);
  });
});

describe('the lines of minutes that say who took part', () => {
  it.each(['出席', '参加', '列席', '参会', '请假', '缺席', '主持', '记录'])('with %s', (word) => {
    const apart = [...word].join(' ');
    const own = ['', '人', '人员', '单位', '会议领导', '同志', '领导同志'];
    expect(own.every((who) => isAttendance(`${word}${who}：李四`))).toBe(true);
    expect(isAttendance(`${apart} :李四`)).toBe(true);
    expect(isAttendance([...word].join('-') + '：李四')).toBe(false);
    const others = [`甲${word}：李四`, `${word}李四`, `${word}甲：李四`];
    expect(others.some((line) => isAttendance(line))).toBe(false);
    expect(isAttendance(`${word}：${'甲'.repeat(597)}`)).toBe(true);
    expect(isAttendance(`${word}：${'甲'.repeat(598)}`)).toBe(false);
  });
});

describe('lines side by side', () => {
  it.each([
    ['抄送：市委/市政府/（此件公开发布）/甲', 'imprint, imprint, note, text'],
    ['甲市人民政府办公室/2012年4月5日印发', 'imprint, imprint'],
    ['甲市人民政府办公室/2012年4月5日', 'signature, date'],
    ['甲市/2012年4月5日印发', 'text, imprint'],
    [
      '附件：1.甲表/２．乙表/3、丙表/4.5丁/5.戊表',
      'attachment-list, attachment-list, attachment-list, text, text',
    ],
    ['附件：1.甲表/甲市人民政府/2.丙', 'attachment-list, signature, text'],
  ])('%s are: %s', (lines, roles) => {
    expect(findRoles(lines.split('/'), 'closing').join(', ')).toBe(roles);
  });
});
