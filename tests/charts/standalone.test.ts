import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeChartFile } from '#charts/chart-file.ts';
import { toSeriesChart } from '#charts/series/series-chart.ts';
import { readMarkRules } from '#charts/svg/mark-rules.ts';
import { element, escapeSvg } from '#charts/svg/markup.ts';
import { measureText } from '#charts/svg/text-width.ts';
import { hecun, toInput, toPoint, toTown } from './inputs.ts';

const styles = join(import.meta.dirname, '../../src/styles');
const read = (...names: string[]): string =>
  names.map((name) => readFileSync(join(styles, `${name}.css`), 'utf8')).join('');
const marks = readMarkRules(read('chart-marks'), read('tokens'));
const onPaper = readMarkRules(
  read('chart-marks'),
  read('tokens', 'chart', 'pages/chart-asks'),
  true,
);
const address = 'https://example.org/indicators/gdp/';
const origin = { address, asOf: '2026-11-29', notice: null, marks };
const chart = toSeriesChart(toInput(hecun));

describe('a chart as a file', () => {
  it('is whole: namespace, name, words, source', async () => {
    const svg = writeChartFile(chart, origin) ?? '';
    expect(svg).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/,
    );
    expect(svg).toContain('<title id="title">GDP（亿元）</title>');
    expect(svg).toContain('来源：甲报。数据截至2026-11-29。');
    expect(svg).toContain(`出处与数据见 ${address}`);
    expect(svg).not.toMatch(/<style|style=|class=/);
    await expect(svg).toMatchFileSnapshot('snapshots/series-file.svg');
  });

  it('says first that its figures are made up', () => {
    const notice = '演示数据';
    expect(writeChartFile(chart, { ...origin, notice })).toMatch(
      /font-weight="600">演示数据<\/text>/,
    );
    expect(writeChartFile(chart, origin)).not.toContain('演示数据');
  });

  it('writes its words line under line above the drawing', () => {
    const notice = '演示数据'.repeat(60);
    const svg = writeChartFile(chart, { ...origin, notice }) ?? '';
    const head = svg.slice(0, svg.indexOf('<g transform'));
    const lines = [...head.matchAll(/<text [^>]*?y="(\d+)"/g)].map(([, y]) => Number(y));
    expect(lines.slice(0, 4)).toEqual([40, 68, 88, 108]);
    const top = Number(/<g transform="translate\(24 (\d+)\)/.exec(svg)?.[1]);
    expect(top - (lines.at(-1) ?? 0)).toBe(16);
    expect(head.match(/font-weight="400">/g)).toHaveLength(1);
  });

  it('breaks an address that is longer than the drawing, and loses none of it', () => {
    const query = `?towns=${Array.from({ length: 12 }, () => 'wangjiangjing').join(',')}`;
    const svg = writeChartFile(chart, { ...origin, address: address + query }) ?? '';
    const foot = svg.slice(svg.indexOf('来源：'));
    const lines = [...foot.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe(`出处与数据见 ${address}${query}`);
    for (const line of lines) expect(measureText(line)).toBeLessThanOrEqual(640);
  });

  it('stands in the middle of a square, without the sentence that is too small there', () => {
    const svg = writeChartFile(chart, origin, 'square') ?? '';
    const [, x, y, width, height] = /viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(svg) ?? [];
    expect(svg).toMatch(/ width="540" height="540" /);
    expect([x, width]).toEqual(['0', height]);
    expect(Number(y)).toBeLessThan(0);
    expect(svg).not.toMatch(/<text[^>]*>[^<]*图中留空/);
    expect(svg).toContain('来源：甲报');
  });

  it('fills a page of A4 in black on white', () => {
    const svg = writeChartFile(chart, { ...origin, marks: onPaper }, 'page') ?? '';
    const [, width, height] = / width="(\d+)" height="(\d+)" viewBox/.exec(svg) ?? [];
    expect(Number(height) / Number(width)).toBeCloseTo(Math.SQRT1_2, 2);
    const colours = new Set(svg.match(/#[\da-f]{3,6}\b/g));
    expect([...colours].sort()).toEqual(['#000', '#333', '#bbb', '#fff']);
  });

  it('hides no sign of a name', () => {
    expect(element('text', { title: '\u202e' }, escapeSvg('贺\u202e村'))).toBe(
      '<text title="[U+202E]">贺[U+202E]村</text>',
    );
  });

  it('asks for nothing from elsewhere', () => {
    expect(writeChartFile(chart, origin)).not.toMatch(/@import|url\(|href=/);
  });

  it('is not written without a full-year value', () => {
    const half = toTown('liushi', '柳市镇', toPoint(2016, '106.8', { period: 'M01-M06' }));
    expect(writeChartFile(toSeriesChart(toInput(half)), origin)).toBeNull();
  });
});
