import { describe, expect, it } from 'vitest';
import { toMapChart } from '#charts/document-map/map-chart.ts';
import { toInline } from '#charts/inline-svg.ts';
import type { MapInput, MapPart } from '#charts/document-map/map-input.ts';
import { listPaths, listTexts, readBetween, readTexts } from '../marks.ts';

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
    expect(toMapChart({ ...input, parts: [part('sec_1', '一、要求')], items: [] }).sentence).toBe(
      '1个部分和条文，0项目标，引用0份文件。',
    );
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

describe('a map of long names', () => {
  const many = Array.from({ length: 40 }, (_, at) => part(`cl_${at}`, '条', { depth: 1 }));
  const long = '关于加快推进小城市培育试点工作并且名字很长很长的一个部分和它的全部要求';
  const own: MapInput = {
    locale: 'zh',
    parts: [
      part('sec_1', long, { items: ['t1', 'nowhere', 'law'], refersTo: ['cl_39', 'cl_0'] }),
      ...many,
      part('sec_2', long, { depth: 1 }),
    ],
    items: [
      { id: 'law', kind: 'document', name: `《${long}》`, amount: null, href: '/law/' },
      { ...target, id: 't1', name: long.repeat(2), amount: '≥ 5 亿元', href: '/t1/' },
    ],
  };
  const say = (size: 'wide' | 'narrow') => {
    const { body = '', height, links = '' } = toMapChart(own).draw(size) ?? {};
    expect(readBetween(body + links)).toBe('');
    const rows = [
      ...links.matchAll(/class="hit" x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)"/g),
    ];
    return {
      height,
      lines: listPaths(body),
      words: listTexts(links).filter((words) => !words.endsWith(' 条')),
      rows: rows.map(([, ...box]) => box.join(' ')).filter((_, at) => at < 2 || at > 40),
    };
  };

  it('breaks them within their columns when wide', () => {
    expect(say('wide')).toEqual({
      height: 1602,
      lines: [
        'M282 19H282C309 19 309 19 336 19',
        'M282 19H282C309 19 309 99 336 99',
        'M26 19C2 19 2 1477 48 1477',
        'M26 19C20 19 20 151 48 151',
        'M159 1588l5 -5 5 5 -5 5z',
      ],
      rows: ['26 6 256 44', '48 138 234 26', '48 1498 234 62', '336 6 304 80', '336 86 304 44'],
      words: [
        '48 24 关于加快推进小城市培育试点工作并且名',
        '48 42 字很长很长的一个部分和它的全部要求',
        '70 1516 关于加快推进小城市培育试点工作并',
        '70 1534 且名字很长很长的一个部分和它的全',
        '70 1552 部要求',
        '358 24 ≥ 5 亿元 关于加快推进小城市培育试点工作并且',
        '358 42 名字很长很长的一个部分和它的全部要求关于加',
        '358 60 快推进小城市培育试点工作并且名字很长很长的',
        '358 78 一个部分和它的全部要求',
        '358 104 《关于加快推进小城市培育试点工作并且名字很',
        '358 122 长很长的一个部分和它的全部要求》',
      ],
    });
  });

  it('breaks them within its width when narrow', () => {
    expect(say('narrow')).toEqual({
      height: 1664,
      lines: [
        'M26 24V63H54',
        'M26 24V161H54',
        'M18 19C2 19 2 1557 32 1557',
        'M18 19C9 19 9 231 32 231',
        'M159 1650l5 -5 5 5 -5 5z',
      ],
      rows: ['18 6 270 44', '32 218 256 26', '32 1578 256 44', '54 50 234 98', '54 148 234 62'],
      words: [
        '40 24 关于加快推进小城市培育试点工作并且名字',
        '40 42 很长很长的一个部分和它的全部要求',
        '54 1596 关于加快推进小城市培育试点工作并且名',
        '54 1614 字很长很长的一个部分和它的全部要求',
        '76 68 ≥ 5 亿元 关于加快推进小城市培育',
        '76 86 试点工作并且名字很长很长的一个部',
        '76 104 分和它的全部要求关于加快推进小城',
        '76 122 市培育试点工作并且名字很长很长的',
        '76 140 一个部分和它的全部要求',
        '76 166 《关于加快推进小城市培育试点工作',
        '76 184 并且名字很长很长的一个部分和它的',
        '76 202 全部要求》',
      ],
    });
  });
});
