import { describe, expect, it } from 'vitest';
import { findLead } from '#charts/panel/label-lead.ts';
import { toSeriesChart } from '#charts/series/series-chart.ts';
import { toSeriesInput } from '#charts/series/series-input.ts';
import { isCrossed, measureDistance } from '#charts/svg/box.ts';
import { measureText } from '#charts/svg/text-width.ts';
import { readMaterial } from '../content.ts';

const box = { x: 10, y: 10, width: 20, height: 10 };
const line = (x: number, y: number, toX: number, toY: number) => ({ x, y, toX, toY });

describe('the line from a dot to its label', () => {
  it('leads to the nearest edge, and is not needed beside the dot', () => {
    expect(findLead({ x: 2, y: 15 }, box)).toBeNull();
    expect(findLead({ x: 60, y: 15 }, box)).toEqual(line(60, 15, 30, 15));
    expect(findLead({ x: 20, y: 50 }, box)).toEqual(line(20, 50, 20, 18));
  });

  it.each([
    ['through the middle', line(0, 15, 40, 15), true],
    ['from corner to corner', line(0, 0, 40, 30), true],
    ['that ends inside', line(20, 40, 20, 15), true],
    ['along the edge', line(0, 10, 40, 10), false],
    ['that ends at the edge', line(20, 40, 20, 20), false],
    ['past it', line(0, 0, 40, 5), false],
  ])('crosses a box, or not: %s', (_, one, crossed) => {
    expect(isCrossed(box, one)).toBe(crossed);
  });

  it.each(['zh', 'en'] as const)(
    'runs through no words on the page of an indicator in %s',
    (locale) => {
      const material = readMaterial(locale);
      const found = material.indicators.flatMap((indicator) =>
        (['wide', 'narrow'] as const).flatMap((size) => {
          const body = toSeriesChart(toSeriesInput(indicator, material)).draw(size)?.body ?? '';
          const leads = [...body.matchAll(/<path d="M(\d+) (\d+)L(\d+) (\d+)"\/>/g)].map(
            ([, ...ends]) => ends.map(Number),
          );
          const words = [...body.matchAll(/<g class="labels">.*?<\/g>/g)].flatMap(([group]) => [
            ...group.matchAll(/<text x="(\d+)" y="(\d+)"( text-anchor="end")?>([^<]*)</g),
          ]);
          return words.flatMap(([, right = '', bottom = '', isEnd, text = '']) => {
            const width = measureText(text);
            const x = Number(right) - (isEnd === undefined ? 0 : width);
            const label = { x, y: Number(bottom) - 12, width, height: 15 };
            return leads
              .filter(([x1 = 0, y1 = 0, x2 = 0, y2 = 0]) => {
                const isOwn = measureDistance(label, x2, y2) < 1;
                return !isOwn && isCrossed(label, line(x1, y1, x2, y2));
              })
              .map(() => `${indicator.id} ${size} ${text}`);
          });
        }),
      );
      expect(found).toEqual([]);
    },
  );
});
