import { describe, expect, it } from 'vitest';
import { headingsOf } from './siblings.ts';

const openings = [
  '一、加强领导各县要按期完成任务',
  '二、强化保障市政府将组织督查',
  '三、加强组织领导各县要按期完成',
  '四、加强领导市政府将组织督查',
];
const first =
  '，进一步明确目标任务，细化工作措施，落实工作责任，强化监督检查，确保各项工作有序推进并取得实际成效。';
const behind = {
  short: '',
  long: '发展农村经济，增加农民收入。'.repeat(45),
  'with items': '1.甲。2.乙。',
};

describe('weak headings of units in one line', () => {
  it.each([
    [['short', 'short', 'short'], '一、 二、 三、'],
    [['long', 'long', 'long'], '一、‹加强领导› 二、‹强化保障› 三、‹加强组织领导›'],
    [['long', 'short', 'short'], '一、 二、 三、'],
    [['long', 'short', 'long'], '一、‹加强领导› 二、‹强化保障› 三、‹加强组织领导›'],
    [
      ['with items', 'with items', 'with items'],
      '一、‹加强领导› 二、‹强化保障› 三、‹加强组织领导›',
    ],
    [['short', 'short', 'short', 'short'], '一、 二、 三、 四、'],
    [
      ['long', 'long', 'long', 'long'],
      '一、‹加强领导› 二、‹强化保障› 三、‹加强组织领导› 四、‹加强领导›',
    ],
    [['long', 'short', 'short', 'short'], '一、 二、 三、 四、'],
    [
      ['long', 'short', 'long', 'short'],
      '一、‹加强领导› 二、‹强化保障› 三、‹加强组织领导› 四、‹加强领导›',
    ],
    [
      ['with items', 'with items', 'with items', 'with items'],
      '一、‹加强领导› 二、‹强化保障› 三、‹加强组织领导› 四、‹加强领导›',
    ],
  ] as const)('are told where most units are long or hold others: %j', (kinds, headings) => {
    const text = kinds.map((kind, at) => (openings[at] ?? '') + first + behind[kind]).join('');
    expect(headingsOf(text)).toBe(headings);
  });
});
