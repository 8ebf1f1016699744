import { describe, expect, it } from 'vitest';
import { createFigureFinder } from '#policy/text/figures.ts';

describe('the search for figures', () => {
  const find = createFigureFinder({ 公里里程: '公里', '％': '%' }, (figure) => figure);

  it.each([
    ['建成2,200亿元和 3 公里里程', '2200 亿元, 3 公里'],
    ['服务5万人、8人', '5 万人, 8 人'],
    ['增长7.5个百分点、6％', '7.5 个百分点, 6 %'],
    ['分为3章', ''],
  ])('gives the unit of each by its name in %s', (text, figures) => {
    expect(
      find(text)
        .map(({ value, unit }) => `${value} ${unit}`)
        .join(', '),
    ).toBe(figures);
  });

  it('finds only what stands in what is put around', () => {
    const within = createFigureFinder({}, (figure) => `（${figure}）`);
    expect(within('投资5亿元（3亿元）')).toEqual([{ value: '3', unit: '亿元' }]);
  });
});
