import { describe, expect, it } from 'vitest';
import { isWithin, measureDistance, measureOverlap } from '#charts/svg/box.ts';
import { element, escapeSvg } from '#charts/svg/markup.ts';
import { parseMarkup } from '#charts/svg/parse-markup.ts';
import { measureText } from '#charts/svg/text-width.ts';
import { wrapText } from '#charts/svg/wrap-text.ts';

const box = { x: 10, y: 20, width: 30, height: 40 };

describe('boxes', () => {
  it.each([
    ['one within', { x: 20, y: 30, width: 5, height: 6 }, 30],
    ['one at a corner', { x: 35, y: 50, width: 30, height: 40 }, 50],
    ['one beside', { x: 40, y: 20, width: 30, height: 40 }, 0],
    ['one below', { x: 10, y: 60, width: 30, height: 40 }, 0],
    ['one far off', { x: 100, y: 100, width: 1, height: 1 }, 0],
  ])('share an area with %s', (_, other, area) => {
    expect(measureOverlap(box, other)).toBe(area);
    expect(measureOverlap(other, box)).toBe(area);
  });

  it.each([
    [25, 40, 0],
    [10, 20, 0],
    [40, 60, 0],
    [5, 40, 5],
    [45, 40, 5],
    [25, 12, 8],
    [25, 68, 8],
    [7, 16, 5],
    [43, 64, 5],
  ])('are so far from %s, %s: %s', (x, y, distance) => {
    expect(measureDistance(box, x, y)).toBe(distance);
  });

  it('lie within others up to the edge', () => {
    expect(isWithin(box, box)).toBe(true);
    for (const smaller of [
      { ...box, x: 11, width: 29 },
      { ...box, y: 21, height: 39 },
      { ...box, width: 29 },
      { ...box, height: 39 },
    ])
      expect(isWithin(box, smaller)).toBe(false);
    expect(isWithin({ ...box, width: 29 }, box)).toBe(true);
  });
});

describe('markup', () => {
  it('is written with what is given', () => {
    expect(element('path', { d: 'M0 0', class: null })).toBe('<path d="M0 0"/>');
    expect(element('text', { x: 1.6, y: -1.4 }, '甲', '乙')).toBe('<text x="2" y="-1">甲乙</text>');
    expect(element('g', { 'data-of': '"<&>"' }, '')).toBe(
      '<g data-of="&quot;&lt;&amp;&gt;&quot;"/>',
    );
    expect(escapeSvg('a & "b" <c>')).toBe('a &amp; &quot;b&quot; &lt;c&gt;');
  });

  it('is read back as it was written', () => {
    const text = element('text', { x: 1, 'aria-label': 'a > b' }, escapeSvg('1 < 2'));
    const group = element('g', { class: 'a b' }, element('path', { d: 'M0' }), text, '甲');
    expect(parseMarkup(group)).toEqual({
      name: 'g',
      attributes: new Map([['class', 'a b']]),
      children: [
        { name: 'path', attributes: new Map([['d', 'M0']]), children: [] },
        {
          name: 'text',
          attributes: new Map([
            ['x', '1'],
            ['aria-label', 'a &gt; b'],
          ]),
          children: ['1 &lt; 2'],
        },
        '甲',
      ],
    });
  });

  it('is refused where it is no element', () => {
    expect(() => parseMarkup('')).toThrow('No element: ');
    expect(() => parseMarkup('甲')).toThrow('No element: 甲');
  });
});

describe('the width of words', () => {
  it.each([
    ['', 0],
    ['甲', 10],
    ['，', 10],
    ['甲镇12', 32.4],
    ['ab', 11.6],
    ['il', 7.6],
    ['a.', 9.6],
    ['A', 6.2],
    ['〇', 10],
    ['—', 6.2],
  ])('of %s is %s', (text, width) => {
    expect(measureText(text, 10)).toBeCloseTo(width);
  });
});

describe('words in lines', () => {
  const em = measureText('甲');

  it('break between Chinese characters and beside their marks', () => {
    expect(wrapText('甲乙丙丁', 2 * em)).toEqual(['甲乙', '丙丁']);
    expect(wrapText('甲乙丙丁', 2 * em - 1)).toEqual(['甲', '乙', '丙', '丁']);
    expect(wrapText('甲乙，丙', 2 * em)).toEqual(['甲', '乙，', '丙']);
    expect(wrapText('甲（乙）丙', 3 * em)).toEqual(['甲', '（乙）', '丙']);
    expect(wrapText('甲《乙》', 3 * em)).toEqual(['甲', '《乙》']);
    expect(wrapText('2012年', 2 * em)).toEqual(['2012', '年']);
    expect(wrapText('≥12.5亿', 2 * em)).toEqual(['≥12.5', '亿']);
  });

  it('break between English words', () => {
    expect(wrapText('Towns with values', 6 * em)).toEqual(['Towns with', 'values']);
    expect(wrapText('Towns with values', 4 * em)).toEqual(['Towns', 'with', 'values']);
    const two = measureText('Towns with');
    expect(wrapText('Towns with values', two)).toEqual(['Towns with', 'values']);
    expect(wrapText('Towns with values', two - 0.1)).toEqual(['Towns', 'with', 'values']);
    expect(wrapText('  Towns with', two + 1)).toEqual(['Towns with']);
    expect(wrapText(' Towns ', 20 * em)).toEqual(['Towns']);
  });

  it('are none where nothing is said', () => {
    expect(wrapText('', 100)).toEqual([]);
    expect(wrapText('  ', 100)).toEqual([]);
  });

  it('keep a long word whole', () => {
    expect(wrapText('Extraordinarily', em)).toEqual(['Extraordinarily']);
  });
});
