import { describe, expect, it } from 'vitest';
import { drawCoverage } from '#charts/coverage/coverage-chart.ts';
import { tabulateCoverage } from '#charts/coverage/coverage-table.ts';
import { describeCoverage } from '#charts/coverage/coverage-sentence.ts';
import { toInline } from '#charts/inline-svg.ts';
import { findTargetYear, toCoverageInput } from '#charts/coverage/coverage-input.ts';
import type { Observation } from '#schema/observation.ts';
import { buildObservation } from '../../indicators/builders.ts';
import { readMaterial } from '../content.ts';
import { readTexts } from '../marks.ts';

const material = readMaterial('zh');
const input = toCoverageInput(material, 2012);
const empty = ['塘栖', '石浦', '周巷', '溪口', '织里', '新市', '钱清', '泽国', '楚门', '壶镇'];

function stateOf(town: string, year: number): string | undefined {
  return input.rows.find(({ id }) => id === town)?.cells[input.years.indexOf(year)];
}

function draw(size: 'wide' | 'narrow'): string {
  const names = { id: 'coverage', title: '覆盖', description: '说明' };
  return toInline(drawCoverage(input, size), size, names);
}

describe('the coverage matrix', () => {
  it('has a row for each of the 27 towns', () => {
    expect(input.rows).toHaveLength(27);
    expect(input.years).toEqual(Array.from({ length: 22 }, (_, index) => 2003 + index));
  });

  it('knows ten towns without any value', () => {
    const without = input.rows.filter(({ total }) => total === 0);
    expect(without.map(({ label }) => label)).toEqual(empty);
    expect(without.flatMap(({ cells }) => cells)).not.toContain('actual');
  });

  it('tells actual, forecast, partial and absent apart', () => {
    expect(stateOf('hecun', 2010)).toBe('actual');
    expect(stateOf('longgang', 2013)).toBe('estimate');
    expect(stateOf('liushi', 2016)).toBe('part');
    expect(stateOf('hecun', 2012)).toBe('none');
  });

  it('says absence in words for each empty town', () => {
    const words = readTexts(draw('narrow')).filter((text) => text === '未见公布值');
    expect(words).toHaveLength(empty.length + 1);
  });

  it('draws a mark for nothing but what was found', () => {
    const found = input.rows.flatMap(({ cells }) => cells).filter((state) => state !== 'none');
    const key = 3;
    const marks = draw('wide').match(/<circle (class="hollow" )?cx|class="diamond"/g);
    expect(marks).toHaveLength(found.length + key);
  });

  it('gives the same counts in drawing and table', () => {
    const { groups } = tabulateCoverage(input);
    const counts = groups.flatMap(({ rows }) => rows.map((row) => row[1]?.text));
    const texts = readTexts(draw('wide'));
    expect(counts).toEqual(input.rows.map(({ total }) => String(total)));
    expect(counts.every((count) => texts.includes(count ?? ''))).toBe(true);
  });

  it('marks no target year that is none of its years', () => {
    expect(draw('wide')).toContain('class="target-year"');
    for (const targetYear of [2030, null]) {
      const { body } = drawCoverage({ ...input, targetYear }, 'wide');
      expect(body).not.toContain('target-year');
      expect(readTexts(body)).not.toContain('目标年');
    }
  });

  it('says who has a value for the target year', () => {
    const sentence = describeCoverage(input);
    expect(sentence).toContain('27个镇中，17个查到过公布值，10个一个也没有。');
    expect(sentence).toContain('目标年2012年，只有王江泾镇有值。');
    expect(sentence).toContain(empty.join('、'));
  });

  it.each([
    [27, '27个镇都查到过公布值。目标年2012年，每个镇都有值。'],
    [26, '27个镇都查到过公布值。目标年2012年，26个镇有值。'],
    [0, '27个镇都查到过公布值。目标年2012年，没有一个镇有值。'],
  ])('counts where no town is without, as %i in the target year', (known, sentence) => {
    const rows = input.rows.map((row, index) => ({
      ...row,
      total: 1,
      cells: input.years.map((year) =>
        year === 2012 && index < known ? ('actual' as const) : ('none' as const),
      ),
    }));
    expect(describeCoverage({ ...input, rows })).toBe(sentence);
  });

  it('takes the target year from the bound targets', () => {
    expect(findTargetYear(material.targets)).toBe(2012);
    expect(findTargetYear([])).toBeNull();
    const by = (...deadlines: string[]) =>
      findTargetYear(deadlines.map((deadline) => ({ eId: 'a', deadline })));
    expect(by('2012', '2015', '2015-06', '2013')).toBe(2015);
    expect(by('2015', '2012', '2013')).toBe(2012);
    expect(findTargetYear([{ eId: null, deadline: '2011' }])).toBeNull();
  });

  it('counts the states of a year by the firmest of them', () => {
    const row = (changes: Partial<Observation>) =>
      buildObservation({ place: 'alpha', indicator: 'gdp', year: 2010, ...changes });
    const states = (...rows: Observation[]) => {
      const of = { ...material, observations: rows.map((one) => ({ ...one, place: 'hecun' })) };
      const found = toCoverageInput(of, null);
      return { years: found.years, cells: found.rows[0]?.cells, total: found.rows[0]?.total };
    };
    expect(states(row({}), row({ status: 'estimate', source: 's03' }))).toEqual({
      ...{ years: [2010], cells: ['actual'], total: 2 },
    });
    expect(states(row({ status: 'derived' })).cells).toEqual(['estimate']);
    expect(states(row({ status: 'provisional' })).cells).toEqual(['estimate']);
    expect(
      states(row({ period: 'M01-M06' }), row({ year: 2012, period: '2010-2012' })).cells,
    ).toEqual(['part', 'none', 'part']);
    expect(toCoverageInput({ ...material, observations: [] }, 2012).years).toEqual([2012]);
    expect(toCoverageInput({ ...material, observations: [] }, null).years).toEqual([]);
  });

  it.each(['wide', 'narrow'] as const)('is drawn as before when %s', async (size) => {
    await expect(draw(size)).toMatchFileSnapshot(`snapshots/coverage-${size}.svg`);
  });
});
