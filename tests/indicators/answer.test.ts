import { describe, expect, it } from 'vitest';
import { drawAnswerBar } from '#charts/bullets/answer-bar.ts';
import {
  toDifferenceWords,
  toPublishedWords,
  toVerdictWords,
} from '#charts/bullets/answer-words.ts';
import { toAnswer, type TargetAnswer } from '#indicators/answer.ts';
import { assess } from '#indicators/assess/assess.ts';
import { toVerdictShape } from '#indicators/status-class.ts';
import type { Observation } from '#schema/observation.ts';
import type { Target } from '#schema/target.ts';
import { buildChange, buildContext, buildObservation, buildTarget } from './builders.ts';

const names = new Map([
  ['alpha', '甲镇'],
  ['beta', '乙镇'],
]);
const inTown = (place: string, value: string) => buildObservation({ place, value });

function answer(changes: Partial<Target>, ...observations: Observation[]): TargetAnswer {
  return toAnswer(assess(buildTarget(changes), buildContext(observations)));
}

/** What is said of the only reading, and of the whole. */
function tell(told: TargetAnswer, locale: 'zh' | 'en' = 'zh'): (string | null)[] {
  const [reading] = told.readings;
  const said =
    reading === undefined
      ? [null, null]
      : [
          toPublishedWords(reading, told.unit, locale, names),
          toDifferenceWords(reading, told.unit, locale),
        ];
  return [...said, toVerdictWords(told, locale), toVerdictShape(told)];
}

describe('the answer of a target', () => {
  it('tells the figure, how far it is from the goal, and the verdict', () => {
    expect(tell(answer({}, buildObservation({ value: '11.5' })))).toEqual([
      '11.5亿元',
      '+1.5亿元、目标的115%',
      '完成',
      'good',
    ]);
    expect(tell(answer({}, buildObservation({ value: '7' })), 'en')).toEqual([
      '7\u00a0亿元',
      '−3\u00a0亿元, 70% of the goal',
      'Missed',
      'bad',
    ]);
  });

  it('gives a change that met its goal exactly no sign', () => {
    const change = buildChange();
    const values = [
      buildObservation({ year: 2011, value: '8' }),
      buildObservation({ value: '10' }),
    ];
    const context = buildContext(values.map((one) => ({ ...one, unit: '%' as const })));
    const [, difference] = tell(toAnswer(assess(change, context)));
    expect(difference).toMatch(/^0/);
  });

  it('says how many towns are known where not all are, and nothing of the whole', () => {
    const told = answer({ scopeMode: 'each' }, inTown('alpha', '11'), inTown('beta', '1'));
    expect(tell(told)).toEqual([
      '甲镇 11亿元、乙镇 1亿元',
      null,
      '已知1镇达到、1镇未达到，1镇无数据',
      'open',
    ]);
    expect(tell(told, 'en')[2]).toBe('Known towns: 1 reached it, 1 missed it; no data for 1');
    const missed = answer({ scopeMode: 'each' }, inTown('beta', '1'));
    expect(tell(missed)[2]).toBe('已知1镇未达到，2镇无数据');
    expect(missed.status).toBe('missed-by-some');
    const reached = answer({ scopeMode: 'each' }, inTown('beta', '12'));
    expect(tell(reached)[2]).toBe('已知1镇达到，2镇无数据');
  });

  it('says the verdict where every town is known', () => {
    const towns = ['alpha', 'beta', 'gamma'].map((place) => inTown(place, '9'));
    expect(tell(answer({ scopeMode: 'each' }, ...towns))).toEqual([
      '甲镇 9亿元、乙镇 9亿元、gamma 9亿元',
      null,
      '未完成',
      'bad',
    ]);
  });

  it('says that a sum of known parts is only that', () => {
    const told = answer({}, inTown('alpha', '9'));
    expect(tell(told).slice(0, 3)).toEqual(['已知部分合计9亿元', null, '未见公布结果']);
  });

  it('has nothing to tell where nothing was published', () => {
    expect(tell(answer({}))).toEqual([null, null, '未见公布结果', 'absent']);
    expect(tell(answer({ scopeMode: 'each' }))).toEqual([null, null, '未见公布结果', 'absent']);
  });

  it('tells each reading by itself', () => {
    const towns = ['alpha', 'beta', 'gamma'].map((place) => inTown(place, '8'));
    const told = answer({ scopeMode: 'unstated' }, ...towns);
    expect(told.readings.map((one) => [one.mode, one.kind, one.status])).toEqual([
      ['pooled', 'figure', 'met'],
      ['each', 'towns', 'missed'],
    ]);
    expect(tell(told)[2]).toBe('读法不一，不下结论');
  });
});

describe('the bar of an answer', () => {
  const barOf = (told: TargetAnswer) => {
    const [reading] = told.readings;
    return reading === undefined ? null : drawAnswerBar(reading);
  };

  it('is as long as the share of the goal, whose place is always the same', () => {
    const half = barOf(answer({}, buildObservation({ value: '5' })));
    expect(half).toContain('d="M0 6H64"');
    expect(half).toContain('d="M128 0V12"');
    const over = barOf(answer({}, buildObservation({ value: '40' })));
    expect(over).toContain('d="M0 6H160"');
  });

  it('shows the towns that reached it, missed it and are not known', () => {
    const told = answer({ scopeMode: 'each' }, inTown('alpha', '11'), inTown('beta', '1'));
    const bar = barOf(told);
    expect(bar).toContain('d="M0 6H53"');
    expect(bar).toContain('d="M53 2.5H106.5V9.5H53z"');
    expect(bar).toContain('d="M107 6H160"');
  });
});
