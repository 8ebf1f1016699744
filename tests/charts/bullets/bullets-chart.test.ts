import { describe, expect, it } from 'vitest';
import { drawBullets, toBulletChart } from '#charts/bullets/bullets-chart.ts';
import { toInline } from '#charts/inline-svg.ts';
import { toTargetBullets } from '#charts/bullets/target-bullets.ts';
import { assess } from '#indicators/assess/assess.ts';
import { buildContext, buildObservation, buildTarget } from '../../indicators/builders.ts';
import { readTexts } from '../marks.ts';

const names = new Map([
  ['alpha', '甲镇'],
  ['beta', '乙镇'],
  ['gamma', '丙镇'],
]);
const target = buildTarget({ scopeMode: 'each', label: { zh: '投资', en: 'Investment' } });

function bulletsOf(values: Readonly<Record<string, string>>) {
  const rows = Object.entries(values).map(([place, value]) => buildObservation({ place, value }));
  const [reading] = assess(target, buildContext(rows)).readings;
  if (!reading) throw new Error('no reading');
  return toTargetBullets(target, reading, 'zh', names);
}

function draw(values: Readonly<Record<string, string>>, size: 'wide' | 'narrow' = 'wide'): string {
  const drawing = drawBullets(bulletsOf(values), size);
  if (drawing === null) throw new Error('nothing was drawn');
  return toInline(drawing, size, { id: 'bullets', title: '投资', description: '说明' });
}

/** The ends of all bars. */
function readBars(svg: string): number[] {
  return [...svg.matchAll(/class="bar" d="M\d+ \d+H(\d+)"/g)].map(([, end]) => Number(end));
}

describe('bars against goals', () => {
  it('are as long as their share of the goal', () => {
    const svg = draw({ alpha: '5', beta: '10', gamma: '15' });
    const [half = 0, whole = 0, most = 0] = readBars(svg);
    expect(whole - half).toBeCloseTo(most - whole, -1);
    const goals = [...svg.matchAll(/class="goal"><path d="M(\d+) /g)].map(([, x]) => Number(x));
    expect(goals).toEqual([whole, whole, whole]);
  });

  it('are clipped with an arrow while the figure is not', () => {
    const svg = draw({ alpha: '15', beta: '355' });
    const [full, clipped] = readBars(svg);
    expect(clipped).toBe(full);
    expect(svg.match(/class="diamond"/g)).toHaveLength(1);
    expect(readTexts(svg)).toContain('355亿元 完成');
    expect(toBulletChart(bulletsOf({ beta: '355' })).sentence).toContain('以箭头表示');
  });

  it('draw less than zero as an arrow back', () => {
    const svg = draw({ alpha: '-3' });
    const [, start] = /class="bar" d="M(\d+)/.exec(svg) ?? [];
    expect(readBars(svg)).toEqual([Number(start)]);
    expect(readTexts(svg)).toContain('-3亿元 反向变化');
  });

  it('leave out what has no value', () => {
    expect(bulletsOf({ beta: '8' }).rows.map(({ id }) => id)).toEqual(['beta']);
    expect(drawBullets(bulletsOf({}), 'wide')).toBeNull();
  });

  it('give the same numbers in words and table', () => {
    const { sentence, table } = toBulletChart(bulletsOf({ alpha: '8', beta: '12' }));
    expect(sentence).toContain('甲镇8亿元，未完成；乙镇12亿元，完成。');
    expect(table.groups.map(({ rows }) => rows[0]?.slice(1, 5).map(({ text }) => text))).toEqual([
      ['8亿元', '≥10亿元', '−2亿元', '未完成'],
      ['12亿元', '≥10亿元', '2亿元', '完成'],
    ]);
  });

  it('say their steps, and where there are many of one bar that they stand above', () => {
    const rows = [buildObservation({ place: 'alpha', value: '8' })];
    const [reading] = assess(target, buildContext(rows)).readings;
    const [town] = reading?.towns ?? [];
    const [step] = town?.steps ?? [];
    if (!reading || !town || !step) throw new Error('no reading');
    const stepsOf = (count: number) => {
      const whole = {
        ...reading,
        ...town,
        towns: [],
        steps: Array.from({ length: count }, () => step),
      };
      return toTargetBullets(target, whole, 'zh', names).rows.map(({ steps }) => steps);
    };
    expect(stepsOf(8)[0]).not.toContain('见上面');
    expect(stepsOf(9)).toEqual(['共9步，见上面的“怎样算出”']);
    const many = { ...reading, towns: [{ ...town, steps: Array.from({ length: 9 }, () => step) }] };
    const [row] = toTargetBullets(
      target,
      { ...many, steps: many.towns[0]?.steps ?? [] },
      'zh',
      names,
    ).rows;
    expect(row?.steps).not.toContain('见上面');
  });

  it.each(['wide', 'narrow'] as const)('are drawn as before when %s', async (size) => {
    const svg = draw({ alpha: '8', beta: '12', gamma: '99.5' }, size);
    await expect(svg).toMatchFileSnapshot(`snapshots/bullets-${size}.svg`);
  });
});
