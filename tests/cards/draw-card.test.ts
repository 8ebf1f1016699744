import { describe, expect, it } from 'vitest';
import { square } from '#cards/box.ts';
import type { Card, CardBlock } from '#cards/card.ts';
import { cardSize } from '#cards/card-size.ts';
import { drawCard, listWords } from '#cards/draw-card.ts';
import { findMissing, type Glyphs } from '#cards/glyphs.ts';

/** A font in which each character is a square that names itself; letters are half as wide. */
const glyphs: Glyphs = {
  missing: { outline: 'missing', advance: 1000 },
  find: (character) =>
    character === '𠮷'
      ? null
      : { outline: character, advance: /[ -~]/.test(character) ? 500 : 1000 },
};

const plain: Card = {
  locale: 'zh',
  above: ['工作要点', '第二部分第（六）项第4句'],
  blocks: [],
  address: 'example.org/zj12/2.6.4/',
  notice: null,
};

/** Every character of a card with its left and right edge and its base, as drawn. */
function listDrawn(card: Card): { character: string; left: number; right: number; y: number }[] {
  const path =
    /<path transform="translate\(([\d.]+) ([\d.]+)\)scale\(([\d.]+) -[\d.]+\)" d="([^"]*)"/g;
  return [...drawCard(card, glyphs).matchAll(path)].map(([, x, y, scale, character = '']) => {
    const advance = character === 'missing' ? 1000 : (glyphs.find(character)?.advance ?? 0);
    const left = Number(x);
    return { character, left, right: left + advance * Number(scale), y: Number(y) };
  });
}

/** The lines of a card, from top to bottom. */
function listLines(card: Card): string[] {
  const lines = Map.groupBy(listDrawn(card), ({ y }) => y);
  return [...lines]
    .sort(([a], [b]) => a - b)
    .map(([, drawn]) => drawn.map(({ character }) => character).join(''));
}

const long = '积极有序推进行政区划调整，拓展小城市培育试点镇发展空间。'.repeat(12);
const words = (text: string, rank: 'text' | 'answer' | 'note' = 'text'): CardBlock => ({
  kind: 'words',
  rank,
  text,
});
const dots: CardBlock = {
  kind: 'dots',
  points: [
    { year: 2010, amount: 20, firm: true },
    { year: 2015, amount: 52.3, firm: false },
  ],
  goals: [30],
  top: '52.3亿元',
  ranked: false,
};
const full: Card = {
  ...plain,
  above: [long, long],
  blocks: [words(long, 'answer'), dots, words(long, 'note')],
  address: `example.org/indicators/${'a'.repeat(120)}/`,
  notice: long,
};

describe('a share card', () => {
  it('shows its words in the order of reading', () => {
    expect(listLines({ ...plain, blocks: [words('全年新增50万人以上。')] })).toEqual([
      '工作要点',
      '第二部分第（六）项第4句',
      '全年新增50万人以',
      '上。',
      'example.org/zj12/2.6.4/',
    ]);
  });

  it.each([
    ['a long text', { ...plain, blocks: [words(long)] }],
    ['a long word', { ...plain, blocks: [words('investment'.repeat(30), 'answer')] }],
    ['all that it can hold', full],
  ])('keeps within the square with %s', (_, card) => {
    const drawn = listDrawn(card);
    expect(drawn.length).toBeGreaterThan(20);
    for (const { left, right, y } of drawn) {
      expect(left).toBeGreaterThan(square.left);
      expect(right).toBeLessThan(square.right);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(cardSize.height);
    }
  });

  it('lays nothing over anything when full', () => {
    const bases = [...new Set(listDrawn(full).map(({ y }) => y))].sort((a, b) => a - b);
    const gaps = bases.slice(1).map((y, at) => y - (bases[at] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(18);
  });

  it('cuts a text after four lines with an ellipsis', () => {
    const lines = listLines({ ...plain, above: [], blocks: [words(long)] });
    expect(lines).toHaveLength(5);
    expect(lines[3]).toMatch(/[^，。]…$/u);
    expect(long.startsWith(lines.slice(0, 4).join('').slice(0, -1))).toBe(true);
  });

  it('cuts an English text between two words', () => {
    const text = 'Every sentence of the document can be found and cited. '.repeat(9).trim();
    const [last = ''] = listLines({ ...plain, above: [], blocks: [words(text)] }).slice(-2);
    expect(text).toContain(`${last.slice(0, -1)} `);
    expect(last.endsWith('…')).toBe(true);
  });

  it('never cuts an address', () => {
    expect(listLines(full).join('')).toContain(`indicators/${'a'.repeat(10)}`);
    const drawn = listLines({ ...plain, above: [], address: full.address }).join('');
    expect(drawn).toBe(full.address);
  });

  it('says in red that figures are made up', () => {
    const made = drawCard({ ...plain, notice: '演示' }, glyphs);
    const [, red = ''] = /<g fill="#a61e22">(.*?)<\/g>/.exec(made) ?? [];
    expect(red).toMatch(/演.*示/);
    expect(drawCard(plain, glyphs)).not.toContain('<g fill="#a61e22">');
  });

  it('shows and names a character that is missing', () => {
    const rare = { ...plain, blocks: [words('𠮷镇')] };
    expect(listLines(rare)).toContain('missing镇');
    expect(findMissing(listWords(rare), glyphs)).toEqual(['𠮷']);
  });

  it('asks for glyphs of all that it draws', () => {
    const asked = new Set(listWords(full).join(''));
    expect(listDrawn(full).filter(({ character }) => !asked.has(character))).toEqual([]);
  });
});

describe('the track of a promise', () => {
  const draw = (...shares: number[]): string =>
    drawCard({ ...plain, above: [], address: '', blocks: [{ kind: 'track', shares }] }, glyphs);

  it('is a dashed edge where nothing was published', () => {
    expect(draw()).toMatch(/<rect[^>]*stroke-dasharray/);
    expect(draw()).not.toMatch(/<(?:rect|circle)[^>]*fill="#15577f"/);
  });

  it('has a bar that ends at the stroke when met', () => {
    const [, width = ''] = /<rect x="315"[^>]*width="(\d+)" fill="#15577f"/.exec(draw(1)) ?? [];
    const [, stroke = ''] = /<path d="M(\d+) [^"]*" stroke="#a61e22"/.exec(draw(1)) ?? [];
    expect(315 + Number(width)).toBe(Number(stroke));
  });

  it('has a dot for each of several places', () => {
    expect(draw(0.5, 0.8, 3).match(/<circle[^>]*r="7"/g)).toHaveLength(3);
  });
});

describe('the chart of a card', () => {
  const svg = drawCard({ ...plain, blocks: [dots] }, glyphs);

  it('draws a ring for what is no published result', () => {
    const fills = [...svg.matchAll(/<circle[^>]*r="7" fill="([^"]*)"/g)].map(([, fill]) => fill);
    expect(fills).toEqual(['#15577f', '#fbfaf6']);
  });

  it('puts the lowest rank at the top', () => {
    const heights = (ranked: boolean): number[] => {
      const drawn = drawCard({ ...plain, blocks: [{ ...dots, ranked }] }, glyphs);
      return [...drawn.matchAll(/cy="(\d+)" r="7"/g)].map(([, y]) => Number(y));
    };
    const [first = 0, last = 0] = heights(false);
    expect(first).toBeGreaterThan(last);
    const [low = 0, high = 0] = heights(true);
    expect(low).toBeLessThan(high);
  });
});
