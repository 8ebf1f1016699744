import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeSeriesFile } from '../../src/charts/series-file.ts';
import { hecun, toInput, toPoint, toTown } from './inputs.ts';

const marks = readFileSync(join(import.meta.dirname, '../../src/styles/chart-marks.css'), 'utf8');
const address = 'https://example.org/indicators/gdp/';

describe('a chart as a file', () => {
  it('is whole: namespace, name, words, source', async () => {
    const svg = writeSeriesFile(toInput(hecun), address, marks) ?? '';
    expect(svg).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/,
    );
    expect(svg).toContain('<title id="title">GDP（亿元）</title>');
    expect(svg).toContain(`出处与数据见 ${address}`);
    expect(svg).toContain('prefers-color-scheme:dark');
    await expect(svg).toMatchFileSnapshot('snapshots/series-file.svg');
  });

  it('asks for nothing from elsewhere', () => {
    expect(writeSeriesFile(toInput(hecun), address, marks)).not.toMatch(/@import|url\(|href=/);
  });

  it('is not written without a full-year value', () => {
    const half = toTown('liushi', '柳市镇', toPoint(2016, '106.8', { period: 'M01-M06' }));
    expect(writeSeriesFile(toInput(half), address, marks)).toBeNull();
  });
});
