import { describe, expect, it } from 'vitest';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import type { Field } from '#scripts/data-import/layout/fields.ts';
import { findLayout } from '#scripts/data-import/layout/layout.ts';
import { noMapping } from '#scripts/data-import/layout/mapping.ts';
import { listIndicatorNames, listSheetPlaceNames } from '#scripts/data-import/layout/names.ts';
import type { Cell } from '#scripts/data-import/sheet/cell.ts';
import type { IndicatorFacts } from '#scripts/data-import/values/find-unit.ts';
import { toCandidates } from '#scripts/data-import/values/to-candidates.ts';
import { generalFormat } from '#scripts/data-import/xlsx/number-format.ts';
import { buildContent } from '../../../corpus/tiny-content.ts';

const { corpus } = parseCorpus(buildContent());
const names = {
  indicators: listIndicatorNames(corpus),
  places: listSheetPlaceNames(corpus),
  mapping: noMapping,
  isIn: () => true,
};
const place = { file: 'a.csv', sheet: '投资', row: null, column: null };
const facts = new Map<string, IndicatorFacts>([
  ['investment', { unit: '亿元', alsoPublishedIn: [], kind: 'flow' }],
]);

interface Given {
  readonly defaults?: readonly (readonly [Field, string])[];
  readonly missing?: readonly Field[];
  readonly refused?: readonly Field[];
  /** Whether no option says the unit. */
  readonly isUnitless?: boolean;
  /** Rows above the header. */
  readonly above?: readonly (readonly Cell[])[];
}

/** The candidates of one row of a table. */
function read(
  headings: readonly string[],
  cells: readonly Cell[],
  { defaults = [], missing = [], refused = [], above = [], isUnitless = false }: Given = {},
) {
  const rows = [...above, headings].map((row, at) => ({ number: at + 1, cells: row }));
  const { layout } = findLayout(rows, { ...names, hasPlace: true, place });
  if (layout?.form !== 'values') throw new Error('no table of values');
  return toCandidates(
    { number: 7, cells },
    {
      ...{
        ...names,
        facts,
        layout,
        place,
        defaults: new Map([...(isUnitless ? [] : [['unit', '亿元'] as const]), ...defaults]),
      },
      ...{ missing: new Set(missing), refused: new Set(refused) },
    },
  );
}

/** The findings of the first candidate as `kind column value: detail`. */
function find(...given: Parameters<typeof read>): string[] {
  const [first] = read(...given);
  return (first?.findings ?? []).map(
    ({ kind, column, value, message }) =>
      `${kind} ${column} ${value}: ${/（([^（）]*)）$/.exec(message.zh)?.[1] ?? ''}`,
  );
}

const long = ['指标', '镇', '年份', '数值'];
const nothing = {
  ...{ status: null, source: null, locator: null, vintage: null, supersedes: null },
  ...{ boundaryVersion: null, confidence: null, missingReason: null, noteZh: null, noteEn: null },
  confidenceReason: null,
};

describe('a row of a long table', () => {
  it('is one value with all that it says', () => {
    const headings = [...long, 'period', 'unit', 'status', 'source', 'locator', 'vintage'];
    const more = ['supersedes', 'boundaryVersion', 'confidence', 'missingReason', '备注', 'noteEn'];
    const why = ['可靠程度的理由', 'publisher', '出处性质'];
    const cells = ['投资', 'alpha', '2012年', '5.5', '1-6月', '万元', '实际', 's01', ' 第 3 页 '];
    const rest = ['2026/1/2', '2026.1.1', 'old', '高', '未公布', '说明', 'Note'];
    const [candidate, ...others] = read(
      [...headings, ...more, ...why],
      [...[...cells, ...rest], ...['转述，没有见到最初的公布', '甲报', 'press']],
    );
    expect(others).toEqual([]);
    expect({ ...candidate, columnOf: null }).toEqual({
      row: 7,
      cells: {
        ...{ indicator: 'investment', place: 'alpha', year: '2012', period: 'M01-M06' },
        ...{ value: '0.00055', unit: '亿元', status: 'actual', source: 's01', locator: '第 3 页' },
        ...{ vintage: '2026-01-02', supersedes: '2026-01-01', boundaryVersion: 'old' },
        ...{ confidence: 'high', missingReason: 'not-published', noteZh: '说明', noteEn: 'Note' },
        confidenceReason: 'second-hand',
      },
      columnOf: null,
      converted: { from: '5.5 万元', value: '0.00055', unit: '亿元' },
      findings: [],
      broken: new Set(),
    });
    expect(
      (['value', 'noteEn', 'period'] as const).map((field) => candidate?.columnOf(field)),
    ).toEqual(['D 数值', 'P noteEn', 'E period']);
  });

  it('takes what it does not say from what holds for all', () => {
    const [candidate] = read(['数值'], ['5'], {
      defaults: [
        ['indicator', 'investment'],
        ['place', 'beta'],
        ['year', '2011'],
        ['status', 'derived'],
        ['source', 's02'],
      ],
    });
    expect(candidate?.cells).toEqual({
      ...{ ...nothing, indicator: 'investment', place: 'beta', year: '2011', period: 'year' },
      ...{ value: '5', unit: '亿元', status: 'derived', source: 's02' },
    });
    expect(candidate?.columnOf('place')).toBeNull();
    expect([...(candidate?.broken ?? [])]).toEqual([]);
  });

  it.each(['数值', 'missingReason', 'locator', 'noteZh', 'noteEn'])(
    'was left empty where nobody typed into it, as into %s',
    (heading) => {
      const headings = ['镇', '数值', 'missingReason', 'locator', 'noteZh', 'noteEn', '出处'];
      const empty = headings.map((own) => (['镇', '出处'].includes(own) ? 's01' : null));
      expect(read(headings, empty)).toEqual([]);
      const typed = headings.map((own, at) => (own === heading ? '5' : (empty[at] ?? null)));
      expect(read(headings, typed)).toHaveLength(1);
    },
  );

  it('may be shorter than its header', () => {
    expect(read(['镇', '出处', '数值'], ['alpha'])).toEqual([]);
    expect(read(['镇', '数值', '出处'], ['alpha', '5'])[0]?.cells.source).toBeNull();
  });
});

describe('a row of a wide table', () => {
  it('is a value for each filled column', () => {
    const found = read(['镇', '2011', '2012年（万元）', '2013'], ['alpha', '1', '2', null], {
      defaults: [['indicator', '投资']],
    });
    expect(found.map(({ cells: { year, value, unit } }) => [year, value, unit])).toEqual([
      ['2011', '1', '亿元'],
      ['2012', '0.0002', '亿元'],
    ]);
    expect(
      found.map(({ columnOf }) => [columnOf('value'), columnOf('year'), columnOf('place')]),
    ).toEqual([
      ['B 2011', 'B 2011', 'A 镇'],
      ['C 2012年（万元）', 'C 2012年（万元）', 'A 镇'],
    ]);
  });

  it('has the indicator that the heading says', () => {
    const [candidate] = read(['镇', '年份', '投资'], ['alpha', '2012', '3']);
    expect(candidate?.cells).toMatchObject({ indicator: 'investment', year: '2012', unit: '亿元' });
    expect(candidate?.columnOf('indicator')).toBe('C 投资');
    expect(candidate?.columnOf('year')).toBe('B 年份');
  });

  it('is none where it is empty or too short', () => {
    expect(read(['镇', '2011', '2012'], ['alpha', null])).toEqual([]);
  });
});

describe('the unit of a value', () => {
  const unitOf = (...given: Parameters<typeof read>) => read(...given)[0]?.cells.unit;
  const above = [['单位：万元']];

  it('is that of its row, its heading, the words above it or the command, the nearest first', () => {
    const headings = ['指标', '数值（万人）'];
    const plain = ['指标', '数值'];
    expect(unitOf([...plain, '单位'], ['投资', '1', '%'], { above })).toBe('%');
    expect(find([...headings, '单位'], ['投资', '1', '%'])).toEqual([
      'unit-unclear C 单位 %: %, 万人',
    ]);
    expect(unitOf(headings, ['投资', '1'], { above })).toBe('万人');
    expect(read(plain, ['投资', '1'], { above })[0]?.converted?.from).toBe('1 万元');
    expect(unitOf(plain, ['投资', '1'])).toBe('亿元');
    expect(unitOf(plain, ['别的', '1'])).toBe('亿元');
  });

  it('is not asked for where the indicator is not known either', () => {
    const brokenOf = (...given: Parameters<typeof read>) => [...(read(...given)[0]?.broken ?? [])];
    const none: Given = { isUnitless: true };
    expect(brokenOf(['指标', '数值'], ['别的', '1'], none)).toEqual(['indicator', 'unit']);
    expect(brokenOf(['指标', '数值'], [null, '1'], { ...none, missing: ['year'] })).toEqual([
      'year',
      'unit',
    ]);
    expect(brokenOf(['指标', '数值（万元）'], ['别的', '1'])).toEqual(['indicator']);
  });
});

describe('what cannot be understood in a row', () => {
  it('is told once, with the cell as it stands', () => {
    expect(find(long, ['投次', 'alpha', '2012', '5'])).toEqual(['name-unknown A 指标 投次: ']);
    expect(find(long, ['投资额', 'alpha', '2012', '5'])).toEqual([
      'name-unknown A 指标 投资额: 投资？',
    ]);
    expect(find(long, ['投资', '甲镇', '2012', '5'])).toEqual([
      'name-unclear B 镇 甲镇: alpha, beta',
    ]);
    expect(find(long, ['投资', 'alpha', { kind: 'truth', text: 'TRUE' }, '约5'])).toEqual([
      'is-truth C 年份 TRUE: ',
      'number-form D 数值 约5: ',
    ]);
  });

  it('leaves the rest of the row as it is', () => {
    const [candidate] = read(long, ['投资', '丙', '2012', '约5']);
    expect(candidate?.cells).toMatchObject({ indicator: 'investment', place: null, value: null });
    expect([...(candidate?.broken ?? [])]).toEqual(['place', 'value']);
    expect(candidate?.findings).toMatchObject([
      { row: 7, file: 'a.csv', sheet: '投资', severity: 'error', kind: 'name-unknown' },
      { row: 7, kind: 'number-form' },
    ]);
  });

  it('may be more decimals than anyone prints', () => {
    const number = (text: string): Cell => ({ kind: 'number', text, format: generalFormat });
    expect(find(long, ['投资', 'alpha', '2012', '0.3100001'])).toEqual([
      'number-decimals D 数值 0.3100001: ≤ 6',
    ]);
    expect(find(long, ['投资', 'alpha', '2012', number('0.3100001')])).toEqual([
      'number-decimals D 数值 0.3100001: ≤ 6',
    ]);
    expect(find(long, ['投资', 'alpha', '2012', '0.3'])).toEqual([]);
    expect(find(long, ['投资', 'alpha', '2012', null])).toEqual([]);
    expect(find([...long, '单位'], ['投资', 'alpha', '2012', '0.31', '万元'])).toEqual([]);
  });

  it('is not told of a field whose option was refused', () => {
    const given: Given = { defaults: [['status', 'actual']], refused: ['status'] };
    const [empty] = read([...long, '性质'], ['投资', 'alpha', '2012', '5', null], given);
    expect(empty?.cells.status).toBeNull();
    expect([...(empty?.broken ?? [])]).toEqual(['status']);
    expect(empty?.findings).toEqual([]);
    const [filled] = read([...long, '性质'], ['投资', 'alpha', '2012', '5', '预计'], given);
    expect(filled?.cells.status).toBe('estimate');
    expect([...(filled?.broken ?? [])]).toEqual([]);
  });
});
