import { describe, expect, it } from 'vitest';
import { drawBullets } from '#charts/bullets/bullets-chart.ts';
import type { BulletInput } from '#charts/bullets/bullets-input.ts';
import { describeBullets } from '#charts/bullets/bullets-sentence.ts';

/** Bars of such shares of their goals, the first half of them met. */
function input(...shares: readonly number[]): BulletInput {
  const rows = shares.map((share, at) => ({
    ...{ id: `r${at}`, name: `${at}镇`, href: null, share, promised: '≥10亿元', margin: '0' },
    ...{ actual: `${share * 10}亿元`, steps: '', sources: [] },
    status: 2 * at < shares.length ? ('met' as const) : ('missed' as const),
  }));
  return { locale: 'zh', title: '投资', subject: '镇', rows };
}

describe('the sentence of bars', () => {
  it('names six and counts seven', () => {
    const six = describeBullets(input(1, 1, 1, 1, 1, 1));
    expect(six).toContain('5镇');
    expect(describeBullets(input(1, 1, 1, 1, 1, 1, 1))).not.toContain('6镇');
  });

  it('tells of an arrow where a bar is longer than one and a half goals', () => {
    expect(describeBullets(input(1, 1.5))).not.toContain('箭头');
    expect(describeBullets(input(1, 1.6))).toContain('以箭头表示');
  });
});

describe('the arrow of a bar', () => {
  const arrows = (...shares: number[]): (string | undefined)[] => {
    const body = drawBullets(input(...shares), 'wide')?.body ?? '';
    return [...body.matchAll(/class="diamond" d="M\d+ \d+([^"]*)"/g)].map(([, path]) => path);
  };

  it('points to where the bar would go on', () => {
    expect(arrows(1.6)).toEqual(['l8 6 -8 6z']);
    expect(arrows(-0.1)).toEqual(['l-8 6 8 6z']);
    expect(arrows(0, 1, 1.5)).toEqual([]);
  });
});
