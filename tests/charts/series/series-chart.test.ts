import { describe, expect, it } from 'vitest';
import { toInline } from '#charts/inline-svg.ts';
import { drawSeries } from '#charts/series/series-chart.ts';
import type { SeriesInput } from '#charts/input/chart-input.ts';
import type { DrawingSize } from '#charts/svg/drawing.ts';
import { hecun, neighbours, toInput, toPoint, toTown } from '../inputs.ts';
import { readDotYears, readLabels, readPath, readTexts } from '../marks.ts';

function draw(input: SeriesInput, size: DrawingSize = 'wide'): string {
  const drawing = drawSeries(input, size);
  if (drawing === null) throw new Error('nothing was drawn');
  return toInline(drawing, size, { id: 'gdp', title: 'GDP', description: '说明' });
}

const conflict = toTown(
  'chongfu',
  '崇福镇',
  toPoint(2024, '100.3'),
  toPoint(2024, '93.95', { status: 'estimate' }),
);
const half = toTown('liushi', '柳市镇', toPoint(2016, '106.8', { period: 'M01-M06' }));

describe('a series chart', () => {
  it('draws each full year with its figure', () => {
    const svg = draw(toInput(hecun));
    expect(readDotYears(svg)).toEqual([2010, 2015]);
    expect(readLabels(svg).toSorted()).toEqual(['21.2', '50.8']);
  });

  it('draws no line across a gap', () => {
    expect(readPath(draw(toInput(hecun)), 'run')).toBeNull();
  });

  it('marks each gap year with one vertical', () => {
    expect(readPath(draw(toInput(hecun)), 'gap')?.match(/V/g)).toHaveLength(4);
  });

  it('joins neighbouring years of one place', () => {
    expect(readPath(draw(toInput(neighbours)), 'run')?.match(/[ML]/g)).toEqual(['M', 'L', 'L']);
    expect(readPath(draw(toInput(neighbours)), 'gap')).toBeNull();
  });

  it('breaks the line where the extent changes', () => {
    const changed = toTown(
      'longgang',
      '龙港镇',
      toPoint(2011, '150'),
      toPoint(2012, '185.7', { boundaryVersion: 'longgang-town-172-05-km2' }),
    );
    expect(readPath(draw(toInput(changed)), 'run')).toBeNull();
  });

  it('joins no two places', () => {
    const other = toTown('liuheng', '六横镇', toPoint(2014, '65'));
    const last = toTown('hengdian', '横店镇', toPoint(2015, '125.4'));
    expect(readPath(draw(toInput(other, last)), 'run')).toBeNull();
  });

  it('draws no dot for a missing value', () => {
    const missing = toTown('hecun', '贺村镇', toPoint(2010, '21.2'), toPoint(2011, null));
    const svg = draw(toInput(missing));
    expect(readDotYears(svg)).toEqual([2010]);
    expect(readLabels(svg)).toEqual(['21.2']);
  });

  it('draws a published zero as a zero', () => {
    const svg = draw(toInput(toTown('hecun', '贺村镇', toPoint(2010, '0'), toPoint(2011, '3'))));
    expect(readDotYears(svg)).toEqual([2010, 2011]);
    expect(readLabels(svg)).toContain('0');
  });

  it('draws no part of a year as a year', () => {
    const svg = draw(toInput(hecun, half));
    expect(readDotYears(svg)).toEqual([2010, 2015]);
    expect(svg).not.toContain('106.8');
    expect(drawSeries(toInput(half), 'wide')).toBeNull();
  });

  it('draws no sum of many towns beside them', () => {
    const group = { ...toTown('pilots', '试点镇', toPoint(2015, '3825.8')), aside: true };
    expect(draw(toInput(hecun, group))).not.toContain('3825.8');
  });

  it('shows both values of a conflict', () => {
    const svg = draw(toInput(conflict));
    expect(readLabels(svg).toSorted()).toEqual(['100.3', '93.95']);
    expect(svg.match(/class="hollow"/g)).toHaveLength(1);
  });

  it('names the town beside each dot of several', () => {
    const labels = readLabels(draw(toInput(hecun, conflict)));
    expect(labels.toSorted()).toEqual(['崇福 100.3', '崇福 93.95', '贺村 21.2', '贺村 50.8']);
  });

  it('labels another unit as published', () => {
    const people = toTown('guali', '瓜沥镇', toPoint(2010, '100760', { unit: '人' }));
    const svg = draw({ ...toInput(people), unit: '万人' });
    expect(readLabels(svg)).toEqual(['100760人']);
    expect(readTexts(svg)).toContain('10');
  });

  it('says in words what a goal line means', () => {
    const goals = [{ year: 2015, value: '60', unit: '亿元' as const, words: '2015年目标≥60亿元' }];
    const svg = draw({ ...toInput(hecun), goals });
    expect(readTexts(svg)).toContain('2015年目标≥60亿元');
    expect(svg).toContain('<g class="goal">');
  });

  it('puts the first rank at the top', () => {
    const ranks = toTown(
      'wangjiangjing',
      '王江泾镇',
      toPoint(2012, '21', { unit: '名' }),
      toPoint(2013, '19', { unit: '名' }),
    );
    const svg = draw({ ...toInput(ranks), unit: '名', ranked: true });
    const [worse, better] = [...svg.matchAll(/cy="([\d.]+)"/g)].map(([, y]) => Number(y));
    expect(better).toBeLessThan(worse ?? 0);
  });

  it('labels only the ends of many lines', () => {
    const years = [2010, 2011, 2012, 2013, 2014, 2015];
    const towns = Array.from({ length: 12 }, (_, index) =>
      toTown(`t${index}`, `${index}镇`, ...years.map((year) => toPoint(year, `${index * 20 + 1}`))),
    );
    const labels = readLabels(draw(toInput(...towns)));
    expect(labels).toHaveLength(12);
    expect(labels).toContain('11 221');
  });

  it('escapes the name of a town', () => {
    const svg = draw(toInput(toTown('b', '<b>&"镇', toPoint(2010, '1')), hecun));
    expect(svg).toContain('&lt;b&gt;&amp;&quot; 1');
    expect(svg).not.toContain('<b>');
  });

  it('carries no style of its own', () => {
    expect(draw(toInput(hecun, conflict))).not.toMatch(/style|<script|\son\w+=/);
  });

  it.each(['wide', 'narrow'] as const)('is drawn as before when %s', async (size) => {
    await expect(draw(toInput(hecun, conflict, neighbours), size)).toMatchFileSnapshot(
      `snapshots/series-${size}.svg`,
    );
  });
});
