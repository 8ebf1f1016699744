import { describe, expect, it } from 'vitest';
import { drawMap } from '#charts/document-map/document-map.ts';
import { toInline } from '#charts/inline-svg.ts';
import type { MapInput } from '#charts/document-map/map-input.ts';
import { readTexts } from '../marks.ts';

const input: MapInput = {
  locale: 'zh',
  parts: [
    { id: 'preamble', name: '引言', href: '/preamble/', depth: 0, items: ['law'], refersTo: [] },
    { id: 'sec_1', name: '一、要求', href: '/sec_1/', depth: 0, items: [], refersTo: ['cl_2'] },
    { id: 'cl_1', name: '（一）投入', href: '/cl_1/', depth: 1, items: ['t1', 't2'], refersTo: [] },
    {
      id: 'cl_2',
      name: '（二）<产业>',
      href: '/cl_2/',
      depth: 1,
      items: ['law'],
      refersTo: ['nowhere'],
    },
  ],
  items: [
    { id: 'law', kind: 'document', name: '《甲条例》', href: '/law/' },
    { id: 't1', kind: 'target', name: '≥ 5 亿元', href: '/t1/' },
    { id: 't2', kind: 'target', name: '提高 ≥ 2 个百分点', href: '/t2/' },
  ],
};
const draw = (size: 'wide' | 'narrow'): string =>
  toInline(drawMap(input, size), size, {
    id: 'map',
    title: '结构图',
    description: '说明',
    linked: true,
  });

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

  it('is no picture without parts for those who cannot see it', () => {
    expect(draw('wide')).toContain('role="group"');
    expect(draw('wide')).not.toContain('role="img"');
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
