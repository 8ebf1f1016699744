import { describe, expect, it } from 'vitest';
import { drawAnswerBar } from '#charts/bullets/answer-bar.ts';
import {
  toAnswerWords,
  toDifferenceWords,
  toPublishedWords,
  toVerdictWords,
} from '#charts/bullets/answer-words.ts';
import type { AnsweredReading, TargetAnswer } from '#indicators/answer.ts';

type Figure = Extract<AnsweredReading, { kind: 'figure' }>;
type Towns = Extract<AnsweredReading, { kind: 'towns' }>;

const common = { status: 'met', counts: null, scope: 'pilots', mode: 'each', used: [] } as const;
const figure = (completion: string | null, more: Partial<Figure> = {}): Figure => ({
  ...{ ...common, kind: 'figure', actual: '12', isPart: false, margin: '2', completion },
  ...more,
});
const counts = (met: number, missed: number, unknown: number, total: number | null = null) => ({
  ...{ met, missed, unknown, total },
});
const towns = (
  met: number,
  missed: number,
  unknown: number,
  known: Towns['known'] = [],
): Towns => ({
  ...{ ...common, kind: 'towns', counted: counts(met, missed, unknown), known },
});
const named = (...places: (string | null)[]) =>
  places.map((actual, at) => ({ place: `t${at}`, actual }));
const names = new Map([['t0', '甲镇']]);

describe('the bar of an answer', () => {
  /** Its lines, each with how it looks. */
  const say = (reading: AnsweredReading): string[] => {
    const svg = drawAnswerBar(reading) ?? 'none';
    const [, inside = svg] =
      /^<svg viewBox="0 0 160 12" width="160" height="12" fill="none" stroke="currentColor" aria-hidden="true">(.*)<\/svg>$/.exec(
        svg,
      ) ?? [];
    return inside
      .split(/(?=<path)/)
      .map((path) => path.replaceAll(/^<path |(?:stroke-)?(?:opacity|width|d)=|"|\/>$/g, ''));
  };

  it.each<[string, AnsweredReading, string[]]>([
    ['half of the goal', figure('0.5'), ['.3 2 M0 6H160', '.75 8 M0 6H64', '2 M128 0V12']],
    ['the whole goal', figure('1'), ['.3 2 M0 6H160', '.75 8 M0 6H128', '2 M128 0V12']],
    ['as much as is drawn', figure('1.25'), ['.3 2 M0 6H160', '.75 8 M0 6H160', '2 M128 0V12']],
    ['more than is drawn', figure('7'), ['.3 2 M0 6H160', '.75 8 M0 6H160', '2 M128 0V12']],
    ['less than nothing', figure('-0.5'), ['.3 2 M0 6H160', '.75 8 M0 6H0', '2 M128 0V12']],
    ['no share', figure(null), ['none']],
    [
      'towns of all three sorts',
      towns(1, 2, 5),
      ['.3 2 M60 6H160', '.75 8 M0 6H20', 'M20 2.5H59.5V9.5H20z'],
    ],
    ['towns that all reached it', towns(3, 0, 0), ['.75 8 M0 6H160']],
    ['towns that all missed it', towns(0, 3, 0), ['M0 2.5H159.5V9.5H0z']],
    ['towns of which nothing is known', towns(0, 0, 3), ['.3 2 M0 6H160']],
    ['towns that reached it, beside others', towns(1, 0, 2), ['.3 2 M53 6H160', '.75 8 M0 6H53']],
  ])('is that of %s', (_, reading, expected) => {
    expect(say(reading)).toEqual(expected);
  });
});

describe('the words of an answer', () => {
  it.each<[string, AnsweredReading, string, string, string | null]>([
    ['a figure', figure('1.2'), '12亿元', '12', '+2亿元、目标的120%'],
    [
      'a figure of a part',
      figure('1.2', { isPart: true }),
      '已知部分合计12亿元',
      '12 for the part that is known',
      '+2亿元、目标的120%',
    ],
    [
      'a figure below its goal',
      figure('0.8', { actual: '8', margin: '-2' }),
      '8亿元',
      '8',
      '−2亿元、目标的80%',
    ],
    ['a figure without a share', figure(null), '12亿元', '12', '+2亿元'],
    ['a figure without a margin', figure('1.2', { margin: null }), '12亿元', '12', null],
    [
      'three towns',
      towns(1, 1, 1, named('1', '2', '3')),
      '甲镇 1亿元、t1 2亿元、t2 3亿元',
      '甲镇 1, t1 2, t2 3',
      null,
    ],
    [
      'four towns',
      towns(1, 2, 1, named('1', '2', '3', '4')),
      '1镇达到，2镇未达到，1镇无数据',
      '1 reached it, 2 missed it, no data for 1',
      null,
    ],
    [
      'towns of which one has no figure',
      towns(1, 1, 0, named('1', null)),
      '1镇达到，1镇未达到',
      '1 reached it, 1 missed it',
      null,
    ],
  ])('are those of %s', (_, reading, zh, plain, difference) => {
    expect(toPublishedWords(reading, '亿元', 'zh', names)).toBe(zh);
    expect(toPublishedWords(reading, null, 'en', names)).toBe(plain);
    expect(toDifferenceWords(reading, '亿元', 'zh')).toBe(difference);
  });

  it.each<[string, Parameters<typeof toVerdictWords>[0], string]>([
    ['one verdict', { status: 'met', counts: null }, '完成'],
    [
      'towns of a whole list',
      { status: 'no-data', counts: counts(1, 2, 5, 8) },
      '已知1镇达到、2镇未达到，5镇无数据',
    ],
    [
      'towns of a list that is not whole',
      { status: 'no-data', counts: counts(1, 2, 5) },
      '已知1镇达到、2镇未达到，其余的镇名单不全',
    ],
  ])('say the verdict of %s', (_, verdict, expected) => {
    expect(toVerdictWords(verdict, 'zh')).toBe(expected);
  });
});

describe('an answer in one line', () => {
  const answer = (more: Partial<TargetAnswer>): TargetAnswer => ({
    ...{ status: 'met', counts: null, unit: '亿元', unused: 0, readings: [] },
    ...more,
  });

  it.each<[string, Partial<TargetAnswer>, string]>([
    ['a figure', { readings: [figure('1.2')] }, '公布 12亿元 · +2亿元、目标的120% · 完成'],
    ['a part of a group', { readings: [figure(null, { margin: null })] }, '公布 12亿元 · 完成'],
    ['a goal without a unit', { readings: [figure('1.2')], unit: null }, '完成'],
    ['two readings', { readings: [figure('1.2'), figure('1.2')] }, '完成'],
    ['nothing', { status: 'no-data' }, '未见公布结果'],
    [
      'towns',
      { status: 'missed-by-some', counts: counts(0, 2, 25, 27), readings: [towns(0, 2, 25)] },
      '已知2镇未达到，25镇无数据',
    ],
  ])('is that of %s', (_, more, expected) => {
    expect(toAnswerWords(answer(more), 'zh')).toBe(expected);
  });
});
