import { describe, expect, it } from 'vitest';
import { parseLabel } from '#policy/tree/labels.ts';

describe('parseLabel', () => {
  it.each([
    ['一、总体要求', '一、', 'section', 1],
    ['十二、附则', '十二、', 'section', 12],
    ['(一)着力', '(一)', 'clause', 1],
    ['（十五）健全', '（十五）', 'clause', 15],
    ['㈢其他', '㈢', 'clause', 3],
    ['1.遵守', '1.', 'point', 1],
    ['１．遵守', '１．', 'point', 1],
    ['10、其他', '10、', 'point', 10],
    ['(1)有专职', '(1)', 'subpoint', 1],
    ['（2）有独立', '（2）', 'subpoint', 2],
    ['3）其他', '3）', 'subpoint', 3],
    ['⑴其他', '⑴', 'subpoint', 1],
    ['①其他', '①', 'item', 1],
    ['第一编 总则', '第一编', 'part', 1],
    ['第二章总则', '第二章', 'chapter', 2],
    ['第三节 其他', '第三节', 'division', 3],
    ['第十条 其他', '第十条', 'article', 10],
    ['1\ue010名称', '1\ue010', 'point', 1],
    ['第12条 其他', '第12条', 'article', 12],
    ['第一千一百一十九条', '第一千一百一十九条', 'article', 1119],
  ] as const)('reads the label of %s', (text, label, kind, ordinal) => {
    expect(parseLabel(text)).toMatchObject({ text: label, kind, ordinal, branches: [] });
  });

  it('reads the branch of an inserted article', () => {
    expect(parseLabel('第一百二十条之一 组织')).toMatchObject({
      text: '第一百二十条之一',
      ordinal: 120,
      branches: [1],
    });
  });

  it('reads decimal labels by their depth', () => {
    expect(parseLabel('1.2 目标')).toMatchObject({ text: '1.2', kind: 'clause', branches: [2] });
    expect(parseLabel('1.2.3目标')).toMatchObject({ text: '1.2.3', kind: 'point' });
  });

  it.each([
    ['一．总体', '一．', 'section', 1, []],
    ['一.5亿', null, null, null, null],
    ['（一）、甲', '（一）、', 'clause', 1, []],
    ['㈩甲', '㈩', 'clause', 10, []],
    ['⒇甲', '⒇', 'subpoint', 20, []],
    ['⑿甲', '⑿', 'subpoint', 12, []],
    ['⑳甲', '⑳', 'item', 20, []],
    ['1.5亿', '1.5', 'clause', 1, [5]],
    ['1234.甲', '1234.', 'point', 1234, []],
    ['12345.甲', null, null, null, null],
    ['1.2.3.4 甲', '1.2.3.4', 'subpoint', 1, [2, 3, 4]],
    ['1.2. 甲', '1.2.', 'clause', 1, [2]],
    ['1 总则', '1', 'section', 1, []],
    ['1', '1', 'section', 1, []],
    ['1     总则', null, null, null, null],
    ['123 总则', null, null, null, null],
    ['第一分编 甲', '第一分编', 'division', 1, []],
    ['第 一 章', '第 一 章', 'chapter', 1, []],
    ['第三条之二', '第三条之二', 'article', 3, [2]],
    ['甲一、乙', null, null, null, null],
  ])('reads %s as %s', (text, label, kind, ordinal, branches) => {
    const found = parseLabel(text);
    if (label === null) expect(found).toBeNull();
    else {
      const { text: printed, ...rest } = found ?? {};
      expect(printed).toBe(label);
      if (kind !== 'division') expect(rest).toMatchObject({ kind, ordinal, branches });
    }
  });

  it.each(['总体要求', '2012年', '1.5%', '(市、区)', '第一批', '', '一张图', '12个', '123'])(
    'finds no label in %j',
    (text) => {
      expect(parseLabel(text)).toBeNull();
    },
  );
});
