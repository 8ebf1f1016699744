import { describe, expect, it } from 'vitest';
import { formatResult } from '#scripts/data-import/format-result.ts';
import type { ImportResult } from '#scripts/data-import/import-files.ts';
import {
  dropRepeats,
  type ImportIssue,
  toFinding,
} from '#scripts/data-import/issues/import-issue.ts';
import { parseOptions } from '#scripts/data-import/options.ts';
import { createTally, type Tally } from '#scripts/data-import/values/tally.ts';
import { buildObservation } from '../../indicators/builders.ts';

const place = { file: 'a.xlsx', sheet: '投资', row: 3, column: 'B 2012' };
const error = toFinding('number-form', place, '约1');

function words(
  changes: Partial<Omit<ImportResult, 'tally'>>,
  tally: Partial<Tally> = {},
  mayWrite = false,
): string[] {
  const none = {
    ...{ findings: [], readings: [], hidden: [], written: [] },
    ...{ savedMapping: null, stopped: false },
  };
  const result = { ...none, ...changes, tally: { ...createTally(), ...tally } };
  return formatResult(result, mayWrite).split('\n');
}

describe('the words of an import', () => {
  it('say of a finding where it is and what to do', () => {
    const [where, zh, en] = words({ findings: [error] });
    expect(where).toBe(
      '错误 error  a.xlsx，工作表 sheet “投资”，第3行 row 3，列 column “B 2012”，值 value “约1”',
    );
    expect(zh).toBe(`    ${error.message.zh}`);
    expect(en).toBe(`    ${error.message.en}`);
    const nowhere = { ...error, sheet: null, row: null, column: null, value: null };
    expect(words({ findings: [{ ...nowhere, severity: 'warning' }] })[0]).toBe(
      '注意 warning  a.xlsx',
    );
  });

  it('count what is too much to print', () => {
    const many = Array.from({ length: 1002 }, (): ImportIssue => error);
    expect(words({ findings: many })).toContain('……另有2处 and 2 more');
    expect(words({ findings: many.slice(2) }).join()).not.toContain('另有');
    expect(words({ findings: many, stopped: true })).toContain(
      '错误太多，没有读完。 So much is wrong that reading stopped.',
    );
  });

  it('show revisions and conflicts with what is published', () => {
    const row = buildObservation({ value: null, missingReason: 'withheld' });
    const before = buildObservation();
    const other = buildObservation({ source: 's05', value: '11' });
    const lines = words(
      { hidden: ['a.xlsx [草稿]'] },
      {
        shown: [
          { kind: 'revised', row, before },
          { kind: 'conflicting', row: before, others: [other, other] },
        ],
      },
    );
    expect(lines.slice(0, 3)).toEqual([
      '隐藏的工作表没有读 hidden sheet, not read：a.xlsx [草稿]',
      '修订 revised      investment pilots 2012 year: 10 亿元 (2026-11-22) -> — (withheld)',
      '不一致 conflicting  investment pilots 2012 year: 10 亿元 [s02] / 已公布 published 11 亿元 [s05], 11 亿元 [s05]',
    ]);
  });

  it('count rows, changes and new sources', () => {
    const counts = { new: 3, unchanged: 4, revised: 5, conflicting: 6 };
    const lines = words(
      {},
      { rows: 20, blank: 2, counts, fresh: new Map([['gdp', 3]]), sources: 1 },
    );
    expect(lines.slice(0, 8)).toEqual([
      '',
      '读了 20 行，其中 2 行没有填 (rows read 20, left empty 2)',
      '  新增 new          3',
      '    gdp: 3',
      '  修订 revised      5',
      '  与已公布的不一致 conflicting  6',
      '  没有变化 unchanged  4',
      '  新出处 new sources  1',
    ]);
    expect(words({}).join()).not.toContain('新出处');
  });

  const counts = { new: 0, unchanged: 9, revised: 0, conflicting: 0 };

  it('end with what to do next', () => {
    const fresh = { counts: { ...counts, new: 1 } };
    expect(words({ findings: [error, error] }, fresh, true).join('\n')).toContain(
      '\n\n共 2 处错误，什么也没有写。',
    );
    expect(words({}, { counts }, true).at(-1)).toContain('There is nothing to import.');
    expect(words({}, fresh).at(-1)).toContain('Run it again with --write.');
    const warning: ImportIssue = { ...error, severity: 'warning' };
    expect(words({ findings: [warning] }, fresh).at(-1)).toContain('Run it again with --write.');
    const done = words({ written: ['content/a.csv'] }, fresh, true);
    expect(done).toContain('已写入 Written:');
    expect(done).toContain('  content/a.csv');
    expect(done.join()).not.toContain('Run it again');
  });

  it.each([
    [{ counts: { ...counts, revised: 1 } }],
    [{ counts: { ...counts, conflicting: 1 } }],
    [{ counts, sources: 1 }],
  ])('hold %o to be something to write', (tally) => {
    expect(words({}, tally).at(-1)).toContain('Run it again with --write.');
  });
});

describe('findings that say the same again', () => {
  it('are told once a cell', () => {
    const others = [
      { ...error, row: 4 },
      { ...error, column: 'C 2013' },
      { ...error, value: '约2' },
      toFinding('number-separators', place, '约1'),
    ];
    expect(dropRepeats([error, ...others, { ...error }])).toEqual([error, ...others]);
  });
});

describe('the command line of an import', () => {
  it('needs a file and a whole day', () => {
    expect(() => parseOptions([], '2026-12-01')).toThrow('No file was named.');
    for (const day of ['2026', '2026-12', '2026-13-01', 'today'])
      expect(() => parseOptions(['--vintage', day, 'a.csv'], '2026-12-01')).toThrow(
        `--vintage ${day}：日期写作 YYYY-MM-DD`,
      );
  });

  it('says what holds for all rows', () => {
    const options = parseOptions(['--sheet', '投资', '--content', 'x', 'a.csv'], '2026-12-01');
    expect(options).toEqual({
      files: ['a.csv'],
      content: 'x',
      write: false,
      sheet: '投资',
      ...{ sayings: [], mapping: null, saveMapping: null },
      vintage: '2026-12-01',
      defaults: new Map([['vintage', '2026-12-01']]),
    });
    const more = parseOptions(['--year', '2012年', '--write', 'a.csv'], '2026-12-01');
    expect(more).toMatchObject({ write: true, sheet: null, content: 'content' });
    expect(more.defaults.get('year')).toBe('2012');
  });
});
