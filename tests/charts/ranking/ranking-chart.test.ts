import { describe, expect, it } from 'vitest';
import { toInline } from '#charts/inline-svg.ts';
import { drawRanking, toRankingChart } from '#charts/ranking/ranking-chart.ts';
import { toRankingInput } from '#charts/ranking/ranking-input.ts';
import type { SeriesInput } from '#charts/input/chart-input.ts';
import { toSeriesInput } from '#charts/series/series-input.ts';
import { readMaterial } from '../content.ts';
import { toInput, toPoint, toTown } from '../inputs.ts';
import { readLabels, readTexts } from '../marks.ts';

const names = { id: 'ranking', title: '名次', description: '说明' };
const towns = toInput(
  toTown('a', '甲乙镇', toPoint(2010, '9'), toPoint(2011, '12')),
  toTown('b', '丙丁镇', toPoint(2011, '30.5'), toPoint(2012, '31')),
  toTown('c', '戊己镇', toPoint(2011, '12'), toPoint(2012, '8')),
  toTown('d', '庚辛镇', toPoint(2011, '99', { status: 'estimate' })),
);

function rank(input: SeriesInput) {
  const ranking = toRankingInput(input, 27);
  if (ranking === null) throw new Error('nothing was ranked');
  return ranking;
}

describe('the ranking of an indicator', () => {
  it('takes the latest year with three measured values', () => {
    const { others, rows, year } = rank(towns);
    expect([year, others]).toEqual([2011, 24]);
    expect(rows.map(({ drawn, rank: place }) => [place, drawn.series.id])).toEqual([
      [1, 'b'],
      [2, 'a'],
      [2, 'c'],
    ]);
  });

  it('is none with too few values, nor of ranks', () => {
    expect(toRankingInput(toInput(toTown('a', '甲镇', toPoint(2010, '9'))), 27)).toBeNull();
    expect(toRankingInput({ ...towns, ranked: true }, 27)).toBeNull();
  });

  it('writes each figure beside its dot', () => {
    expect(readLabels(drawRanking(rank(towns), 'wide').body)).toEqual(['30.5', '12', '12']);
  });

  it('draws what was promised for that year only', () => {
    const goal = (year: number) => ({
      ...{ year, value: '20', unit: '亿元' as const, words: `${year}年目标≥20亿元` },
    });
    const goals = [goal(2011), goal(2015)];
    const texts = readTexts(drawRanking(rank({ ...towns, goals }), 'wide').body);
    expect(texts).toContain('2011年目标≥20亿元');
    expect(texts).not.toContain('2015年目标≥20亿元');
  });

  it('says how many towns it leaves out', () => {
    const { sentence, table } = toRankingChart(rank(towns));
    expect(sentence).toContain('居前的是丙丁镇30.5亿元、甲乙镇12亿元、戊己镇12亿元。');
    expect(sentence).toContain('另有24个镇没有这一年的实际值，所以这不是全部试点镇的名次。');
    expect(table.groups.map(({ rows }) => rows[0]?.[2]?.text)).toEqual(['30.5', '12', '12']);
  });

  it.each(['wide', 'narrow'] as const)('is drawn as before when %s', async (size) => {
    const material = readMaterial('zh');
    const gdp = material.indicators.find(({ id }) => id === 'gdp');
    if (!gdp) throw new Error('no indicator gdp');
    const ranking = rank(toSeriesInput(gdp, material));
    expect(ranking.year).toBe(2013);
    const svg = toInline(drawRanking(ranking, size), size, names);
    await expect(svg).toMatchFileSnapshot(`snapshots/ranking-${size}.svg`);
  });
});
