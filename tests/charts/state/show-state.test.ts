import { describe, expect, it } from 'vitest';
import type { SeriesInput } from '#charts/input/chart-input.ts';
import { packData, unpackData } from '#charts/state/chart-data.ts';
import { type ChartState, plainState } from '#charts/state/chart-state.ts';
import { showState } from '#charts/state/show-state.ts';
import { toStateChart } from '#charts/state/state-chart.ts';
import { toSeriesChart } from '#charts/series/series-chart.ts';
import { toInput, toPoint, toTown } from '../inputs.ts';
import { data } from './data.ts';

const show = (part: Partial<ChartState>, from = data) =>
  showState(from, { ...plainState, ...part });

/** Every value by place and year: `a 2011 30亿元`. */
const list = ({ series }: SeriesInput): string[] =>
  series.flatMap(({ id, points }) =>
    points.map(({ unit, value, year }) => `${id} ${year} ${value ?? '–'}${unit}`),
  );

describe('what a state shows', () => {
  it('is what the page draws where nothing is chosen', () => {
    expect(show({})).toEqual({ input: data.input, refusal: null });
    const { chart } = toStateChart(data, plainState);
    const { draw, ...words } = toSeriesChart(data.input);
    expect(chart).toEqual({ ...words, draw: expect.any(Function) as unknown });
    expect(chart.draw('wide')).toEqual(draw('wide'));
  });

  it('puts what is picked first and tells it apart', () => {
    const { input } = show({ picked: ['c', 'b'] });
    expect(input.series.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
    expect(input.picked).toEqual(['c', 'b']);
    const body = toSeriesChart(input).draw('wide')?.body ?? '';
    expect(body.match(/<g class="[^"]*" data-of="."/g)).toEqual([
      '<g class="rest" data-of="a"',
      '<g class="pick pick-1" data-of="c"',
      '<g class="pick pick-2" data-of="b"',
    ]);
    expect(body).toContain('▲ 乙 100');
    expect(body).toContain('■ 丙 7');
    expect(body).not.toContain('甲');
  });

  it('shows the towns of a prefecture alone, and picks among them', () => {
    const { input } = show({ group: 'north', picked: ['b', 'a'] });
    expect(input.series.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(input.picked).toEqual(['a']);
  });

  it('shows some years alone', () => {
    expect(list(show({ years: [2012, 2013] }).input)).toEqual([
      ...['a 2012 45.0亿元', 'b 2012 60亿元', 'b 2013 100亿元', 'c 2013 7亿元'],
    ]);
  });

  it('shows all years where those that are asked for have no value, and says so', () => {
    const { input, refusal } = show({ years: [1990, 1991] });
    expect(refusal).toEqual({ kind: 'no-years' });
    expect(list(input)).toEqual(list(data.input));
  });

  it('leaves out towns without a value in the years that are shown', () => {
    const { input } = show({ years: [2010, 2010] });
    expect(input.series.map(({ id }) => id)).toEqual(['a']);
  });

  it('claims nothing of years without a value where it shows some towns alone', () => {
    const gap = '没有查到任何一个镇的值';
    const apart = { ...data, groups: [{ id: 'far', name: '远市', towns: ['a', 'd'] }] };
    const d = toTown('d', '丁镇', toPoint(2014, '5'));
    const wider = { ...apart, input: { ...data.input, series: [...data.input.series, d] } };
    const say = (part: Partial<ChartState>): string =>
      toStateChart(wider, { ...plainState, ...part }).chart.sentence;
    expect(say({ group: 'far' })).not.toContain(gap);
    expect(say({ measure: 'per-person' })).not.toContain(gap);
    expect(say({ measure: 'per-person' })).toContain('由公布的数算出');
    const alone = { ...wider, input: { ...wider.input, series: [data.input.series[0] ?? d, d] } };
    expect(toStateChart(alone, plainState).chart.sentence).toContain(gap);
  });

  it('counts from the first year that all picked have, cut to one decimal', () => {
    const { input, refusal } = show({ measure: 'index', picked: ['a', 'b'] });
    expect(refusal).toBeNull();
    expect(input.title).toBe('GDP（以2011年为100%）');
    expect(list(input)).toEqual([
      ...['a 2010 66.6%', 'a 2011 100.0%', 'a 2012 150.0%'],
      ...['b 2011 100.0%', 'b 2012 75.0%', 'b 2013 125.0%'],
    ]);
  });

  it('says the change since that year, of a share in points', () => {
    const { input } = show({ measure: 'change', picked: ['a', 'b'] });
    expect(list(input)).toEqual([
      ...['a 2010 -33.3%', 'a 2011 0.0%', 'a 2012 50.0%'],
      ...['b 2011 0.0%', 'b 2012 -25.0%', 'b 2013 25.0%'],
    ]);
    const series = data.input.series.slice(0, 2).map((one) => ({
      ...one,
      points: one.points.map((point) => ({ ...point, unit: '%' as const })),
    }));
    const shares = { ...data, input: { ...data.input, unit: '%' as const, series } };
    expect(list(show({ measure: 'change' }, shares).input).slice(0, 3)).toEqual([
      ...['a 2010 -10个百分点', 'a 2011 0个百分点', 'a 2012 15.0个百分点'],
    ]);
  });

  it('divides by the residents of the same year, measured ones alone', () => {
    const { input } = show({ measure: 'per-person' });
    expect(input.title).toBe('人均GDP');
    expect(list(input)).toEqual(['a 2011 50000元', 'b 2012 40000元']);
  });

  it.each([
    ['a year that no two towns share', { measure: 'index' }, data, 'no-common-year'],
    [
      'a rank',
      { measure: 'change' },
      { ...data, input: { ...data.input, ranked: true } },
      'no-ratio',
    ],
    [
      'a share as index',
      { measure: 'index' },
      { ...data, input: { ...data.input, unit: '%' } },
      'no-ratio',
    ],
    ['no residents', { measure: 'per-person' }, { ...data, residents: null }, 'no-residents'],
    [
      'a ratio of what falls below zero',
      { measure: 'change', picked: ['a', 'b'], logarithmic: true },
      data,
      'not-above-zero',
    ],
  ] as const)('refuses %s and draws what was published', (_, part, from, kind) => {
    const { refusal } = show(part, from);
    expect(refusal).toEqual({ kind });
  });

  it('sets equal ratios at equal distances where it is asked for', () => {
    const { chart, refusal } = toStateChart(data, { ...plainState, logarithmic: true });
    expect(refusal).toBeNull();
    const body = chart.draw('wide')?.body ?? '';
    expect(body).toMatch(/>5<\/text>.*>10<\/text>.*>100<\/text>/);
  });

  it('ranks the last of the years that are shown', () => {
    const { chart } = toStateChart(data, { ...plainState, view: 'ranking', years: [2012, 2012] });
    expect(chart.kind).toBe('ranking');
    expect(
      chart.table.groups.map(({ rows }) => rows[0]?.map(({ text }) => text).slice(0, 3)),
    ).toEqual([
      ...[
        ['乙镇', '1', '60'],
        ['甲镇', '2', '45.0'],
      ],
    ]);
  });

  it.each([
    ['two years that most towns have', { view: 'dumbbell' }, '2011年与2012年'],
    [
      'the two years at the ends of those that are shown',
      { view: 'dumbbell', years: [2010, 2012] },
      '2010年与2012年',
    ],
  ] as const)('compares %s', (_, part, title) => {
    const { chart, refusal } = toStateChart(data, { ...plainState, ...part });
    expect([chart.kind, chart.title, refusal]).toEqual(['dumbbell', `GDP，${title}`, null]);
  });

  it('holds a second indicator against the first, where there is one', () => {
    const points = (...values: string[]) => values.map((value, at) => toPoint(2011 + at, value));
    const against = {
      ...toInput(
        toTown('a', '甲镇', ...points('1', '2')),
        toTown('b', '乙镇', ...points('3', '4', '5')),
        toTown('c', '丙镇', toPoint(2013, '6')),
      ),
      title: '税收',
    };
    const state = { ...plainState, view: 'scatter', years: [2013, 2013] } as const;
    const { chart } = toStateChart({ ...data, against }, state);
    expect([chart.kind, chart.title]).toEqual(['scatter', '2013年GDP与税收']);
    expect(toStateChart(data, state).refusal).toEqual({ kind: 'too-few' });
  });

  it('maps the last of the years that are shown, of a prefecture alone', () => {
    const draw = (part: Partial<ChartState>) =>
      toStateChart(data, { ...plainState, view: 'map', years: [2011, 2012], ...part }).chart;
    const towns = (part: Partial<ChartState>) =>
      draw(part).table.groups.map(({ rows: [row] }) => `${row?.[1]?.text} ${row?.[2]?.text}`);
    expect(draw({}).title).toBe('2012年GDP，按设区市看');
    expect(towns({})).toEqual(['甲镇 45.0', '丙镇 未见公布值', '乙镇 60', '丁镇 未见公布值']);
    expect(towns({ group: 'east' })).toEqual(['乙镇 60', '丁镇 未见公布值']);
    expect(draw({ picked: ['b'] }).draw('wide')?.body).toContain(
      'class="town pick pick-1" data-of="b"',
    );
    expect(draw({ years: [1990, 1991] }).kind).toBe('series');
  });

  it('comes back from its file as it was', () => {
    const written = JSON.parse(JSON.stringify(packData(data))) as ReturnType<typeof packData>;
    expect(unpackData(written)).toEqual(data);
    expect(written.sources).toHaveLength(1);
    const torn = { ...written, sources: [] };
    expect(() => unpackData(torn)).toThrow('name the source s01, which they do not hold');
  });
});
