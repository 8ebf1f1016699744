import { describe, expect, it } from 'vitest';
import { drawCoverage } from '#charts/coverage/coverage-chart.ts';
import { describeCoverage } from '#charts/coverage/coverage-sentence.ts';
import { tabulateCoverage } from '#charts/coverage/coverage-table.ts';
import { drawOverview } from '#charts/coverage/overview-chart.ts';
import type { CoverageInput, CoverageRow, DrawnState } from '#charts/input/chart-input.ts';

const row = (id: string, ...cells: DrawnState[]): CoverageRow => {
  const total = cells.filter((state) => state !== 'none').length;
  const years = cells.flatMap((state, at) => (state === 'none' ? [] : [2010 + at]));
  const indicators =
    total === 0
      ? []
      : [
          { name: '甲项', years },
          { name: '乙项', years: [2012] },
        ];
  return { ...{ id, name: `${id}镇`, label: id, href: `/${id}/` }, cells, total, indicators };
};
const first = row('一', 'actual', 'estimate', 'part');
const second = row('二', 'none', 'actual', 'none');
const third: CoverageRow = { ...row('三三', 'none', 'none', 'none'), href: null };
const input: CoverageInput = {
  ...{ locale: 'zh', years: [2010, 2011, 2012], targetYear: 2011 },
  rows: [first, second, third],
};
const years = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** A drawing in short: the figures of its elements, without the key. */
const say = (drawing: { readonly body: string; readonly height: number } | null) => {
  if (drawing === null) return 'nothing';
  const lines = drawing.body
    .replaceAll(/<\/?g[^>]*>/g, '')
    .split(/(?=<(?:text|path|circle))/)
    .map((line) =>
      line
        .replaceAll(/<\/?(?:text|path)\/?|<circle|\/?>|<\/text>/g, ' ')
        .replaceAll(/ (?:x|y|cx|cy|r|d|class|text-anchor|stroke-dasharray)=/g, ' ')
        .replaceAll('"', '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );
  const key = lines.findIndex((line) => /^5 \d+ 4$/.test(line));
  return `${drawing.height}: ${lines.slice(0, key < 0 ? undefined : key).join(' | ')}`;
};

describe('the matrix of three towns', () => {
  it.each<[string, string, string]>([
    [
      'when wide',
      say(drawCoverage(input, 'wide')),
      '152: 131 36 2010 | 324 36 target-words 2011 | 517 36 2012 | 640 18 end 值数 | target-year M315 42V110M333 42V110 | target-words 324 18 middle 目标年 | 0 60 一 | none 1.5 191.833 M129.9 55H614 | 131 55 5 | hollow 324 55 5 | diamond M512 55l5 -5 5 5 -5 5z | 640 60 end 3 | 0 82 二 | none 1.5 191.833 M129.9 77H614 | 324 77 5 | 640 82 end 1 | 0 104 三三 | ring 39 99 4 | 49 104 未见公布值 | 640 104 end 0',
    ],
    [
      'when narrow',
      say(drawCoverage(input, 'narrow')),
      '173: 72 36 2010 | 148 36 target-words 2011 | 224 36 2012 | 288 18 end 值数 | target-year M139 42V110M157 42V110 | target-words 148 18 middle 目标年 | 0 60 一 | none 1.5 74.5 M71.3 55H262 | 72 55 5 | hollow 148 55 5 | diamond M219 55l5 -5 5 5 -5 5z | 288 60 end 3 | 0 82 二 | none 1.5 74.5 M71.3 77H262 | 148 77 5 | 288 82 end 1 | 0 104 三三 | ring 39 99 4 | 49 104 未见公布值 | 288 104 end 0',
    ],
    [
      'of many years',
      say(drawCoverage({ ...input, years: years(1970, 2020), rows: [first] }, 'narrow')),
      '129: 23 36 1970 | 71 36 1980 | 118 36 1990 | 165 36 2000 | 217 36 target-words 2011 | 260 36 2020 | 288 18 end 值数 | target-year M215 42V66M219 42V66 | target-words 217 18 middle 目标年 | 0 60 一 | none 1.5 3.225 M22.6 55H262 | 23 55 1 | hollow 28 55 1 | diamond M32 55l1 -1 1 1 -1 1z | 288 60 end 3',
    ],
    [
      'without a target year',
      say(drawCoverage({ ...input, targetYear: null, rows: [second] }, 'wide')),
      '108: 120 36 2010 | 318 36 2011 | 515 36 2012 | 640 18 end 值数 | 0 60 二 | none 1.5 196.167 M119.1 55H614 | 318 55 5 | 640 60 end 1',
    ],
    [
      'without years',
      say(drawCoverage({ ...input, years: [], rows: [third] }, 'wide')),
      '108: 0 60 三三 | ring 39 55 4 | 49 60 未见公布值 | 640 60 end 0',
    ],
    [
      'at a glance',
      say(drawOverview(input, 'wide')),
      '124: 42 34 2010 | 332 34 target-words 2011 | 622 34 2012 | target-year M326 40V120M338 40V120 | target-words 332 16 middle 目标年 | heading 0 52 2个镇有值 | 0 68 一 | none 1 289 M41.5 64H623 | 42 64 3 | hollow 332 64 3 | diamond M619 64l3 -3 3 3 -3 3z | 0 84 二 | none 1 289 M41.5 80H623 | 332 80 3 | heading 0 100 1个镇没有 | 0 116 三三 | none 1 289 M41.5 112H623',
    ],
    [
      'at a glance when narrow',
      say(drawOverview({ ...input, targetYear: 2012 }, 'narrow')),
      '124: 42 34 2010 | 156 34 2011 | 270 34 target-words 2012 | target-year M264 40V120M276 40V120 | target-words 270 16 middle 目标年 | heading 0 52 2个镇有值 | 0 68 一 | none 1 113 M41.5 64H271 | 42 64 3 | hollow 156 64 3 | diamond M267 64l3 -3 3 3 -3 3z | 0 84 二 | none 1 113 M41.5 80H271 | 156 80 3 | heading 0 100 1个镇没有 | 0 116 三三 | none 1 113 M41.5 112H271',
    ],
    [
      'at a glance, all with values',
      say(drawOverview({ ...input, targetYear: null, rows: [first, second] }, 'wide')),
      '92: 29 34 2010 | 326 34 2011 | 622 34 2012 | heading 0 52 2个镇有值 | 0 68 一 | none 1 295.5 M28.5 64H623 | 29 64 3 | hollow 326 64 3 | diamond M619 64l3 -3 3 3 -3 3z | 0 84 二 | none 1 295.5 M28.5 80H623 | 326 80 3',
    ],
    [
      'at a glance, none with values',
      say(drawOverview({ ...input, targetYear: null, rows: [third] }, 'wide')),
      '76: 42 34 2010 | 332 34 2011 | 622 34 2012 | heading 0 52 1个镇没有 | 0 68 三三 | none 1 289 M41.5 64H623',
    ],
    [
      'at a glance, of one year',
      say(drawOverview({ ...input, years: [2011], rows: [row('一', 'actual')] }, 'wide')),
      '76: 29 34 target-words 2011 | target-year M23 40V72M35 40V72 | target-words 29 16 middle 目标年 | heading 0 52 1个镇有值 | 0 68 一 | none 1 592 M28.5 64H30 | 29 64 3',
    ],
    ['at a glance, without years', say(drawOverview({ ...input, years: [] }, 'wide')), 'nothing'],
  ])('is drawn %s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it('has the same in words', () => {
    expect(tabulateCoverage(input)).toEqual({
      caption: '各镇查到的公布值',
      columns: [{ text: '镇' }, { text: '值数', numeric: true }, { text: '有值的年份、指标' }],
      groups: [
        {
          of: '一',
          heading: null,
          rows: [
            [
              { text: '一镇', header: true, href: '/一/' },
              { text: '3', numeric: true },
              { text: '2010—2012', detail: '甲项（2010—2012）；乙项（2012）' },
            ],
          ],
        },
        {
          of: '二',
          heading: null,
          rows: [
            [
              { text: '二镇', header: true, href: '/二/' },
              { text: '1', numeric: true },
              { text: '2011', detail: '甲项（2011）；乙项（2012）' },
            ],
          ],
        },
        {
          of: '三三',
          heading: null,
          rows: [
            [
              { text: '三三镇', header: true },
              { text: '0', numeric: true },
              { text: '未见公布值', absent: true },
            ],
          ],
        },
      ],
    });
  });

  it.each<[string, CoverageInput, string]>([
    [
      'names',
      input,
      '3个镇中，2个查到过公布值，1个一个也没有。目标年2011年，只有一镇、二镇有值。一个也没有的是三三。',
    ],
    [
      'names of those with a value',
      { ...input, targetYear: 2012 },
      '3个镇中，2个查到过公布值，1个一个也没有。目标年2012年，只有一镇有值。一个也没有的是三三。',
    ],
    [
      'no year that is not there',
      { ...input, targetYear: 2013 },
      '3个镇中，2个查到过公布值，1个一个也没有。一个也没有的是三三。',
    ],
    [
      'no year where none is asked',
      { ...input, targetYear: null },
      '3个镇中，2个查到过公布值，1个一个也没有。一个也没有的是三三。',
    ],
    [
      'a year without any value',
      { ...input, targetYear: 2011, rows: [third] },
      '1个镇中，0个查到过公布值，1个一个也没有。目标年2011年，没有一个镇有值。一个也没有的是三三。',
    ],
    [
      'five by their names',
      {
        ...input,
        rows: [...'甲乙丙丁戊'].map((id) => row(id, 'none', 'actual')).concat(row('己', 'part')),
      },
      '6个镇都查到过公布值。目标年2011年，只有甲镇、乙镇、丙镇、丁镇、戊镇有值。',
    ],
    [
      'six by their number',
      {
        ...input,
        rows: [...'甲乙丙丁戊己'].map((id) => row(id, 'none', 'actual')).concat(row('庚', 'part')),
      },
      '7个镇都查到过公布值。目标年2011年，6个镇有值。',
    ],
    [
      'all',
      { ...input, rows: [first, second] },
      '2个镇都查到过公布值。目标年2011年，每个镇都有值。',
    ],
  ])('says %s', (_, own, expected) => {
    expect(describeCoverage(own)).toBe(expected);
  });
});
