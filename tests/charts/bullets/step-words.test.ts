import { describe, expect, it } from 'vitest';
import { toStepWords } from '#charts/bullets/step-words.ts';
import type { AssessmentStep } from '#indicators/assessment.ts';
import { buildObservation } from '../../indicators/builders.ts';

const names = new Map<string, string>();
const count = (total: number | null, unknown: number) =>
  toStepWords({ kind: 'count', counts: { met: 3, missed: 2, unknown, total } }, 'zh', names);

describe('the count of towns in words', () => {
  it('bounds how many met it by the unknown', () => {
    expect(count(27, 22)).toBe(
      '27个镇中：完成3个，未完成2个，不能判断22个；所以完成的在3个与25个之间',
    );
  });

  it('needs no bounds where all are known', () => {
    expect(count(5, 0)).toBe('5个镇中：完成3个，未完成2个，不能判断0个');
  });

  it('bounds nothing where the list is not complete', () => {
    expect(count(null, 22)).toBe('名单不全；已知的27个镇中：完成3个，未完成2个，不能判断22个');
  });
});

describe('a step of the arithmetic in words', () => {
  const known = new Map([['alpha', '甲镇']]);
  const observation = buildObservation({ place: 'alpha', value: '-3.5' });
  const steps: readonly (readonly [AssessmentStep, string])[] = [
    [{ kind: 'observed', observation }, '甲镇，2012年：−3.5亿元'],
    [
      { kind: 'observed', observation: { ...observation, place: 'beta' } },
      'beta，2012年：−3.5亿元',
    ],
    [
      { kind: 'converted', from: '-5', fromUnit: '万元', to: '-0.0005', toUnit: '亿元' },
      '换算：−5万元 = −0.0005亿元',
    ],
    [
      { kind: 'sum', terms: ['1', '2'], total: 3, result: '3', unit: '亿元' },
      '合计：1 + 2 = 3亿元（3个中已知2个）',
    ],
    [
      { kind: 'sum', terms: ['1', '2'], total: null, result: '3', unit: '亿元' },
      '合计：1 + 2 = 3亿元（?个中已知2个）',
    ],
    [
      { kind: 'difference', value: '5', base: '8', result: '-3', unit: '个百分点' },
      '变化：5 − 8 = −3个百分点',
    ],
    [{ kind: 'growth', value: '5', base: '4', result: '25.0000' }, '增长：5 ÷ 4 − 1 = 25.0000%'],
    [
      {
        kind: 'comparison',
        actual: '5',
        comparator: '>=',
        goal: '4',
        goalMax: null,
        unit: '亿元',
        holds: true,
      },
      '比较：5 ≥ 4亿元，成立',
    ],
    [
      {
        kind: 'comparison',
        actual: '5',
        comparator: 'range',
        goal: '4',
        goalMax: '6',
        unit: null,
        holds: false,
      },
      '比较：5  4–6，不成立',
    ],
    [{ kind: 'margin', actual: '5', goal: '8', result: '-3', unit: null }, '差额：5 − 8 = −3'],
    [{ kind: 'rounding', low: '1', high: '2', goal: '1.5' }, '舍入：实际值在1与2之间，目标是1.5'],
    [
      { kind: 'pace', progress: '0.4', elapsed: '0.5', result: '0.8' },
      '进度：0.4 ÷ 已过时间0.5 = 0.8',
    ],
  ];

  it.each(steps)('%o', (step, words) => {
    expect(toStepWords(step, 'zh', known)).toBe(words);
  });

  it.each([
    ['0.9750', '97.5%'],
    ['1.0000', '100%'],
    ['0.05', '5%'],
    ['0.0005', '0.05%'],
    ['3.5500', '355%'],
    ['-0.2', '-20%'],
    ['2', '200%'],
    ['0.1005', '10.05%'],
  ])('shows the share %s as %s', (result, percent) => {
    const step = { kind: 'completion', actual: '1', goal: '2', result, atLeast: false } as const;
    expect(toStepWords(step, 'zh', known)).toContain(percent);
    expect(toStepWords(step, 'zh', known)).not.toContain(`0${percent}`);
    expect(toStepWords({ ...step, atLeast: true }, 'zh', known)).not.toBe(
      toStepWords(step, 'zh', known),
    );
  });
});
