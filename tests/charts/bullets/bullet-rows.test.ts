import { describe, expect, it } from 'vitest';
import { drawBullets, toBulletChart } from '#charts/bullets/bullets-chart.ts';
import type { BulletInput } from '#charts/bullets/bullets-input.ts';
import { toTargetBullets } from '#charts/bullets/target-bullets.ts';
import { toTownBullets } from '#charts/bullets/town-bullets.ts';
import { assess } from '#indicators/assess/assess.ts';
import type { ReadingFinding } from '#indicators/assessment.ts';
import type { Target } from '#schema/target.ts';
import type { Locale } from '#schema/text.ts';
import { buildContext, buildObservation, buildTarget } from '../../indicators/builders.ts';
import { listPaths, listTexts, readBetween } from '../marks.ts';

const names = new Map([
  ['alpha', '甲镇'],
  ['s02', '甲报'],
]);
const read = (target: Target, values: Readonly<Record<string, string>>): ReadingFinding => {
  const rows = Object.entries(values).map(([place, value]) => buildObservation({ place, value }));
  const [reading] = assess(target, buildContext(rows)).readings;
  if (!reading) throw new Error('no reading');
  return reading;
};
const each = buildTarget({ scopeMode: 'each', label: { zh: '投资', en: 'Investment' } });
const all = buildTarget({ label: { zh: '总投资', en: 'All investment' } });
const towns = (locale: Locale) =>
  toTargetBullets(each, read(each, { alpha: '8', beta: '12.5' }), locale, names);
const whole = toTargetBullets(all, read(all, { pilots: '9' }), 'zh', names);

describe('the bars of a target', () => {
  it('are one a town that has a value', () => {
    expect(towns('zh')).toEqual({
      locale: 'zh',
      title: '投资 · ≥ 10 亿元：公布值与目标（逐镇）',
      subject: '镇',
      rows: [
        {
          id: 'alpha',
          href: '/towns/alpha/',
          name: '甲镇',
          actual: '8亿元',
          promised: '≥10亿元',
          margin: '−2亿元',
          share: 0.8,
          status: 'missed',
          steps:
            '甲镇，2012年：8亿元；比较：8 ≥ 10亿元，不成立；差额：8 − 10 = −2亿元；完成比例：8 ÷ 10 = 80%',
          sources: [{ id: 's02', publisher: '甲报' }],
        },
        {
          id: 'beta',
          href: '/towns/beta/',
          name: 'beta',
          actual: '12.5亿元',
          promised: '≥10亿元',
          margin: '2.5亿元',
          share: 1.25,
          status: 'met',
          steps:
            'beta，2012年：12.5亿元；比较：12.5 ≥ 10亿元，成立；差额：12.5 − 10 = 2.5亿元；完成比例：12.5 ÷ 10 = 125%',
          sources: [{ id: 's02', publisher: '甲报' }],
        },
      ],
    });
  });

  it('are one where the group counts as one', () => {
    expect(whole).toEqual({
      locale: 'zh',
      title: '总投资 · ≥ 10 亿元：公布值与目标（合计）',
      subject: '镇',
      rows: [
        {
          id: 'pilots',
          href: null,
          name: 'pilots',
          actual: '9亿元',
          promised: '≥10亿元',
          margin: '−1亿元',
          share: 0.9,
          status: 'missed',
          steps:
            'pilots，2012年：9亿元；比较：9 ≥ 10亿元，不成立；差额：9 − 10 = −1亿元；完成比例：9 ÷ 10 = 90%',
          sources: [{ id: 's02', publisher: '甲报' }],
        },
      ],
    });
  });

  it('lead to pages of their language', () => {
    const { rows, subject, title } = towns('en');
    expect([title, subject, ...rows.map(({ href, promised }) => `${href} ${promised}`)]).toEqual([
      'Investment · ≥ 10 亿元 (100 million yuan): value and goal (each town)',
      'Town',
      '/en/towns/alpha/ ≥ 10 亿元',
      '/en/towns/beta/ ≥ 10 亿元',
    ]);
  });

  it('are none of a goal that is no amount above zero', () => {
    const rows = (changes: Partial<Target>) =>
      toTargetBullets({ ...each, ...changes }, read(each, { alpha: '8' }), 'zh', names).rows.length;
    expect([
      rows({}),
      rows({ value: '0' }),
      rows({ value: '-1' }),
      rows({ value: null }),
      rows({ unit: null }),
    ]).toEqual([1, 0, 0, 0, 0]);
  });

  it('have a table with sources and arithmetic', () => {
    expect(toBulletChart(whole).table).toEqual({
      caption: '总投资 · ≥ 10 亿元：公布值与目标（合计）',
      columns: [
        { text: '镇' },
        { text: '公布值', numeric: true },
        { text: '目标', numeric: true },
        { text: '差额', numeric: true },
        { text: '结论' },
        { text: '怎样算出' },
      ],
      groups: [
        {
          of: 'pilots',
          heading: null,
          rows: [
            [
              { text: 'pilots', header: true },
              { text: '9亿元', numeric: true },
              { text: '≥10亿元', numeric: true },
              { text: '−1亿元', numeric: true },
              { text: '未完成', status: true },
              {
                text: 'pilots，2012年：9亿元；比较：9 ≥ 10亿元，不成立；差额：9 − 10 = −1亿元；完成比例：9 ÷ 10 = 90%',
                links: [{ text: '甲报', href: '#s02', isSource: true }],
              },
            ],
          ],
        },
      ],
    });
  });
});

describe('the bars of a town', () => {
  const [finding] = read(each, { alpha: '8' }).towns;
  const own = (locale: Locale, town = 'alpha') =>
    toTownBullets(town, finding ? [{ target: each, finding }] : [], locale, names);

  it('are one a goal', () => {
    const { rows, ...head } = own('zh');
    expect([head, rows.map(({ href, id, name }) => [id, name, href])]).toEqual([
      { locale: 'zh', title: '甲镇：公布值与目标', subject: '目标' },
      [['t1', '投资', '/targets/t1/']],
    ]);
    expect([own('en').rows[0]?.href, own('zh', 'delta').title]).toEqual([
      '/en/targets/t1/',
      'delta：公布值与目标',
    ]);
  });
});

describe('where the bars of goals stand', () => {
  const row = (id: string, name: string, share: number, actual: string) => ({
    ...{ id, name, share, actual, href: null, promised: '≥10亿元', margin: '0' },
    ...{ status: 'met' as const, steps: '', sources: [] },
  });
  const input: BulletInput = {
    ...{ locale: 'zh', title: '投资', subject: '镇' },
    rows: [
      row('a', '甲镇', 0.5, '5亿元'),
      row('b', '一个名字很长很长的镇，长得写不进一行，还要再写一行', 1.5, '15亿元'),
      row('c', '丙镇', -0.2, '-2亿元'),
      row('d', '丁镇', 99, '990亿元'),
    ],
  };
  const say = (size: 'wide' | 'narrow') => {
    const { body = '', height } = drawBullets(input, size) ?? {};
    expect(readBetween(body)).toBe('');
    return { height, paths: listPaths(body), texts: listTexts(body) };
  };

  it('is beside their names when wide', () => {
    expect(say('wide')).toEqual({
      height: 142,
      paths: [
        'M240 16H539',
        'M240 16H340',
        'M439 4v24',
        'M240 48H539',
        'M240 48H539',
        'M439 36v24',
        'M240 90H539',
        'M240 90H240',
        'M248 84l-8 6 8 6z',
        'M439 78v24',
        'M240 122H539',
        'M240 122H539',
        'M539 116l8 6 -8 6z',
        'M439 110v24',
      ],
      texts: [
        '0 19 甲镇，目标≥10亿元',
        '555 21 5亿元 完成',
        '0 51 一个名字很长很长的镇，长得写不进一',
        '0 68 行，还要再写一行，目标≥10亿元',
        '555 53 15亿元 完成',
        '0 93 丙镇，目标≥10亿元',
        '555 95 -2亿元 完成',
        '0 125 丁镇，目标≥10亿元',
        '555 127 990亿元 完成',
      ],
    });
  });

  it('is between their names and values when narrow', () => {
    expect(say('narrow')).toEqual({
      height: 309,
      paths: [
        'M0 33H272',
        'M0 33H91',
        'M181 21v24',
        'M0 122H272',
        'M0 122H272',
        'M181 110v24',
        'M0 194H272',
        'M0 194H0',
        'M8 188l-8 6 8 6z',
        'M181 182v24',
        'M0 266H272',
        'M0 266H272',
        'M272 260l8 6 -8 6z',
        'M181 254v24',
      ],
      texts: [
        '0 19 甲镇，目标≥10亿元',
        '0 60 5亿元 完成',
        '0 91 一个名字很长很长的镇，长得写不进一行，还要再',
        '0 108 写一行，目标≥10亿元',
        '0 149 15亿元 完成',
        '0 180 丙镇，目标≥10亿元',
        '0 221 -2亿元 完成',
        '0 252 丁镇，目标≥10亿元',
        '0 293 990亿元 完成',
      ],
    });
  });

  it('is said in words', () => {
    expect(toBulletChart(input).sentence).toBe(
      '横条从零起，是公布值；竖线是目标，各行画在同一处。甲镇5亿元，完成；一个名字很长很长的镇，长得写不进一行，还要再写一行15亿元，完成；丙镇-2亿元，完成；丁镇990亿元，完成。超过目标一倍半的横条截短，以箭头表示，数字照写。',
    );
    expect(toBulletChart({ ...input, rows: [...input.rows, ...input.rows] }).sentence).toBe(
      '横条从零起，是公布值；竖线是目标，各行画在同一处。共8行：完成8个。超过目标一倍半的横条截短，以箭头表示，数字照写。',
    );
  });
});
