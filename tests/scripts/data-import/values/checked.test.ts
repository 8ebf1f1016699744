import { describe, expect, it } from 'vitest';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import type { Field } from '#scripts/data-import/layout/fields.ts';
import { findLayout } from '#scripts/data-import/layout/layout.ts';
import { noMapping } from '#scripts/data-import/layout/mapping.ts';
import { listIndicatorNames, listSheetPlaceNames } from '#scripts/data-import/layout/names.ts';
import type { Cell } from '#scripts/data-import/sheet/cell.ts';
import { createChecker } from '#scripts/data-import/values/checker.ts';
import { readSource } from '#scripts/data-import/values/read-sources.ts';
import { toCandidates } from '#scripts/data-import/values/to-candidates.ts';
import { buildContent, writeObservations } from '../../../corpus/tiny-content.ts';

const { corpus, draft } = parseCorpus(buildContent());
const names = {
  indicators: listIndicatorNames(corpus),
  places: listSheetPlaceNames(corpus),
  mapping: noMapping,
  isIn: () => true,
};
const facts = new Map(corpus.indicators.map((one) => [one.id, one]));
const place = { file: 'a.csv', sheet: '投资', row: null, column: null };
const given = {
  ...{ source: 's01', status: 'actual', confidence: 'high' },
  ...{ unit: '亿元', vintage: '2026-12-01' },
};

interface Given {
  readonly missing?: readonly Field[];
  readonly base?: typeof draft;
  readonly defaults?: Partial<Record<Field, string | undefined>>;
}

/** What is sound and what is wrong in rows below a header, numbered from 2. */
function check(
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
  { missing = [], base = draft, defaults = given }: Given = {},
) {
  const header = { number: 1, cells: headings };
  const { layout } = findLayout([header], { ...names, hasPlace: true, place });
  if (layout?.form !== 'values') throw new Error('no table of values');
  const context = {
    ...{ ...names, facts, layout, place, missing: new Set(missing), refused: new Set<Field>() },
    defaults: new Map(Object.entries({ indicator: 'investment', ...defaults })) as Map<
      Field,
      string
    >,
  };
  const checker = createChecker(base);
  const candidates = rows.flatMap((cells, at) => toCandidates({ number: at + 2, cells }, context));
  const { sound, findings } = checker.check(candidates, place);
  return {
    checker,
    sound,
    kept: sound.map(({ value }) => `${value.place} ${value.year} ${value.value}`),
    told: findings.map(({ kind, row, column, value }) => `${kind} ${row} ${column} ${value}`),
    findings,
  };
}

describe('the values of rows', () => {
  it('are sound where nothing is wrong, beside others where something is', () => {
    const { kept, told } = check(
      ['镇', '2010', '2012', '2013'],
      [
        ['alpha', '1', '2', '3'],
        ['beta', '4', '-5', '6'],
        ['alfa', '7', '8', '9'],
        ['alpha', '约1', '5', null],
      ],
    );
    expect(kept).toEqual([
      ...['alpha 2010 1', 'alpha 2012 2', 'alpha 2013 3'],
      ...['beta 2010 4', 'beta 2013 6', 'alpha 2012 5'],
    ]);
    expect(told).toEqual([
      ...['name-unknown 4 A 镇 alfa', 'number-form 5 B 2010 约1', 'value-out-of-range 3 C 2012 -5'],
    ]);
  });

  it('are told with the sheet, the column and what it may hold', () => {
    const { findings } = check(['镇', '年份', '数值', '性质'], [['alpha', '12', '5', '大概']]);
    expect(findings).toMatchObject([
      {
        file: 'a.csv',
        sheet: '投资',
        row: 2,
        column: 'B 年份',
        value: '12',
        kind: 'field-invalid',
      },
      { row: 2, column: 'D 性质', value: '大概', severity: 'error' },
    ]);
    expect(findings[0]?.message.zh).toMatch(/“年份”：/);
    expect(findings[1]?.message.zh).toMatch(/“性质”：.*预计/);
    const range = check(['镇', '2012'], [['alpha', '-1']]).findings[0];
    expect(range?.message.zh).not.toContain('“');
  });

  it('say of a source that it is not there, and nothing beside it', () => {
    const [finding] = check(['镇', '2012', '出处'], [['alpha', '5', 's99']]).findings;
    expect(finding?.message.en).toContain('there is no source "s99". ');
    expect(finding?.message.zh).toMatch(/^\p{Script=Han}[^“”!]*$/u);
    const [unknown] = check(['镇', '2012'], [['丙', '5']]).findings;
    expect(unknown?.message.zh).toMatch(/^\p{Script=Han}[^（）]*。$/u);
  });

  it('name the option where no column holds what is wrong', () => {
    const { told } = check(['镇', '数值'], [['alpha', '5']], {
      defaults: { ...given, year: '12' },
    });
    expect(told).toEqual(['field-invalid 2 year 12']);
  });

  it('are checked as far as they are known', () => {
    const lacking = (missing: Field, headings: readonly string[], ...rows: string[][]) =>
      check(headings, rows, { missing: [missing], defaults: { ...given, [missing]: undefined } });
    const status = lacking(
      'status',
      ['镇', '2012', '出处'],
      ['alpha', '-1', 's01'],
      ['beta', '5', 's99'],
    );
    expect([status.kept, status.told]).toEqual([
      [],
      ['value-out-of-range 2 B 2012 -1', 'reference-unknown 3 C 出处 s99'],
    ]);
    const confidence = lacking('confidence', ['镇', '2012'], ['alpha', '-1'], ['beta', '5']);
    expect([confidence.kept, confidence.told]).toEqual([[], ['value-out-of-range 2 B 2012 -1']]);
    const source = lacking('source', ['镇', '2012'], ['alpha', '-1'], ['beta', '5']);
    expect([source.kept, source.told]).toEqual([[], ['value-out-of-range 2 B 2012 -1']]);
    const year = lacking(
      'year',
      ['镇', '数值', '出处'],
      ['alpha', '-1', 's01'],
      ['beta', '5', 's99'],
    );
    expect([year.kept, year.told]).toEqual([[], ['reference-unknown 3 C 出处 s99']]);
    expect(lacking('year', ['镇', '数值', '出处'], ['beta', '5', 'S 9']).told).toEqual([
      'field-invalid 2 C 出处 S 9',
    ]);
  });

  it('have no signs that are not seen in their words', () => {
    const columns = ['locator', 'noteZh', 'noteEn'];
    const { told, kept } = check(
      ['镇', '2012', ...columns],
      [
        ['alpha', '5', '甲\u200b', null, null],
        ['beta', '5', null, '乙\u202e', null],
        ['beta', '6', null, null, 'c\u2066'],
      ],
    );
    expect(kept).toEqual([]);
    expect(told.map((line) => line.replace(/ \S*$/, ''))).toEqual([
      ...['sign-hidden 2 C locator', 'sign-hidden 3 D noteZh', 'sign-hidden 4 E noteEn'],
    ]);
  });
});

describe('values beside one another', () => {
  it('are compared once all are known', () => {
    const { checker, sound } = check(
      ['镇', '2013'],
      [
        ['alpha', '5'],
        ['alpha', '6'],
        ['beta', '7'],
      ],
    );
    for (const value of sound) checker.add(value);
    expect(checker.finish()).toMatchObject([
      { kind: 'key-duplicate', file: 'a.csv', sheet: '投资', row: 3, column: null, value: null },
    ]);
  });

  it('may make a published one wrong', () => {
    const base = parseCorpus(
      buildContent({
        'observations/investment.csv': writeObservations([
          ['investment,alpha,2011,M01-M06,20,亿元,actual,s01'],
          ['investment,beta,2011,year,12,亿元,actual,s01'],
        ]),
      }),
    ).draft;
    const { checker, sound } = check(['镇', '2011'], [['alpha', '9']], { base });
    for (const value of sound) checker.add(value);
    const far = { file: 'content/observations/investment.csv', sheet: null, row: 2, value: null };
    expect(checker.finish()).toMatchObject([
      { ...far, kind: 'value-exceeds-whole', severity: 'error' },
    ]);
    expect(createChecker(base).finish()).toEqual([]);
  });
});

describe('a row of sources', () => {
  const held = {
    ...{
      id: 's01',
      title: '公报',
      publisher: '甲市',
      date: '2012',
      dateNoteZh: null,
      dateNoteEn: null,
    },
    ...{ address: 'https://a.cn/', retrieved: '2026-11-22' },
  };
  const fields = ['id', 'title', 'publisher', 'date', 'address', 'retrieved'] as const;
  const read = (cells: readonly Cell[], columns: readonly string[] = fields) => {
    const headings = columns.map((name, at) => `${String.fromCharCode(65 + at)} ${name}`);
    const layout = {
      ...{ form: 'sources', row: 1, unit: null, labels: headings },
      fields: new Map(columns.map((name, at) => [name, at])),
    } as never;
    return readSource(
      { number: 7, cells },
      { layout, place, known: new Map([['s01', held as never]]), today: '2026-12-01' },
    );
  };
  const fresh = ['s50', '公报', '甲市', '2012', 'https://b.cn/', '2026-11-30'];

  it('is a source with its place', () => {
    expect(read(fresh)).toMatchObject({
      source: {
        value: {
          ...{ id: 's50', title: '公报', publisher: '甲市', date: '2012', dateNoteZh: null },
          ...{ address: 'https://b.cn/', retrieved: '2026-11-30' },
        },
        place: { file: 'a.csv', sheet: '投资', row: 7, column: 'A id' },
      },
      findings: [],
    });
    expect(read([...fresh.slice(0, 5), ' ']).source?.value.retrieved).toBe('2026-12-01');
    const short = read(['s50', '公报', 'https://b.cn/'], ['id', 'title', 'address']);
    expect(short.source?.value).toMatchObject({ publisher: null, date: null, title: '公报' });
    expect(read([' s50 ', ...fresh.slice(1)]).source?.value.id).toBe('s50');
  });

  it('is none where it is held, and wrong where it says otherwise', () => {
    const same = ['s01', '公报', '甲市', '2012', 'https://a.cn/', '2026-11-22'];
    expect(read(same)).toEqual({ source: null, findings: [] });
    expect(read(same.map((cell, at) => (at === 2 ? null : cell)))).toEqual({
      source: null,
      findings: [],
    });
    for (const at of [1, 2, 3, 4, 5]) {
      const others = same.map((cell, own) =>
        own === at ? (fresh[at] === cell ? '2013' : (fresh[at] ?? '')) : cell,
      );
      if (at === 1) others[1] = '别的';
      expect(read(others)).toMatchObject({
        source: null,
        findings: [{ kind: 'source-differs', row: 7, column: 'A id', value: 's01' }],
      });
    }
  });

  it('is told cell by cell where it is wrong', () => {
    const told = (...given: Parameters<typeof read>) =>
      read(...given).findings.map(
        ({ kind, row, column, value }) => `${kind} ${row} ${column} ${value}`,
      );
    expect(told(['S 1', '', '甲\u200b市', '2012', 'nowhere', 'soon'])).toEqual([
      'field-invalid 7 A id S 1',
      'field-invalid 7 B title null',
      'field-invalid 7 E address nowhere',
      'field-invalid 7 F retrieved soon',
      'sign-hidden 7 C publisher 甲\u200b市',
    ]);
    expect(read(['s50', '公\u200b报', ...fresh.slice(2)]).source).toBeNull();
    expect(read(['s50', '', ...fresh.slice(2)]).findings[0]?.message.zh).toMatch(/“标题”：/);
  });
});
