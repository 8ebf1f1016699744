import { describe, expect, it } from 'vitest';
import { createSeriesChecker } from '#corpus/checks/observations/observation-checks.ts';
import { createWholes } from '#corpus/checks/observations/wholes.ts';
import type { Observation } from '#schema/observation.ts';
import { buildObservation, buildScope } from '../../../indicators/builders.ts';
import { buildIndicator, locate, makeDraft, say } from './draft.ts';

type Changes = Partial<Observation>;

const pilots = makeDraft({ scopes: [buildScope({ members: ['alpha', 'beta'], within: null })] });

/** What is wrong between observations of alpha in 2012 with some fields changed. */
function check(rows: readonly Changes[], hasLines = true): string[] {
  const checker = createSeriesChecker(pilots);
  const observations = rows.map((row) => buildObservation({ place: 'alpha', ...row }));
  locate(observations, hasLines).forEach(checker.add);
  return say(checker.finish());
}

describe('rows of one key', () => {
  it.each([
    [true, '2 [-]', 'a.csv:1'],
    [false, '- [-]', 'a.csv'],
  ])('are told with the first, with its line: %s', (hasLines, at, first) => {
    expect(check([{}, {}], hasLines)).toEqual([
      `${at} "investment, alpha, 2012, year, actual, s02, 2026-11-22" stands already in ${first}`,
    ]);
  });

  it.each<[Changes]>([
    [{ indicator: 'gdp' }],
    [{ place: 'beta' }],
    [{ year: 2014 }],
    [{ period: 'M01-M06' }],
    [{ status: 'estimate' }],
    [{ source: 's03' }],
    [{ vintage: '2027-01-01' }],
  ])('are none with %o', (other) => {
    expect(check([{}, other])).toEqual([]);
  });
});

describe('a revision', () => {
  const newer = { vintage: '2027-01-01', supersedes: '2026-11-22' };

  it.each<[string, Changes[], string[]]>([
    ['the row that it replaces', [{}, newer], []],
    [
      'no row of another source',
      [{ source: 's03' }, newer],
      ['2 [supersedes] no row of the vintage 2026-11-22 gives this place, period and source'],
    ],
    [
      'no row of its own day',
      [{}, { ...newer, supersedes: '2027-01-01' }],
      ['2 [supersedes] the vintage 2027-01-01 replaces 2027-01-01, which is not older'],
    ],
    [
      'no row of a later day',
      [{ vintage: '2028-01-01' }, { ...newer, supersedes: '2028-01-01' }],
      ['2 [supersedes] the vintage 2027-01-01 replaces 2028-01-01, which is not older'],
    ],
  ])('names %s', (_, rows, told) => {
    expect(check(rows)).toEqual(told);
  });
});

describe('a part of a whole', () => {
  const whole = { place: 'pilots', value: '10' };
  const told = (words: string): string[] => [
    `1 [value] 12 亿元 (investment, alpha, year) is more than its whole, ${words}`,
  ];
  const more = told('10 亿元 (investment, pilots, year) (a.csv:2)');
  const newer = { vintage: '2027-01-01', supersedes: '2026-11-22' };

  it.each<[string, Changes[], string[]]>([
    ['is more', [{ value: '12' }, whole], more],
    ['is as much', [{ value: '10' }, whole], []],
    ['is more by rounding alone', [{ value: '11' }, whole], []],
    [
      'is more beyond rounding',
      [{ value: '11.1' }, whole],
      [
        '1 [value] 11.1 亿元 (investment, alpha, year) is more than its whole, 10 亿元 (investment, pilots, year) (a.csv:2)',
      ],
    ],
    ['is not known', [{ value: null }, whole], []],
    ['is a forecast', [{ value: '12', status: 'estimate' }, whole], []],
    ['is of other bounds', [{ value: '12', boundaryVersion: 'old' }, whole], []],
    [
      'is of the same bounds',
      [
        { value: '12', boundaryVersion: 'old' },
        { ...whole, boundaryVersion: 'old' },
      ],
      more,
    ],
    [
      'is in another unit',
      [{ value: '1200000', unit: '万元' }, whole],
      [
        '1 [value] 1200000 万元 (investment, alpha, year) is more than its whole, 10 亿元 (investment, pilots, year) (a.csv:2)',
      ],
    ],
    ['is of another thing', [{ value: '12', unit: '人' }, whole], []],
    [
      'was counted',
      [
        { value: '11', unit: '人' },
        { ...whole, unit: '人' },
      ],
      [
        '1 [value] 11 人 (investment, alpha, year) is more than its whole, 10 人 (investment, pilots, year) (a.csv:2)',
      ],
    ],
    ['was revised', [{ value: '12' }, whole, { value: '8', ...newer }], []],
    [
      'was revised by another source',
      [{ value: '12' }, whole, { value: '8', ...newer, source: 's03' }],
      [
        ...more,
        '3 [supersedes] no row of the vintage 2026-11-22 gives this place, period and source',
      ],
    ],
    ['is of a whole that is not known', [{ value: '12' }, { ...whole, value: null }], []],
  ])('is told where it %s', (_, rows, issues) => {
    expect(check(rows).toSorted()).toEqual(issues.toSorted());
  });

  it('is told without a line where there is none', () => {
    expect(check([{ value: '12' }, whole], false)).toEqual([
      '- [value] 12 亿元 (investment, alpha, year) is more than its whole, 10 亿元 (investment, pilots, year) (a.csv)',
    ]);
  });
});

describe('the wholes of a cell', () => {
  const wholes = createWholes(
    makeDraft({
      indicators: [
        buildIndicator({ id: 'flow' }),
        buildIndicator({ id: 'stock', kind: 'stock' }),
        buildIndicator({ id: 'apart', additive: false }),
        buildIndicator({ id: 'below', min: '-5' }),
        buildIndicator({ id: 'unbound', min: null }),
        ...(
          [
            ['share', 'apart', 'all'],
            ['share', 'apart', 'most'],
            ['share', null, 'some'],
            ['share', 'stock', null],
            ['rate', 'stock', 'flow'],
          ] as const
        ).map(([kind, numerator, denominator], at) =>
          buildIndicator({ id: `ratio-${at}`, kind, numerator, denominator, additive: false }),
        ),
      ],
      scopes: [
        buildScope({ id: 'inner', members: ['alpha'], within: 'outer' }),
        buildScope({ id: 'outer', members: ['alpha', 'beta'], within: null }),
        buildScope({ id: 'listless', members: null, within: 'outer' }),
        buildScope({ id: 'one', members: ['gamma'], within: 'other' }),
        buildScope({ id: 'other', members: [], within: 'one' }),
      ],
    }),
  );

  it.each([
    ['flow', 'alpha', 'year', ['flow inner year', 'flow outer year']],
    ['flow', 'beta', 'year', ['flow outer year']],
    ['flow', 'gamma', 'year', ['flow one year', 'flow other year']],
    ['flow', 'inner', 'year', ['flow outer year']],
    ['flow', 'listless', 'year', ['flow outer year']],
    ['flow', 'outer', 'year', []],
    ['flow', 'nowhere', 'year', []],
    ['flow', 'outer', 'M01-M06', ['flow outer year']],
    ['flow', 'outer', '2011-2012', []],
    ['stock', 'outer', 'M01-M06', []],
    ['stock', 'beta', 'year', ['stock outer year']],
    ['apart', 'beta', 'M01-M06', ['all beta M01-M06', 'most beta M01-M06']],
    ['below', 'beta', 'M01-M06', []],
    ['unbound', 'beta', 'M01-M06', []],
    ['unknown', 'beta', 'year', []],
  ])('of %s of %s in %s', (indicator, place, period, expected) => {
    const found = wholes.of({ indicator, place, period, year: 2012 });
    expect(found.map((cell) => `${cell.indicator} ${cell.place} ${cell.period}`)).toEqual(expected);
    expect(found.every(({ year }) => year === 2012)).toBe(true);
  });
});

describe('a jump from one year to the next', () => {
  /** Pairs of neighbouring years, none beside another pair. */
  const inPairs = (pairs: readonly (readonly [string, string])[]): Changes[] =>
    pairs.flatMap(([first, second], at) => [
      { year: 2000 + 3 * at, value: first },
      { year: 2001 + 3 * at, value: second },
    ]);
  const usual = [
    ['2', '2'],
    ['2', '3'],
    ['2', '4'],
    ['2', '5'],
  ] as const;
  const far = (words: string, line = 10): string[] => [
    `${line} [value] ${words} times the year before; the middle of 5 changes is 2.00`,
  ];

  it.each([
    ['five times as far as usual', [...usual, ['2', '9']], []],
    ['farther than that', [...usual, ['2', '9.5']], far('9.5 亿元 is 4.75')],
    ['of few known changes', [...usual.slice(1), ['2', '90']], []],
    [
      'down to nothing',
      [...usual.map(([a, b]) => [`${a}0`, `${b}0`] as const), ['20', '0'], ['20', '120']],
      ['12 [value] 120 亿元 is 6.00 times the year before; the middle of 6 changes is 1.75'],
    ],
    [
      'where all others are alike',
      [...usual.map(() => ['2', '2'] as const), ['2', '9'], ['2', '2']],
      [],
    ],
  ] as const)('is told where it is %s', (_, pairs, told) => {
    expect(check(inPairs(pairs))).toEqual(told);
  });

  it('is not told where a note explains it', () => {
    const rows = inPairs([...usual, ['2', '9.5']]);
    expect(check(rows.map((row) => ({ ...row, noteZh: '合并' })))).toEqual([]);
  });

  it.each<[string, Changes[]]>([
    ['another place', [{ place: 'gamma', year: 2014 }]],
    ['another indicator', [{ indicator: 'gdp', year: 2014 }]],
    ['a year not known', [{ year: 2014, value: null }]],
    ['a year without a value before it', [{ year: 2019, value: null }, { year: 2020 }]],
    [
      'a year of nothing',
      [
        { year: 2019, value: '0' },
        { year: 2020, value: '0' },
      ],
    ],
    ['another unit', [{ year: 2014, unit: '元' }]],
    ['a forecast', [{ year: 2014, status: 'estimate' }]],
    ['a part of the year', [{ year: 2014, period: 'M01-M06' }]],
    ['two years on', [{ year: 2015 }]],
  ])('counts none to %s', (_, rows) => {
    expect(check([...inPairs([...usual, ['2', '9.5']]), ...rows])).toEqual(far('9.5 亿元 is 4.75'));
  });

  it('counts from the first of several values', () => {
    const [first, ...rest] = inPairs([...usual, ['2', '9.5']]);
    const before = (value: string | null, source: string): Changes => ({ ...first, value, source });
    const rows = [before(null, 's1'), before('2', 's2'), before('1', 's3'), ...rest];
    expect(check(rows)).toEqual(far('9.5 亿元 is 4.75', 12));
  });
});
