import { describe, expect, it } from 'vitest';
import { toInline } from '#charts/inline-svg.ts';
import { drawRanking, toRankingChart } from '#charts/ranking/ranking-chart.ts';
import { toRankingInput } from '#charts/ranking/ranking-input.ts';
import type { SeriesInput } from '#charts/input/chart-input.ts';
import { toSeriesInput } from '#charts/series/series-input.ts';
import { readMaterial } from '../content.ts';
import { toInput, toPoint, toTown } from '../inputs.ts';
import { listPaths, listTexts, readLabels, readTexts } from '../marks.ts';

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

describe('a ranking of values in several units, extents and signs', () => {
  const past = { boundaryVersion: 'old' };
  const goal = (value: string, unit: '亿元' | '万元', words: string) => ({
    ...{ year: 2011, value, unit, words },
  });
  const input: SeriesInput = {
    ...toInput(
      toTown('a', '甲镇', toPoint(2011, '305000', { unit: '万元' })),
      toTown('b', '乙镇', toPoint(2011, '9')),
      toTown('c', '丙镇', toPoint(2011, '-2')),
      toTown('d', '丁镇', toPoint(2011, '9'), toPoint(2011, '8', past)),
      toTown('e', '戊镇', toPoint(2011, '7', past), toPoint(2011, '6')),
      toTown('f', '己镇', toPoint(2011, '5', past)),
    ),
    goals: [
      goal('10', '亿元', '目标10亿元'),
      goal('400000', '万元', '另一个目标说得很长，长得在窄图里要分成两行才写得下'),
    ],
  };

  it('goes by amount, and writes another unit than the chart’s', () => {
    const rows = toRankingChart(rank(input)).table.groups.map(({ rows: [row] }) =>
      row?.slice(0, 4).map(({ text }) => text),
    );
    expect(rows).toEqual([
      ['甲镇', '1', '305000万元', '实际'],
      ['乙镇', '2', '9', '实际'],
      ['丁镇', '2', '9', '实际'],
      ['戊镇', '4', '6', '实际'],
      ['己镇', '5', '5', '实际'],
      ['丙镇', '6', '-2', '实际'],
    ]);
  });

  it('says who is last, and that all towns are there', () => {
    const ranking = toRankingInput({ ...input, goals: [] }, 6);
    expect(ranking && toRankingChart(ranking).sentence).toBe(
      '2011年查到6个镇的GDP，居前的是甲镇305000万元、乙镇9亿元、丁镇9亿元。最低的是丙镇-2亿元。',
    );
  });

  it('counts a town of two extents once', () => {
    const twice = toTown('c', '丙镇', toPoint(2012, '1', past), toPoint(2012, '2', past));
    const one = (id: string) => toTown(id, `${id}镇`, toPoint(2011, '1'), toPoint(2012, '1'));
    expect(toRankingInput(toInput(one('a'), one('b'), twice), 3)?.year).toBe(2012);
    expect(toRankingInput(toInput(one('a'), twice), 3)).toBeNull();
  });

  it('draws stems from zero and goals over them', () => {
    const { body, height } = drawRanking(rank(input), 'narrow');
    expect(height).toBe(225);
    expect(listPaths(body)).toEqual([
      'M27 57V189',
      'M77 53V189M202 53V189',
      'M35 68H162',
      'M35 90H73',
      'M35 112H73',
      'M35 134H60',
      'M35 156H56',
      'M35 178H27',
    ]);
    expect(listTexts(body)).toEqual([
      '83 13 目标10亿元',
      '2 30 另一个目标说得很长，长得在窄图里要分成两行才',
      '2 47 写得下',
      '0 73 甲',
      '171 73 305000万元',
      '0 95 乙',
      '82 95 9',
      '0 117 丁',
      '82 117 9',
      '0 139 戊',
      '69 139 6',
      '0 161 己',
      '65 161 5',
      '0 183 丙',
      '44 183 -2',
      '20 216 政府或官方媒体发布',
    ]);
  });
});
