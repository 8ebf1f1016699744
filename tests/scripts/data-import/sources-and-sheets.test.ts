import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createProgress } from '#scripts/data-import/progress.ts';
import { openFile } from '#scripts/data-import/open-file.ts';
import { ImportProblem } from '#scripts/data-import/sheet/problem.ts';
import { buildContent, writeObservations } from '../../corpus/tiny-content.ts';
import { createFolder, importInto, listFindings, writeFiles } from './import-into.ts';
import { number, text, writeWorkbook, type TestSheet } from './xlsx-file.ts';

const given = ['--status', 'actual', '--confidence', 'high', '--unit', '亿元'];
const bySource = [...given, '--source', 's01'];

/** Imports files by name, each as its words or its sheets. */
async function importAll(
  files: Readonly<Record<string, string | readonly TestSheet[]>>,
  options: readonly string[] = given,
  changes: Readonly<Record<string, string>> = {},
) {
  const folder = createFolder();
  const content = join(folder, 'content');
  writeFiles(content, buildContent(changes));
  for (const [name, held] of Object.entries(files)) {
    if (typeof held === 'string') writeFileSync(join(folder, name), held);
    else writeWorkbook(join(folder, name), held);
  }
  const names = Object.keys(files).map((name) => join(folder, name));
  return { result: await importInto(content, names, ...options), content };
}

const heading = 'id,title,publisher,date,address,retrieved\n';
const source = 's50,公报,甲市,2012,https://a.cn/,2026-12-01\n';

describe('the sources of an import', () => {
  it('are written with the values that name them', async () => {
    const files = {
      'sources.csv': heading + source.replace(',2026-12-01', ','),
      'investment.csv': '镇,2012,出处\nalpha,5,s50\n',
    };
    const { result, content } = await importAll(files, [...given, '--write']);
    expect(listFindings(result)).toEqual([]);
    expect(result.tally).toMatchObject({ sources: 1, counts: { new: 1 } });
    expect(result.written.map((file) => file.slice(content.length + 1))).toEqual([
      'observations/investment.csv',
      'sources/sources.csv',
    ]);
    const written = readFileSync(join(content, 'sources', 'sources.csv'), 'utf8');
    expect(written).toMatch(/\ns50,公报,甲市,2012,,,https:\/\/a\.cn\/,2026-12-01,\n$/);
  });

  it('may be said again as they are held, and no otherwise', async () => {
    const held = 'id,title,address\ns01,标题,https://example.org/\n';
    const same = await importAll({ 'sources.csv': held });
    expect(listFindings(same.result)).toEqual([]);
    expect(same.result.tally.sources).toBe(0);
    const other = await importAll({ 'sources.csv': held.replace('标题', '别的') });
    expect(listFindings(other.result)).toEqual(['source-differs 2 A id s01']);
    const twice = heading + source + source.replace('公报', '年报');
    const { result } = await importAll({
      'sources.csv': twice,
      'investment.csv': '镇,2012,出处\nalpha,5,s50\n',
    });
    expect(listFindings(result)).toEqual(['source-differs 3 A id s50']);
  });

  it('are told where no value names them', async () => {
    const { result } = await importAll({ 'sources.csv': heading + source });
    expect(listFindings(result)).toEqual(['source-unused 2 A id s50']);
  });

  it('say of a wrong cell what its column holds', async () => {
    const wrong = 's50,公报,甲市,2012,nowhere,2026-12-01\nS 1,,甲市,,https://a.cn/,\n';
    const { result } = await importAll({ 'sources.csv': heading + wrong });
    expect(listFindings(result)).toEqual([
      'field-invalid 2 E address nowhere',
      'field-invalid 3 A id S 1',
      'field-invalid 3 B title null',
    ]);
    expect(result.findings[0]?.message.zh).toMatch(/“网址”：/);
  });
});

describe('the sheets of an import', () => {
  const table = (name: string, ...rows: string[][]): TestSheet => ({
    name,
    rows: rows.map((cells) => cells.map((cell) => (/^\d/.test(cell) ? number(cell) : text(cell)))),
  });

  it('are read one after the other, the empty ones passed over', async () => {
    const sheets = [
      { name: '空', rows: [] },
      table('2013', ['镇', '投资'], ['alpha', '5']),
      table('beta', ['年份', '投资'], ['2014', '6'], ['2015', '7']),
    ];
    const { result } = await importAll({ 'a.xlsx': sheets }, bySource);
    expect(listFindings(result)).toEqual([]);
    expect(result.tally).toMatchObject({ rows: 3, counts: { new: 3 } });
    expect([...result.tally.fresh]).toEqual([['investment', 3]]);
  });

  it('are only the one that is named', async () => {
    const sheets = [
      table('甲', ['镇', '2013'], ['alpha', '5']),
      table('乙', ['镇', '2014'], ['alpha', '6'], ['beta', '7']),
    ];
    const only = [...bySource, '--indicator', 'investment', '--sheet'];
    const { result } = await importAll({ 'a.xlsx': sheets }, [...only, '乙']);
    expect(result.tally).toMatchObject({ rows: 2, counts: { new: 2 } });
    await expect(importAll({ 'a.xlsx': sheets }, [...only, '丙'])).rejects.toMatchObject({
      reason: ['sheet-unknown', expect.stringMatching(/a\.xlsx$/), '丙'],
    });
  });

  it('are named where values contradict one another', async () => {
    const sheets = [
      table('甲', ['镇', '2013'], ['alpha', '5']),
      table('乙', ['镇', '2013'], ['alpha', '6']),
    ];
    const { result } = await importAll({ 'investment.xlsx': sheets }, bySource);
    expect(result.findings).toMatchObject([{ kind: 'key-duplicate', sheet: '乙', row: 2 }]);
    const csv = { 'investment.csv': '镇,2013\nalpha,5\nalpha,6\n' };
    const plain = await importAll(csv, bySource);
    expect(plain.result.findings).toMatchObject([{ kind: 'key-duplicate', sheet: null, row: 3 }]);
  });

  it('tell what a new value makes wrong of a published one', async () => {
    const published = writeObservations([
      ['investment,alpha,2011,M01-M06,20,亿元,actual,s01'],
      ['investment,beta,2011,year,12,亿元,actual,s01'],
    ]);
    const changes = { 'observations/investment.csv': published };
    const { result } = await importAll(
      { 'investment.csv': '镇,2011\nalpha,9\n' },
      bySource,
      changes,
    );
    expect(result.findings).toMatchObject([
      {
        kind: 'value-exceeds-whole',
        file: 'content/observations/investment.csv',
        sheet: null,
        row: 2,
      },
    ]);
  });

  it('are not wrong in what they say themselves of an option that is refused', async () => {
    const csv = '镇,年份,投资,status\nalpha,2013,5,实际\nbeta,2013,6,\n';
    const options = [
      '--source',
      's01',
      '--confidence',
      'high',
      '--unit',
      '亿元',
      '--status',
      'sure',
    ];
    const { result } = await importAll({ 'a.csv': csv }, options);
    expect(listFindings(result)).toEqual(['option-invalid null null sure']);
    expect(result.tally).toMatchObject({ rows: 2, counts: { new: 1 } });
  });

  it('write what is new and nothing that is published already', async () => {
    const csv = { 'investment.csv': '镇,2011,2013\nalpha,10,5\nbeta,12,\n' };
    const { result, content } = await importAll(csv, [...bySource, '--write']);
    expect(result.tally.counts).toMatchObject({ new: 1, unchanged: 2 });
    const file = readFileSync(join(content, 'observations', 'investment.csv'), 'utf8');
    expect(file.match(/^investment,\w+,\d{4}/gm)?.sort()).toEqual([
      'investment,alpha,2011',
      'investment,alpha,2013',
      'investment,beta,2011',
    ]);
  });

  it('may have a column for each indicator', async () => {
    const wide = { 'a.csv': '镇,年份,投资,出处\nalpha,2013,5,s01\nbeta,2013,,s01\n' };
    const { result } = await importAll(wide);
    expect(listFindings(result)).toEqual([]);
    expect(result.tally).toMatchObject({ rows: 2, blank: 1, counts: { new: 1 } });
    const without = { 'a.csv': '镇,年份,数值,出处\nalpha,2013,5,s01\n' };
    const lacking = await importAll(without);
    expect(lacking.result.findings).toMatchObject([
      { kind: 'column-missing', row: 1, column: null },
    ]);
    expect(lacking.result.findings[0]?.message.en).toContain('--indicator gdp');
  });
});

describe('a file', () => {
  let folder: string;
  beforeEach(() => {
    folder = createFolder();
  });
  const open = (name: string, bytes: Uint8Array | string) => {
    writeFileSync(join(folder, name), bytes);
    return openFile(join(folder, name)).then(
      ({ sheets }) => sheets.length,
      (error: unknown) => (error instanceof ImportProblem ? error.reason : String(error)),
    );
  };

  it('is opened by what it is', async () => {
    expect(await open('a.xlsx', '镇,2012\nalpha,1\n')).toBe(1);
    expect(await open('a.csv', Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toEqual([
      'not-a-table',
      join(folder, 'a.csv'),
      '.xls',
    ]);
    expect(await open('b.csv', '')).toEqual(['not-a-table', join(folder, 'b.csv')]);
    expect(await openFile(join(folder, 'none.csv')).catch((error: unknown) => error)).toMatchObject(
      {
        reason: ['unreadable', join(folder, 'none.csv'), 'ENOENT'],
      },
    );
  });

  it('may have thousands of rows and marks of three kinds', async () => {
    const rows = Array.from({ length: 2500 }, (_, at) => `${at};x`).join('\n');
    writeFileSync(join(folder, 'long.csv'), `a;b\n"1;2,3,4";c\n\n${rows}\n`);
    const { sheets } = await openFile(join(folder, 'long.csv'));
    const sizes: number[] = [];
    const numbers: number[] = [];
    for await (const some of sheets[0]?.rows() ?? []) {
      sizes.push(some.length);
      numbers.push(...some.map((row) => row.number));
    }
    expect(sizes).toEqual([1000, 1000, 502]);
    expect([numbers[1], numbers[2], numbers.at(-1)]).toEqual([2, 4, 2503]);
    for (const [words, cells] of [
      ['a\tb,c\td\n', ['a', 'b,c', 'd']],
      ['a;b,c\n', ['a;b', 'c']],
      ['a;b\tc\n', ['a;b', 'c']],
      ['"1,2,3";b\n', ['1,2,3', 'b']],
    ] as const) {
      writeFileSync(join(folder, 'mark.csv'), words);
      const opened = await openFile(join(folder, 'mark.csv'));
      for await (const [row] of opened.sheets[0]?.rows() ?? []) expect(row?.cells).toEqual(cells);
    }
  });
});

describe('the progress of an import', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('is silent for two seconds and then told every two', () => {
    let now = 0;
    const lines: string[] = [];
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    vi.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
    const progress = createProgress();
    for (const [at, rows] of [
      [1999, 10],
      [2000, 20],
      [3999, 30],
      [4100, 40],
    ] as const) {
      now = at;
      progress.tell(rows);
    }
    now = 5000;
    progress.end();
    expect(lines).toEqual([
      '已读 20 行 rows read … 2.0 s\n',
      '已读 40 行 rows read … 4.1 s\n',
      '用时 took 5.0 s\n',
    ]);
    const quick = createProgress();
    quick.end();
    expect(lines).toHaveLength(3);
  });
});
