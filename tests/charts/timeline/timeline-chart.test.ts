import { describe, expect, it } from 'vitest';
import { describeTimeline } from '#charts/timeline/timeline-sentence.ts';
import { toInline } from '#charts/inline-svg.ts';
import { drawTimeline, toTimelineChart } from '#charts/timeline/timeline-chart.ts';
import { findSpan, toTimelineInput } from '#charts/timeline/timeline-input.ts';
import { findPolicyLine } from '#publication/documents/policy-line.ts';
import { toPublication } from '#publication/publication.ts';
import { readFirstCorpus } from '../../corpus/real-content.ts';
import { readTexts } from '../marks.ts';

const line = findPolicyLine(toPublication(readFirstCorpus()), 'zj-2010-162');
const input = toTimelineInput(line, 'zj-2010-162', 'zh');
const draw = (size: 'wide' | 'narrow'): string =>
  toInline(drawTimeline(input, size), size, { id: 'timeline', title: '前后', description: '说明' });

describe('the timeline of the policy line', () => {
  it('spans 2007 to 2019 and names every document', () => {
    expect(findSpan(input.entries)).toEqual([2007, 2019]);
    const words = readTexts(draw('wide')).join('');
    for (const { name } of input.entries) expect(words).toContain(name);
    expect(words).toContain('2007');
    expect(words).toContain('2019');
  });

  it('draws a bar where only the year is known', () => {
    const bars = draw('wide').match(/<rect class="[a-z ]+"/g) ?? [];
    const inKey = 1;
    expect(bars).toHaveLength(
      input.entries.filter(({ record }) => record.date?.length === 4).length + inKey,
    );
  });

  it('says in words that a date was not found', () => {
    expect(readTexts(draw('narrow'))).toContain('日期未查到');
    expect(draw('narrow')).toContain('class="ring"');
  });

  it('marks the document whose page it is', () => {
    expect(draw('wide').match(/class="current"/g)).toHaveLength(1);
    expect(draw('wide').match(/ here"/g)).toHaveLength(1);
  });

  it('says what it shows and how exact it is', () => {
    expect(describeTimeline(input)).toBe(
      '2007—2019年的13份文件，按成文日期排列。收录正文的1份，其余只有记录。5份只知道年份。1份没有查到日期。',
    );
  });

  it('never sets text outside its width', () => {
    const places = [...draw('narrow').matchAll(/<text[^>]* x="(\d+)"/g)].map((match) =>
      Number(match[1]),
    );
    expect(Math.max(...places)).toBeLessThan(288);
  });

  it.each(['wide', 'narrow'] as const)('is drawn as before when %s', async (size) => {
    await expect(draw(size)).toMatchFileSnapshot(`snapshots/timeline-${size}.svg`);
  });
});

describe('the table of the timeline', () => {
  const { groups } = toTimelineChart(input).table;
  const rows = groups.flatMap((group) => group.rows);

  it('tells of every document in the same order', () => {
    expect(rows.map(([, title]) => title?.text)).toEqual(line.map(({ record }) => record.title));
  });

  it('says why a date, number or text is missing', () => {
    expect(rows.at(-1)?.map(({ absent, text }) => [text, absent ?? false])).toEqual([
      ['未查到', true],
      ['规划节选“积极开展小城市培育试点”', false],
      ['未查到', true],
      ['未查到', true],
    ]);
  });

  it('marks the document whose page it is', () => {
    const current = rows.flat().filter((cell) => cell.current === true);
    expect(current.map(({ href }) => href)).toEqual(['/documents/zj-2010-162/']);
  });
});
