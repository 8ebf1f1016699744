import { describe, expect, it } from 'vitest';
import { toMultiplesChart } from '#charts/multiples/multiples-chart.ts';
import { toMultiplesInput } from '#charts/multiples/multiples-input.ts';
import { toSeriesInput } from '#charts/series/series-input.ts';
import type { ChartPoint, ChartSeries } from '#charts/input/chart-input.ts';
import { listDrawnPoints } from '#charts/input/drawn-points.ts';
import { readMaterial } from '../content.ts';
import { neighbours, toInput, toPoint, toTown } from '../inputs.ts';
import { listPaths } from '../marks.ts';

const material = readMaterial('zh');
const toUpload = (point: ChartPoint): ChartPoint => ({
  ...point,
  source: { ...point.source, nature: 'upload' },
});

function chartOf(id: string) {
  const indicator = material.indicators.find((one) => one.id === id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  const input = toMultiplesInput(toSeriesInput(indicator, material), material);
  return input && { input, chart: toMultiplesChart(input) };
}

const gdp = chartOf('gdp');
const inline = gdp?.chart.inline ?? '';

describe('small multiples', () => {
  it('have a chart for each of the 27 towns', () => {
    expect(inline.match(/<li>/g)).toHaveLength(27);
    expect(inline.match(/role="img" aria-label="走势"/g)).toHaveLength(27);
  });

  it('say of 17 towns that nothing was found', () => {
    const empty = gdp?.input.panels.filter(({ points }) => points.length === 0) ?? [];
    expect(empty).toHaveLength(17);
    expect(inline.match(/<\/a> 未见/g)).toHaveLength(16);
    expect(inline).toContain('柳市</a> 非全年');
  });

  it('draw a dot for each full year and no line across a gap', () => {
    const years = gdp?.input.panels.flatMap(({ points }) => points.map(({ point }) => point.year));
    expect(years).toHaveLength(18);
    expect(inline).not.toContain('marker-mid');
  });

  it('stand on one scale from zero', () => {
    expect(gdp?.input.amounts).toEqual([0, 340.34]);
    expect(gdp?.input.years).toEqual([2005, 2024]);
    expect(gdp?.chart.sentence).toContain('各图同一尺度，纵轴都到340.34亿元');
  });

  it('write the last value beside each name', () => {
    expect(inline).toContain('龙港</a> 340.34');
    expect(inline).toContain('贺村</a> 50.8');
  });

  it('are not made of few lines', () => {
    expect(chartOf('farmer-net-income')).toBeNull();
  });

  it('give their shared dot the colours of a chart', () => {
    const other = { ...neighbours, points: neighbours.points.map(toUpload) };
    const panels = [neighbours, { ...other, id: 'other' }].map((series) => ({
      ...{ series, points: listDrawnPoints(toInput(series)) },
    }));
    const input = toInput(...panels.map(({ series }) => series));
    const made = toMultiplesChart({ input, years: [2011, 2013], amounts: [0, 63], panels });
    expect(made.inline).toMatch(/<marker id="dot" class="chart"[^>]*><circle/);
    expect(made.inline).toMatch(/<marker id="other" class="chart"[^>]*><path class="other"/);
    expect(made.inline?.match(/marker-mid="url\(#\w+\)"/g)).toEqual([
      'marker-mid="url(#dot)"',
      'marker-mid="url(#other)"',
    ]);
    expect(made.sentence).toContain('圆点是政府或官方媒体发布的，菱形点不是。');
  });

  it('are drawn as before', async () => {
    await expect(inline).toMatchFileSnapshot('snapshots/multiples-inline.txt');
    await expect(gdp?.chart.draw('wide')?.body).toMatchFileSnapshot('snapshots/multiples-wide.svg');
  });
});

describe('small multiples of a few towns', () => {
  const towns = material.towns.slice(0, 6);
  const goal = { year: 2015, value: '1', unit: '亿元', words: '目标' } as const;
  /** The first four towns with values of two years, then others. */
  const make = (...others: ChartSeries[]) => {
    const lines = towns
      .slice(0, 4)
      .map(({ id, name }, at) =>
        toTown(id, name, toPoint(2010, `${at + 1}`), toPoint(2011, `${2 * at + 2}`)),
      );
    return toMultiplesInput(
      { ...toInput(...lines, ...others), goals: [goal] },
      { ...material, towns },
    );
  };
  const fifth = (...points: Parameters<typeof toPoint>[]) =>
    toTown(towns[4]?.id ?? '', '戊镇', ...points.map((one) => toPoint(...one)));
  const estimate = { status: 'estimate' } as const;
  const five = make(fifth([2005, '-4'], [2006, '3', estimate], [2007, '2']));

  it('are made of five lines at least, each of two years', () => {
    expect(make()).toBeNull();
    expect(make(fifth([2010, '1'], [2010, '2', estimate]))).toBeNull();
    expect(five?.panels.map(({ points }) => points.length)).toEqual([2, 2, 2, 2, 3, 0]);
  });

  it('stand on a scale from the least to the greatest', () => {
    expect([five?.amounts, five?.years]).toEqual([
      [-4, 8],
      [2005, 2011],
    ]);
  });

  it('say what is hollow and who is empty', () => {
    const empty = towns[5]?.name.replace('镇', '') ?? '';
    expect(five && toMultiplesChart(five).sentence).toBe(
      `5个镇有GDP的全年公布值，2005—2011年共11个。各图同一尺度，纵轴都到8亿元；底边一点是一年。空心点是预计、初步或推算的值。没有全年值的是${empty}。`,
    );
  });

  it('stand in rows of a file', () => {
    const { body = '', height } = (five && toMultiplesChart(five).draw('narrow')) ?? {};
    expect(height).toBe(240);
    expect([...body.matchAll(/translate\((\d+ \d+)\)"><text/g)].map(([, at]) => at)).toEqual([
      '0 0',
      '108 0',
      '0 80',
      '108 80',
      '0 160',
      '108 160',
    ]);
    expect(listPaths(body).filter((d) => !d.startsWith('M3.5') && d !== 'M0 26H96')).toEqual([
      'M74 26l14 -3',
      'M74 23l14 -6',
      'M74 20l14 -10',
      'M74 17l14 -13',
      'M4 42l14 -22l14 3',
    ]);
    expect(body.match(/<circle class="hollow" cx="18" cy="20" r="2"\/>/g)).toHaveLength(1);
  });
});
