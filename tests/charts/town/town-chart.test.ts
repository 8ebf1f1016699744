import { describe, expect, it } from 'vitest';
import { describeTown } from '#charts/town/town-sentence.ts';
import { toInline } from '#charts/inline-svg.ts';
import { toTownInput } from '#charts/town/town-input.ts';
import { drawTown } from '#charts/town/town-chart.ts';
import { tabulateTown } from '#charts/town/town-table.ts';
import type { TownInput } from '#charts/input/chart-input.ts';
import { readMaterial } from '../content.ts';
import { toInput, toPoint, toTown } from '../inputs.ts';
import { listTexts, readLabels, readTexts } from '../marks.ts';

const material = readMaterial('zh');

function findTown(id: string): TownInput {
  const town = material.towns.find((one) => one.id === id);
  if (!town) throw new Error(`no town ${id}`);
  return toTownInput(town, material);
}

function draw(id: string, size: 'wide' | 'narrow' = 'wide'): string {
  const drawing = drawTown(findTown(id), size);
  if (drawing === null) throw new Error('nothing was drawn');
  return toInline(drawing, size, { id: 'town', title: id, description: '说明' });
}

describe('the chart of a town', () => {
  it('draws three indicators of 贺村 for two years', () => {
    const svg = draw('hecun');
    expect(svg.split('class="key"')[0]?.match(/<circle/g)).toHaveLength(6);
    expect(svg.match(/data-of="[^"]+"/g)).toHaveLength(3);
    const figures = ['1.6', '15.2', '21.2', '40.6', '5.69', '50.8'];
    expect(readLabels(svg).toSorted()).toEqual(figures);
    expect(svg).not.toContain('class="run"');
  });

  it('marks the four years without a value', () => {
    const gaps = [...draw('hecun').matchAll(/class="gap" d="([^"]*)"/g)];
    expect(gaps.map(([, d]) => d?.match(/V/g)?.length)).toEqual([4, 4, 4]);
  });

  it('holds only the fiscal revenue against its goal', () => {
    const texts = readTexts(draw('hecun')).join('');
    expect(texts).toContain('2015年目标≥10亿元（每个试点镇）');
    expect(draw('hecun').match(/class="goal"/g)).toHaveLength(1);
  });

  it('sets single values below with their years', () => {
    const svg = draw('longgang');
    expect(readTexts(svg)).toEqual(
      expect.arrayContaining(['277.08', '25.2万人', '城镇化率（2013年）', '56.8%']),
    );
    expect(svg).not.toContain('285');
  });

  it('lists what it cannot draw in the table', () => {
    const rows = tabulateTown(findTown('longgang')).groups.flatMap(({ rows: own }) => own);
    expect(rows.map((row) => row.slice(0, 2).map(({ text }) => text))).toContainEqual([
      '2011—2013年',
      '285',
    ]);
  });

  it('draws nothing for a town without values', () => {
    expect(drawTown(findTown('tangqi'), 'wide')).toBeNull();
    expect(describeTown(findTown('tangqi'))).toBe('没有查到塘栖镇的公布值。');
  });

  it('says how it is read', () => {
    expect(describeTown(findTown('hecun'))).toBe(
      '3项指标有几个年份的值（2010—2015年）。没有值的年份留空，不作插补。虚线是目标。',
    );
  });

  it('keeps the words of a goal off the values', () => {
    const svg = draw('hecun');
    const [line = ''] = /<g class="goal">.*?<\/g>/.exec(svg) ?? [];
    expect(line).not.toContain('<text');
    expect(svg).toMatch(/<text class="target-words"[^>]*>2015年目标≥10亿元/);
  });

  it.each(['wide', 'narrow'] as const)('is drawn as before when %s', async (size) => {
    await expect(draw('hecun', size)).toMatchFileSnapshot(`snapshots/town-hecun-${size}.svg`);
    await expect(draw('longgang', size)).toMatchFileSnapshot(`snapshots/town-longgang-${size}.svg`);
  });
});

describe('the sentence of a town', () => {
  const indicator = (title: string, count: number, over: Parameters<typeof toPoint>[2] = {}) => ({
    ...toInput(
      toTown(
        'x',
        '甲镇',
        ...Array.from({ length: count }, (_, at) => toPoint(2010 + at, `${at + 1}`, over)),
      ),
    ),
    title,
  });
  const goals = (...words: string[]) => ({
    goals: words.map((one) => ({ year: 2015, value: '1', unit: '亿元' as const, words: one })),
  });
  const half = { period: 'M01-M06' };
  const say = (...indicators: TownInput['indicators']) =>
    describeTown({ locale: 'zh', title: '甲镇', indicators });

  it.each<[string, string, string]>([
    [
      'counts the indicators and names their years',
      say(indicator('甲', 6), indicator('乙', 11)),
      '2项指标有几个年份的值（2010—2020年）。',
    ],
    [
      'says that years are missing',
      say({
        ...toInput(toTown('x', '甲镇', toPoint(2010, '1'), toPoint(2012, '2'))),
        title: '甲',
      }),
      '1项指标有几个年份的值（2010—2012年）。没有值的年份留空，不作插补。',
    ],
    [
      'counts the single values',
      say(indicator('甲', 2), indicator('乙', 1), indicator('丙', 1)),
      '1项指标有几个年份的值（2010—2011年）。另有2项只有一个年份的值，列在图的下部。',
    ],
    [
      'says that a year is all there is',
      say(indicator('甲', 1)),
      '甲镇有1项指标查到全年公布值，只有一个年份。',
    ],
    [
      'says what a hollow dot is',
      say(indicator('甲', 1, { status: 'estimate' })),
      '甲镇有1项指标查到全年公布值，只有一个年份。空心点是预计、初步或推算的值。',
    ],
    [
      'counts what is of no full year',
      say(indicator('甲', 2), indicator('乙', 3, half)),
      '1项指标有几个年份的值（2010—2011年）。另有3个不是一个镇一整年的值，只列在表中，不画在图上。',
    ],
    [
      'says that nothing is of a full year',
      say(indicator('甲', 2, half)),
      '没有查到甲镇的全年公布值。另有2个不是一个镇一整年的值，只列在表中，不画在图上。',
    ],
    [
      'says that there is nothing',
      say(indicator('甲', 2, { value: null }), indicator('乙', 1, { ...half, value: null })),
      '没有查到甲镇的公布值。',
    ],
    [
      'explains the line of a goal that is drawn',
      say({ ...indicator('甲', 2), ...goals('目标一') }, indicator('乙', 1)),
      '1项指标有几个年份的值（2010—2011年）。另有1项只有一个年份的值，列在图的下部。虚线是目标。',
    ],
    [
      'explains no line where none is drawn',
      say(indicator('甲', 2), { ...indicator('乙', 1), ...goals('目标一') }),
      '1项指标有几个年份的值（2010—2011年）。另有1项只有一个年份的值，列在图的下部。',
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });
});

describe('the small charts of a town', () => {
  const goal = { year: 2011, value: '1', unit: '亿元', words: '目标是一亿元' } as const;
  const make = (count: number): TownInput => ({
    ...{ locale: 'zh', title: '甲镇' },
    indicators: Array.from({ length: count }, (_, at) => ({
      ...toInput(toTown('x', '甲镇', toPoint(2010, '1'), toPoint(2011, '2'))),
      ...{ title: `第${at}项`, goals: at === 1 ? [goal] : [] },
    })),
  });
  const headings = (count: number, size: 'wide' | 'narrow') => {
    const { body = '', height } = drawTown(make(count), size) ?? {};
    return `${height}: ${listTexts(body)
      .filter((text) => /第|目标/.test(text))
      .join(', ')}`;
  };

  it.each<[string, string, string]>([
    ['one', headings(1, 'wide'), '238: 0 14 第0项（亿元）'],
    [
      'two',
      headings(2, 'wide'),
      '256: 0 14 第0项（亿元）, 334 14 第1项（亿元）, 334 32 目标是一亿元',
    ],
    [
      'three',
      headings(3, 'wide'),
      '256: 0 14 第0项（亿元）, 223 14 第1项（亿元）, 223 32 目标是一亿元, 445 14 第2项（亿元）',
    ],
    [
      'four',
      headings(4, 'wide'),
      '462: 0 14 第0项（亿元）, 334 14 第1项（亿元）, 334 32 目标是一亿元, 0 238 第2项（亿元）, 334 238 第3项（亿元）',
    ],
    [
      'five',
      headings(5, 'wide'),
      '462: 0 14 第0项（亿元）, 223 14 第1项（亿元）, 223 32 目标是一亿元, 445 14 第2项（亿元）, 0 238 第3项（亿元）, 223 238 第4项（亿元）',
    ],
    [
      'two, narrow,',
      headings(2, 'narrow'),
      '442: 0 14 第0项（亿元）, 0 210 第1项（亿元）, 0 228 目标是一亿元',
    ],
  ])('of %s stand in rows with their headings', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});
