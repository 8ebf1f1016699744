import { describe, expect, it } from 'vitest';
import { toMapChart } from '#charts/document-map/map-chart.ts';
import { toInline } from '#charts/inline-svg.ts';
import type { MapInput, MapPart } from '#charts/document-map/map-input.ts';
import { readTexts } from '../marks.ts';

const part = (id: string, name: string, leads: Partial<MapPart> = {}): MapPart => ({
  ...{ id, name, official: true, href: `/${id}/`, depth: 0, items: [], refersTo: [] },
  ...leads,
});
const target = { kind: 'target' } as const;
const input: MapInput = {
  locale: 'zh',
  parts: [
    part('preamble', '引言', { items: ['law'], official: false }),
    part('sec_1', '一、要求', { refersTo: ['cl_2'] }),
    part('cl_1', '（一）投入', { depth: 1, items: ['t1', 't2'] }),
    part('cl_2', '（二）<产业>', { depth: 1, items: ['law'], refersTo: ['nowhere'] }),
  ],
  items: [
    { id: 'law', kind: 'document', name: '《甲条例》', amount: null, href: '/law/' },
    { ...target, id: 't1', name: '投资', amount: '≥ 5 亿元', href: '/t1/' },
    { ...target, id: 't2', name: '占比', amount: '提高 ≥ 2 个百分点', href: '/t2/' },
  ],
};
const chart = toMapChart(input);
function draw(size: 'wide' | 'narrow'): string {
  const drawing = chart.draw(size);
  if (drawing === null) throw new Error('expected a drawing');
  return toInline(drawing, size, { id: 'map', title: '结构图', description: '说明' });
}

describe('the map of a document', () => {
  it('makes every node a link', () => {
    const links = [...draw('wide').matchAll(/<a href="([^"]*)"/g)].map((match) => match[1]);
    expect(links.toSorted()).toEqual(
      [...input.parts, ...input.items].map(({ href }) => href).toSorted(),
    );
  });

  it('draws a document that two parts cite once', () => {
    const words = readTexts(draw('wide'));
    expect(words.filter((text) => text === '《甲条例》')).toHaveLength(1);
    expect(draw('wide').match(/class="edge"/g)).toHaveLength(4);
  });

  it('draws an arc only to a part that is there', () => {
    expect(draw('wide').match(/class="arc"/g)).toHaveLength(1);
  });

  it('shows official words as the characters they are', () => {
    expect(draw('narrow')).toContain('（二）&lt;产业&gt;');
  });

  it('keeps its links out of its picture', () => {
    const [, frame, picture, links] =
      /^<svg ([^>]*)>(<svg role="img".*?<\/svg>)(.*)<\/svg>$/.exec(draw('wide')) ?? [];
    expect(frame).toContain('role="group"');
    expect(picture).toContain('<title id="map-wide-title">结构图</title>');
    expect(picture).not.toContain('<a ');
    expect(links?.match(/<a /g)).toHaveLength(7);
  });

  it('gives every row a height that a finger can hit', () => {
    const heights = [...draw('narrow').matchAll(/class="hit"[^>]* height="(\d+)"/g)].map((match) =>
      Number(match[1]),
    );
    expect(heights).toHaveLength(7);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
  });

  it.each(['wide', 'narrow'] as const)('is drawn as before when %s', async (size) => {
    await expect(draw(size)).toMatchFileSnapshot(`snapshots/map-${size}.svg`);
  });
});

describe('the words of the map', () => {
  it('count parts, targets, documents and references', () => {
    expect(chart.sentence).toBe('4个部分和条文，2项目标，引用1份文件。条文之间互引2处。');
  });

  it('stand in the table under each part', () => {
    const rows = chart.table.groups.flatMap(({ heading, rows: own }) => [
      [heading?.text],
      ...own.map((row) => row.map(({ text }) => text)),
    ]);
    expect(rows).toEqual([
      ['引言'],
      ['引用', '《甲条例》', ''],
      ['一、要求'],
      ['引到', '（二）<产业>', ''],
      ['（一）投入'],
      ['目标', '投资', '≥ 5 亿元'],
      ['目标', '占比', '提高 ≥ 2 个百分点'],
      ['（二）<产业>'],
      ['引用', '《甲条例》', ''],
    ]);
  });

  it('are marked as Chinese where they are official', () => {
    const headings = chart.table.groups.map(({ heading }) => heading?.lang);
    expect(headings).toEqual([undefined, 'zh-CN', 'zh-CN', 'zh-CN']);
  });
});
