import { describe, expect, it } from 'vitest';
import type { Surrounding } from '#charts/input/chart-input.ts';
import { type ChartState, plainState } from '#charts/state/chart-state.ts';
import { toStateChart } from '#charts/state/state-chart.ts';
import { toInput, toPoint, toTown } from '../inputs.ts';
import { data } from './data.ts';

const source = {
  id: 's9',
  text: '普查',
  publisher: '统计局',
  nature: 'government',
  href: null,
} as const;
const toSurrounding = (town: string, name: string, last = '512345'): Surrounding => ({
  ...{ town, name },
  counts: [
    { year: 2000, people: '400000', source },
    { year: 2010, people: last, source },
  ],
});
const people = {
  ...data,
  input: {
    ...toInput(
      toTown(
        'a',
        '甲镇',
        toPoint(2010, '6', { unit: '万人' }),
        toPoint(2011, '7', { unit: '万人' }),
      ),
      toTown('b', '乙镇', toPoint(2011, '8', { unit: '万人' })),
    ),
    unit: '万人' as const,
  },
  around: [
    toSurrounding('a', '子县全境'),
    toSurrounding('b', '丑县全境', '300000'),
    toSurrounding('z', '卯县全境'),
  ],
};
const show = (part: Partial<ChartState>) =>
  toStateChart(people, { ...plainState, around: true, ...part }).chart;
const listTexts = (part: Partial<ChartState>): string[] =>
  [...(show(part).draw('wide')?.body ?? '').matchAll(/<g class="around">.*?<\/g>/g)].flatMap(
    ([group]) => [...group.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text = '']) => text),
  );

describe('the counties behind the towns', () => {
  it('stand behind the marks, without a mark of a value, each with its name', () => {
    expect(listTexts({})).toEqual(['子县全境', '丑县全境']);
    const body = show({}).draw('wide')?.body ?? '';
    expect(body.indexOf('class="around"')).toBeLessThan(body.indexOf('data-of="a"'));
    expect(/<g class="around">.*?<\/g>/.exec(body)?.[0]).not.toMatch(/circle|data-of/);
  });

  it('are those of the towns that are told apart, where some are', () => {
    expect(listTexts({ picked: ['b'] })).toEqual(['丑县全境']);
    expect(listTexts({ around: false })).toEqual([]);
  });

  it('are said to be surroundings in the sentence and in the table, with every person and the source', () => {
    const { sentence, table } = show({ picked: ['a'] });
    expect(sentence).toContain('这是周边情况，不是镇的数');
    const last = table.groups.at(-1);
    expect(last?.heading?.text).toBe('子县全境：周边情况，不是镇的数');
    expect(last?.rows.map((row) => row.slice(0, 3).map(({ text }) => text))).toEqual([
      ['2000年', '400000人', '普查'],
      ['2010年', '512345人', '普查'],
    ]);
    expect(last?.rows[0]?.[3]?.links).toEqual([{ text: '统计局', href: '#s9', isSource: true }]);
    expect(table.groups.map(({ of }) => of)).toEqual(['a', 'b', undefined]);
  });

  it('widen the axes to where they stand, in the unit of the towns', () => {
    const body = show({}).draw('wide')?.body ?? '';
    expect(body).toMatch(/>60<\/text>/);
    expect(body).toMatch(/>2000<\/text>/);
    expect(show({ around: false }).draw('wide')?.body).not.toMatch(/>2000<\/text>/);
  });

  it('are no part of what is worked out, of another view, or of other years', () => {
    for (const part of [
      { measure: 'change' },
      { view: 'ranking' },
      { years: [2011, 2011] },
    ] as const)
      expect(show(part).sentence).not.toContain('周边情况');
  });

  it('are left without a name in the drawing where another stands', () => {
    const many = Array.from({ length: 7 }, (_, at) => `t${at}`);
    const towns = many.map((id) => toTown(id, `${id}镇`, toPoint(2010, '6', { unit: '万人' })));
    const { draw } = toStateChart(
      {
        ...people,
        input: { ...people.input, series: towns },
        around: many.map((id) => toSurrounding(id, `${id}县`)),
      },
      { ...plainState, around: true },
    ).chart;
    expect(draw('wide')?.body).toMatch(
      /<g class="around">(<path [^>]*>){14}<text [^>]*>t0县<\/text><\/g>/,
    );
  });
});
