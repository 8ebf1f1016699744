import { describe, expect, it } from 'vitest';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import { findLayout } from '#scripts/data-import/layout/layout.ts';
import { findMissingFields } from '#scripts/data-import/layout/missing-fields.ts';
import { noMapping } from '#scripts/data-import/layout/mapping.ts';
import { listIndicatorNames, listSheetPlaceNames } from '#scripts/data-import/layout/names.ts';
import type { Field } from '#scripts/data-import/layout/fields.ts';
import { listTasks } from '#scripts/data-import/layout/sheet-task.ts';
import type { Cell } from '#scripts/data-import/sheet/cell.ts';
import type { Sheet } from '#scripts/data-import/sheet/sheet.ts';
import { checkOptions } from '#scripts/data-import/values/check-options.ts';
import { buildContent } from '../../../corpus/tiny-content.ts';

const { corpus } = parseCorpus(buildContent());
const names = {
  indicators: listIndicatorNames(corpus),
  places: listSheetPlaceNames(corpus),
  mapping: noMapping,
};
const place = { file: 'a.csv', sheet: null, row: null, column: null };

/** A sheet whose rows come in these pieces; tells how many were asked for. */
function sheetOf(name: string | null, ...pieces: (readonly (readonly Cell[])[])[]) {
  let asked = 0;
  let number = 0;
  const rows = async function* () {
    for (const piece of pieces) {
      asked += 1;
      yield await Promise.resolve(piece.map((cells) => ({ number: (number += 1), cells })));
    }
  };
  return { sheet: { name, rows } satisfies Sheet, asked: () => asked };
}

const list = (
  sheets: readonly Sheet[],
  only: string | null = null,
  given: [Field, string][] = [],
) => listTasks('x/表.xlsx', { sheets, hidden: [] }, { ...names, only, given: new Map(given) });

const table = [
  ['镇', '2012'],
  ['alpha', '5'],
];

describe('the sheets of a file', () => {
  it('are tasks, each with its header and what holds for it', async () => {
    const { tasks, findings } = await list(
      [sheetOf('投资', table).sheet, sheetOf('2013年', [['镇', '投资']]).sheet],
      null,
      [['status', 'actual']],
    );
    expect(findings).toEqual([]);
    expect(tasks.map(({ place: at, defaults, layout }) => [at, [...defaults], layout.row])).toEqual(
      [
        [
          { file: 'x/表.xlsx', sheet: '投资', row: null, column: null },
          [
            ['indicator', 'investment'],
            ['status', 'actual'],
          ],
          1,
        ],
        [
          { file: 'x/表.xlsx', sheet: '2013年', row: null, column: null },
          [
            ['year', '2013'],
            ['status', 'actual'],
          ],
          1,
        ],
      ],
    );
  });

  it('are read on until thirty rows were seen, and no further', async () => {
    const title = [['标题']];
    const late = sheetOf('投资', title, title, table, title);
    expect((await list([late.sheet])).tasks[0]?.layout.row).toBe(3);
    const long = sheetOf(
      '投资',
      Array.from({ length: 31 }, () => ['标题']),
      table,
    );
    expect((await list([long.sheet])).findings).toMatchObject([
      { kind: 'no-header', sheet: '投资' },
    ]);
    expect(long.asked()).toBe(1);
    const short = sheetOf(
      '投资',
      Array.from({ length: 29 }, () => ['标题']),
      title,
      table,
    );
    await list([short.sheet]);
    expect(short.asked()).toBe(2);
  });

  it('are passed over where they are empty or others', async () => {
    const sheets = [sheetOf('空').sheet, sheetOf('甲', table).sheet, sheetOf('乙', table).sheet];
    expect((await list(sheets)).tasks.map(({ sheet }) => sheet.name)).toEqual(['甲', '乙']);
    expect((await list(sheets, '乙')).tasks.map(({ sheet }) => sheet.name)).toEqual(['乙']);
    expect(await list(sheets, '空')).toEqual({ tasks: [], findings: [] });
  });

  it('need no column of places where they are of one', async () => {
    const years = [['年份', '投资']];
    const [alpha, other] = [sheetOf('alpha', years).sheet, sheetOf('其他', years).sheet];
    const { tasks, findings } = await list([alpha, other]);
    expect(tasks.map(({ sheet }) => sheet.name)).toEqual(['alpha']);
    expect(findings).toMatchObject([{ kind: 'no-header', sheet: '其他' }]);
  });
});

describe('what a table lacks', () => {
  const lack = (headings: readonly string[], defaults: [Field, string][] = []) => {
    const rows = [{ number: 3, cells: headings }];
    const { layout } = findLayout(rows, { ...names, hasPlace: true, place });
    if (layout?.form !== 'values') throw new Error('no table of values');
    const { sheet } = sheetOf(null);
    return findMissingFields(
      { sheet, place, layout, hidden: { rows: 0, columns: [] }, defaults: new Map(defaults) },
      layout,
      () => '亿元',
    );
  };

  it('is told once for each field, with the option that gives it', () => {
    const { missing, findings } = lack(['数值']);
    const all = ['indicator', 'place', 'year', 'status', 'source', 'unit', 'confidence'];
    expect([...missing]).toEqual(all);
    expect(findings).toMatchObject(
      all.map(() => ({ kind: 'column-missing', file: 'a.csv', row: 3, column: null, value: null })),
    );
    const options = [
      'indicator gdp',
      'place longgang',
      'year 2013',
      'status actual',
      'source ID',
      'unit 亿元',
    ];
    for (const [at, option] of [...options, 'confidence high'].entries()) {
      expect(findings[at]?.message.en).toContain(`--${option}`);
      expect(findings[at]?.message.zh).toContain(`--${option.split(' ')[0] ?? ''}`);
    }
    expect(findings[4]?.message.zh).toContain('“出处”');
  });

  it('is nothing that a column, an option or every heading says', () => {
    expect([
      ...lack(['镇', '指标', '年份', '数值', '性质', '出处', '可靠程度', '单位']).missing,
    ]).toEqual([]);
    const rest: [Field, string][] = [
      ['status', ''],
      ['source', ''],
      ['confidence', ''],
      ['place', ''],
      ['unit', ''],
    ];
    expect([...lack(['2011', '2012'], rest).missing]).toEqual(['indicator']);
    expect([...lack(['投资', 'Investment'], rest).missing]).toEqual(['year']);
    expect([...lack(['2011', '投资'], rest).missing]).toEqual(['indicator', 'year']);
  });
});

describe('the columns of a table', () => {
  const find = (headings: readonly Cell[]) =>
    findLayout([{ number: 1, cells: headings }], {
      ...names,
      hasPlace: false,
      place,
    });

  it('are told by their words alone where they are not known', () => {
    const date = { kind: 'date', text: '2013' } as const;
    const number = { kind: 'number', text: '2014' } as never;
    expect(find(['镇', '2012', ' 天气 ', date, null, ' ', number]).findings).toMatchObject([
      { kind: 'column-unknown', column: 'C 天气', value: '天气' },
      { kind: 'column-unknown', column: 'D 2013', value: '2013' },
    ]);
    expect(find(['镇', '2012', number]).layout).toMatchObject({
      values: [{ year: '2012' }, { year: '2014' }],
    });
  });

  it('hold values by their own heading, with its unit', () => {
    expect(find(['镇', '数值（万元）', '出处']).layout).toEqual({
      ...{
        form: 'values',
        row: 1,
        units: [],
        titles: [],
        skipped: [],
        labels: ['A 镇', 'B 数值（万元）', 'C 出处'],
      },
      fields: new Map([
        ['place', 0],
        ['value', 1],
        ['source', 2],
      ]),
      values: [
        ...[{ column: 1, year: null, period: null, indicator: null, place: null, unit: '万元' }],
      ],
    });
  });

  it.each([
    ['单位：亿元', ['亿元']],
    ['单位: 万元、万人', ['万元', '万人']],
    ['填报单位：甲县', []],
    ['单位：千元', ['千元']],
    ['（单位：%）', ['%']],
    ['单位 亿元', []],
    ['单位：', []],
  ])('have the unit that stands above them: %s', (words, unit) => {
    const rows = [['甲'], [words], ['镇', '2012']].map((cells, at) => ({ number: at + 1, cells }));
    const { layout } = findLayout(rows, { ...names, hasPlace: false, place });
    expect(layout?.units).toEqual(unit);
    const below = findLayout(rows.toReversed(), {
      ...names,
      hasPlace: false,
      place,
    });
    expect(below.layout?.units).toEqual([]);
  });

  it('of sources are read by their own names', () => {
    expect(find(['编号', '标题', null, '网址', 'retrieved', '镇']).layout).toEqual({
      ...{ form: 'sources', row: 1, units: [], titles: [] },
      labels: ['A 编号', 'B 标题', 'C', 'D 网址', 'E retrieved', 'F 镇'],
      fields: new Map([
        ['id', 0],
        ['title', 1],
        ['address', 3],
        ['retrieved', 4],
      ]),
    });
  });
});

describe('an option that holds for all rows', () => {
  const check = (...given: [Field, string][]) => {
    const { refused, findings } = checkOptions(new Map(given), {
      ...names,
      sources: new Set(['s01']),
    });
    return [[...refused], findings.map(({ kind, file, value }) => `${kind} ${file} ${value}`)];
  };

  it.each([
    ['indicator', 'investment', 'investmant', 'name-unknown'],
    ['place', 'alpha', 'alfa', 'name-unknown'],
    ['place', '试点镇', '甲镇', 'name-unclear'],
    ['year', '2012', '12', 'option-invalid'],
    ['source', 's01', 's99', 'reference-unknown'],
    ['source', 's01', 'S 1', 'option-invalid'],
    ['status', 'actual', 'sure', 'option-invalid'],
    ['confidence', 'high', 'yes', 'option-invalid'],
    ['unit', '亿元', '吨', 'option-invalid'],
    ['vintage', '2026-12-01', 'today', 'option-invalid'],
  ] as const)('is taken or refused: %s %s, %s', (field, good, bad, kind) => {
    expect(check([field, good])).toEqual([[], []]);
    expect(check([field, bad])).toEqual([[field], [`${kind} 选项 option --${field} ${bad}`]]);
  });

  it('says what it may hold, or what is like it', () => {
    const { findings } = checkOptions(
      new Map<Field, string>([
        ['place', 'alpho'],
        ['status', 'sure'],
      ]),
      { ...names, sources: new Set() },
    );
    expect(findings).toMatchObject([
      { sheet: null, row: null, column: null },
      { sheet: null, row: null, column: null },
    ]);
    expect(findings[0]?.message.zh).toMatch(/Alpha？|alpha？/);
    expect(findings[1]?.message.zh).toContain('预计');
  });
});
