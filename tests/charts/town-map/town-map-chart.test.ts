import { describe, expect, it } from 'vitest';
import type { SeriesInput } from '#charts/input/chart-input.ts';
import { toInline } from '#charts/inline-svg.ts';
import { toSeriesInput } from '#charts/series/series-input.ts';
import { toTownScheme } from '#charts/tiles/town-scheme.ts';
import { drawTownMap, toTownMapChart } from '#charts/town-map/town-map-chart.ts';
import { type TownMapInput, toTownMapInput } from '#charts/town-map/town-map-input.ts';
import { readMaterial } from '../content.ts';
import { toInput, toPoint, toTown } from '../inputs.ts';
import { readTexts } from '../marks.ts';
import { data } from '../state/data.ts';

const read = (locale: 'zh' | 'en'): TownMapInput => {
  const material = readMaterial(locale);
  const gdp = material.indicators.find(({ id }) => id === 'gdp');
  if (gdp === undefined) throw new Error('content has no indicator gdp');
  const input = toTownMapInput(toSeriesInput(gdp, material), toTownScheme(material));
  if (input === null) throw new Error('no year of gdp has values of three towns');
  return input;
};
const towns = (input: SeriesInput, year?: number) => toTownMapInput(input, data.tiles, year);
const three = toInput(
  toTown('a', '甲镇', toPoint(2010, '20'), toPoint(2012, '5')),
  toTown('b', '乙镇', toPoint(2012, '60', { status: 'estimate' })),
  toTown('c', '丙镇', toPoint(2012, '60')),
);
const list = (input: TownMapInput | null) => ({
  year: input?.year,
  classes: input?.classes.map((own) => own.map(({ series, value }) => `${series.id} ${value}`)),
});

describe('what a map shows', () => {
  it('is the year of which most towns have a value', () => {
    expect(list(towns(three))).toEqual({ year: 2012, classes: [['a 5'], ['c 60', 'b 60']] });
  });

  it('is the later of two years that are equally well known', () => {
    const points = [toPoint(2010, '1'), toPoint(2013, '2'), toPoint(2014, null)];
    const both = toInput(...['a', 'b', 'c'].map((id) => toTown(id, `${id}镇`, ...points)));
    expect(towns(both)?.year).toBe(2013);
  });

  it('is nothing where no year has three towns, unless a year is asked for', () => {
    expect(towns(data.input)).toBeNull();
    expect(list(towns(data.input, 2010))).toEqual({ year: 2010, classes: [['a 20']] });
    expect(towns(data.input, 1999)).toBeNull();
  });

  it('leaves out values that are of no town of the scheme', () => {
    const sum = toTown('all', '合计', toPoint(2012, '900'));
    expect(towns({ ...three, series: [...three.series, sum] })?.values.size).toBe(3);
  });

  it('has four classes of about as many towns at most', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const input = toInput(...ids.map((id, at) => toTown(id, id, toPoint(2012, String(at)))));
    expect(towns(input)?.classes).toHaveLength(4);
  });
});

describe('a drawn map', () => {
  const input = towns(three);
  if (input === null) throw new Error('nothing is drawn');
  const chart = toTownMapChart(input);

  it('says in words how many have a value and how many none', () => {
    expect(chart.sentence).toContain('2012年查到2个设区市中3个镇的GDP');
    expect(chart.sentence).toContain('最高的是丙镇60亿元，最低的是甲镇5亿元。');
    expect(chart.sentence).toContain('另有1个镇未见这一年的全年值。');
    expect(chart.sentence).toContain('空心点是');
  });

  it('names every town in the order of the prefectures, with the words for none', () => {
    const rows = chart.table.groups.map(({ rows: [row] }) => row?.map(({ text }) => text));
    expect(rows.map((row) => row?.slice(0, 3))).toEqual([
      ['北市', '甲镇', '5'],
      ['北市', '丙镇', '60'],
      ['东市', '乙镇', '60'],
      ['东市', '丁镇', '未见公布值'],
    ]);
  });

  it('shades by class, and by a stroke that grows with it', () => {
    const { body } = drawTownMap(input, 'wide');
    expect(body.match(/data-of="."><rect class="[\w-]+"/g)).toEqual([
      'data-of="a"><rect class="shade-1"',
      'data-of="c"><rect class="shade-2"',
      'data-of="b"><rect class="shade-2"',
      'data-of="d"><rect class="tile"',
    ]);
    const strokes = [...body.matchAll(/class="stem" d="M\d+ \d+h(\d+)"/g)].map(([, h]) =>
      Number(h),
    );
    expect(strokes.slice(0, 3)).toEqual([80, 159, 159]);
  });

  it('marks only what is not an official, certain, measured value', () => {
    const { body } = drawTownMap(input, 'wide');
    expect(body).toMatch(/data-of="b">.*?class="hollow"/);
    expect(body.match(/<circle/g)).toHaveLength(2);
  });
});

describe.each(['zh', 'en'] as const)('the map of what was published in %s', (locale) => {
  const input = read(locale);
  const names = { id: 'town-map', title: 'map', description: 'map' };

  it.each(['wide', 'narrow'] as const)('names all towns with value or none when %s', (size) => {
    const texts = readTexts(drawTownMap(input, size).body);
    for (const town of input.tiles.flatMap((tile) => tile.towns)) {
      expect(texts).toContain(town.label);
    }
    for (const { value } of input.values.values()) expect(texts).toContain(value);
    const none = locale === 'zh' ? '未见' : 'none';
    expect(texts.filter((text) => text === none)).toHaveLength(27 - input.values.size);
  });

  it.each(['wide', 'narrow'] as const)(
    'keeps its cells apart and within the width when %s',
    (size) => {
      const { body, width } = drawTownMap(input, size);
      const cells = [
        ...body.matchAll(
          /data-of="[\w-]+"><rect [^>]*x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)"/g,
        ),
      ].map(([, ...own]) => own.map(Number) as [number, number, number, number]);
      expect(cells).toHaveLength(27);
      for (const [x, , wide] of cells) expect(x + wide).toBeLessThanOrEqual(width + 1);
      const corners = new Set(cells.map(([x, y]) => `${x} ${y}`));
      expect(corners.size).toBe(27);
    },
  );

  it.each(['wide', 'narrow'] as const)('is drawn as before when %s', async (size) => {
    const svg = toInline(drawTownMap(input, size), size, names);
    await expect(svg).toMatchFileSnapshot(`snapshots/town-map-${locale}-${size}.svg`);
  });
});
