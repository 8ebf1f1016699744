import { describe, expect, it } from 'vitest';
import { findTargetCandidates } from '../../src/policy/target-candidates.ts';

describe('findTargetCandidates', () => {
  it.each([
    ['完成投资2200亿元以上', '>=', '2200', '亿元', null],
    ['投资不低于10亿元', '>=', '10', '亿元', null],
    ['规模超过3万人', '>=', '3', '万人', null],
    ['能耗不超过5万吨', '<=', '5', '万吨', null],
    ['失业率控制在5%以内', '<=', '5', '%', null],
    ['失业率控制在5%左右', 'approx', '5', '%', null],
    ['选择10个左右城市', 'approx', '10', '个', null],
    ['总规模达到2万亿元', '=', '2', '万亿元', null],
    ['比重提高2个百分点以上', '>=', '2', '个百分点', 'increase'],
    ['能耗下降3.5%', '=', '3.5', '%', 'decrease'],
    ['新增就业1,200人', '=', '1200', '人', null],
    ['覆盖率提高到80%以上', '>=', '80', '%', null],
    ['审查周期压缩至4个月以内', '<=', '4', '个月', null],
  ] as const)('reads %s', (text, comparator, value, unit, change) => {
    expect(findTargetCandidates(text)).toMatchObject([{ comparator, value, unit, change }]);
  });

  it('reads a range with both its ends', () => {
    expect(findTargetCandidates('建成3-5个中心')).toMatchObject([
      { comparator: 'range', value: '3', valueMax: '5', unit: '个' },
    ]);
  });

  it.each([
    '2012年4月5日印发',
    '依照第12条办理',
    '国发〔2011〕35号',
    '去年完成投资300亿元',
    '已建成20个',
    '期限为30日',
    '确保3个月完成',
    '面积20亩的地块',
  ])('finds no target in %s', (text) => {
    expect(findTargetCandidates(text)).toEqual([]);
  });

  it('quotes the clause up to the number', () => {
    const text = '各地要努力,确保全年完成投资2200亿元以上,其中甲镇20亿元。';
    const [found] = findTargetCandidates(text);
    expect(found?.quote).toBe('确保全年完成投资2200亿元以上');
    expect(text.slice(found?.start, found?.end)).toBe(found?.quote);
  });
});
