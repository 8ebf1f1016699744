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
    ['能耗比2010年下降17%左右', 'approx', '17', '%', 'decrease'],
    ['浓度低于35微克/立方米', '<', '35', '微克/立方米', null],
    ['投入一百亿元以上', '>=', '100', '亿元', null],
    ['合格率达到百分之九十五', '=', '95', '%', null],
    ['节水两成以上', '>=', '20', '%', null],
    ['完成投资约200亿元', 'approx', '200', '亿元', null],
    ['建成两个以上试验基地', '>=', '2', '个', null],
    ['人均预期寿命提高到80岁以上', '>=', '80', '岁', null],
    ['增加值超8千亿元', '>=', '8', '千亿元', null],
  ] as const)('reads %s', (text, comparator, value, unit, change) => {
    expect(findTargetCandidates(text)).toMatchObject([{ comparator, value, unit, change }]);
  });

  it('reads a range with both its ends', () => {
    expect(findTargetCandidates('建成3-5个中心')).toMatchObject([
      { comparator: 'range', value: '3', valueMax: '5', unit: '个' },
    ]);
  });

  it.each([
    ['分别达到65%和55%', ['=65', '=55']],
    ['收入分别增长8%、9%以上', ['>=8', '>=9']],
    ['新增企业100家以上、合作社50家', ['>=100', '=50']],
    ['投入一百亿元以上，其中省级三十亿元', ['>=100', '=30']],
    ['面积稳定在1500万亩以上、产量在600万吨以上', ['>=1500', '>=600']],
    ['去年完成300亿元，增长12%；今年力争完成350亿元', ['=350']],
    ['培育年产值10亿元以上的企业20家', ['=20']],
  ] as [string, string[]][])('shares words among numbers in %s', (text, found) => {
    const targets = findTargetCandidates(text);
    expect(targets.map(({ comparator, value }) => comparator + value)).toEqual(found);
  });

  it('takes figures of earlier years for past', () => {
    const text = '2023年，产值达到1200亿元，增长6%。到2025年，产值突破1500亿元。';
    const values = (year: number | null): string[] =>
      findTargetCandidates(text, { year }).map(({ value }) => value);
    expect(values(2024)).toEqual(['1500']);
    expect(values(null)).toEqual(['1200', '6', '1500']);
  });

  it('tells the way to go from the step to go', () => {
    expect(findTargetCandidates('周期压缩至4个月以内')).toMatchObject([
      { change: null, direction: 'decrease' },
    ]);
    expect(findTargetCandidates('占比提高2个百分点')).toMatchObject([
      { change: 'increase', direction: 'increase' },
    ]);
  });

  it.each([
    '2012年4月5日印发',
    '处五万元以上十万元以下罚款',
    '对年产值5000万元以上的企业给予奖励',
    '坚持一个中心、三项制度',
    '初步统计，全市生产总值增长5%、投资增长3%',
    '依照第12条办理',
    '国发〔2011〕35号',
    '去年完成投资300亿元',
    '已建成20个',
    '期限为30日',
    '确保3个月完成',
    '面积20亩的地块',
    '惠及60岁以上老年人',
    '涉及两个以上部门的事项',
    '大力发展“十个重点产业”',
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
