import { describe, expect, it } from 'vitest';
import { toMultiplesChart } from '#charts/multiples/multiples-chart.ts';
import { toMultiplesInput } from '#charts/multiples/multiples-input.ts';
import { toSeriesInput } from '#charts/series/series-input.ts';
import { readMaterial } from '../content.ts';

const material = readMaterial('zh');

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
    expect(inline).toMatch(/<marker id="dot" class="chart"[^>]*><circle/);
  });

  it('are drawn as before', async () => {
    await expect(inline).toMatchFileSnapshot('snapshots/multiples-inline.txt');
    await expect(gdp?.chart.draw('wide')?.body).toMatchFileSnapshot('snapshots/multiples-wide.svg');
  });
});
