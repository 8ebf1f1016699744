import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askMeanings, listUnknown } from '#scripts/data-import/ask.ts';
import { formatResult } from '#scripts/data-import/format-result.ts';
import { readMappingFile } from '#scripts/data-import/layout/mapping-file.ts';
import { createFolder, importInto, listFindings, listValues } from './import-into.ts';
import { createRealContent } from './real-content.ts';
import { number, text, writeWorkbook } from './xlsx-file.ts';

const given = ['--source', 's17', '--confidence', 'high', '--status', 'actual'];
const fixture = (name: string): string => join(import.meta.dirname, 'fixtures', name);

/** The findings of an import of a file, and the values that it wrote. */
async function importFile(file: string, ...options: string[]) {
  const content = createRealContent();
  const before = new Set(listValues(content));
  const result = await importInto(content, [file], ...given, ...options, '--write');
  return {
    result,
    findings: listFindings(result),
    values: listValues(content).filter((one) => !before.has(one)),
  };
}

async function importTable(words: string, ...options: string[]) {
  const file = join(createFolder(), 'table.csv');
  writeFileSync(file, words);
  return importFile(file, ...options);
}

describe('the smallest sheets that failed', () => {
  it.each([
    [
      ...['f22-two-row-header.xlsx', []],
      [
        ...['fixed-asset-investment liushi 2013 year 45 亿元'],
        ...['fixed-asset-investment liushi 2014 year 50 亿元'],
        ...['resident-population liushi 2013 year 21 万人'],
        ...['resident-population liushi 2014 year 22 万人'],
      ],
    ],
    [
      ...['f23-bilingual-header.xlsx', ['--indicator', 'gdp', '--unit', '亿元']],
      ['gdp liushi 2013 year 1.5 亿元', 'gdp liushi 2014 year 2.5 亿元'],
    ],
    [
      ...['f26-share-decimal.csv', ['--indicator', 'tertiary-share', '--unit', '%']],
      ['tertiary-share liushi 2013 year 38.6 %'],
    ],
    [
      ...['f28-unit-message.csv', ['--place', 'liushi']],
      [
        ...['fiscal-revenue-total liushi 2013 year 15.0000 亿元'],
        ...['resident-population liushi 2013 year 21.3 万人'],
      ],
    ],
    [
      ...['f30-period-header.csv', ['--indicator', 'gdp', '--unit', '亿元']],
      ['gdp liushi 2014 M01-M09 120 亿元', 'gdp liushi 2014 M01-M06 80 亿元'],
    ],
  ] as const)('are read now: %s', async (name, options, values) => {
    const read = await importFile(fixture(name), ...options);
    expect(read.findings).toEqual([]);
    expect(read.values.toSorted()).toEqual([...values].toSorted());
  });
});

describe('what is said before anything is written', () => {
  it('shows each column, each conversion and each row not read', async () => {
    const { result } = await importTable(
      '各镇财政收入\n镇,财政总收入（万元）\n柳市镇,150000.5\n合计,150000.5\n注：快报数。\n',
      ...['--year', '2017', '--skip', '合计'],
    );
    const words = formatResult(result, true);
    expect(words).toContain('表题 title  各镇财政收入');
    expect(words).toContain('B 财政总收入（万元） → fiscal-revenue-total 2017 万元→亿元');
    expect(words).toContain('第3行 row 3 150000.5 万元 = 15.00005 亿元');
    expect(words).toContain('第4行 row 4 照 --skip 没有读');
    expect(words).toContain('第5行 row 5 是文字，没有读 words, not read：注：快报数。');
  });

  it('says what of a workbook is hidden', async () => {
    const file = join(createFolder(), 'a.xlsx');
    const rows = [
      [text('镇'), text('2017年'), text('2018年')],
      [text('柳市镇'), number('22'), number('23')],
    ];
    const looks = { columns: '<col min="3" max="3" hidden="1"/>', hiddenRows: [2] };
    writeWorkbook(file, [{ name: '甲', rows, ...looks }]);
    const { result } = await importFile(
      file,
      ...['--indicator', 'built-up-area', '--unit', '平方公里'],
    );
    const words = formatResult(result, true);
    expect(words).toContain('隐藏的 1 行也读了 hidden rows, read too: 1');
    expect(words).toContain('隐藏的列也读了 hidden columns, read too: C');
    writeWorkbook(file, [{ name: '甲', rows }]);
    const seen = await importFile(file, '--indicator', 'built-up-area', '--unit', '平方公里');
    expect(formatResult(seen.result, true)).not.toContain('隐藏');
  });
});

describe('the column that a message names', () => {
  it('is that of the value whose unit is wrong', async () => {
    const table = '年份,常住人口（万人）,财政总收入（人）,城镇化率（%）\n2013,21.3,150000,61.2\n';
    const { findings, values, result } = await importTable(table, '--place', 'liushi');
    expect(findings).toEqual(['unit-mismatch 2 C 财政总收入（人） 150000']);
    expect(result.findings[0]?.message.en).toContain('the unit is "人"');
    expect(values).toEqual([]);
  });

  it('is that of the value that is too large, not of its neighbour', async () => {
    const table = '年份,城镇化率（%）,三产比重（%）\n2013,61.2,161\n';
    const { findings } = await importTable(table, '--place', 'liushi');
    expect(findings).toEqual(['value-out-of-range 2 C 三产比重（%） 161']);
  });
});

describe('what a careful clerk asks about', () => {
  it.each([
    ['乐清市', []],
    ['温州市乐清市', []],
    ['', []],
    ['瑞安市', ['county-other 2 B 镇 柳市镇']],
    ['临江县', ['county-other 2 B 镇 柳市镇']],
  ])('is a town that lies in another county: %s', async (county, findings) => {
    const table = `县,镇,2017年\n${county},柳市镇,201.5\n`;
    const options = ['--indicator', 'gdp', '--unit', '亿元', '--skip', '县'];
    expect((await importTable(table, ...options)).findings).toEqual(findings);
  });

  it('knows a county by its name of today too', async () => {
    const table = '县,镇,2017年\n柯桥区,钱清镇,201.5\n富阳区,新登镇,60\n';
    const options = ['--indicator', 'gdp', '--unit', '亿元', '--skip', '县'];
    expect((await importTable(table, ...options)).findings).toEqual([]);
  });

  it.each([
    ['2017年各镇投资计划表', true],
    ['2017年目标任务分解', true],
    ['2017年投资计划完成情况', false],
    ['小城市培育三年行动计划主要指标', false],
    ['各镇主要指标', false],
  ])('is a title that may speak of plans: %s', async (title, isPlan) => {
    const table = `${title}\n镇,2017年\n柳市镇,201.5\n`;
    const options = ['--indicator', 'gdp', '--unit', '亿元'];
    const { findings } = await importTable(table, ...options);
    expect(findings).toEqual(isPlan ? [`title-plan null null ${title}`] : []);
    const said = await importTable(table, ...options, '--map', `${title}=`);
    expect(said.findings).toEqual([]);
  });
});

describe('a kept mapping', () => {
  const table = (year: number, value: string): string =>
    `序号,镇,${year}年全社会固投（亿元）\n1,柳市镇,${value}\n`;

  it('reads the sheet of the next year', async () => {
    const kept = join(createFolder(), 'map.csv');
    const said = ['--map', '全社会固投=fixed-asset-investment', '--skip', '序号'];
    const first = await importTable(table(2017, '50'), ...said, '--save-mapping', kept);
    expect(first.values).toEqual(['fixed-asset-investment liushi 2017 year 50 亿元']);
    expect(formatResult(first.result, true)).toContain(kept);
    expect(readMappingFile(kept)).toEqual([
      ['全社会固投', 'fixed-asset-investment'],
      ['序号', 'skip'],
    ]);
    const next = await importTable(table(2018, '55.5'), '--mapping', kept);
    expect(next.values).toEqual(['fixed-asset-investment liushi 2018 year 55.5 亿元']);
    const other = ['--mapping', kept, '--map', '全社会固投=investment'];
    expect((await importTable(table(2018, '55.5'), ...other)).values).toEqual([
      'investment liushi 2018 year 55.5 亿元',
    ]);
  });

  it('is not kept where something was wrong', async () => {
    const kept = join(createFolder(), 'map.csv');
    const said = ['--map', '全社会固投=fixed-asset-investment', '--save-mapping', kept];
    expect((await importTable(table(2017, '50'), ...said)).findings).toEqual([
      'column-unknown 1 A 序号 序号',
    ]);
    expect(existsSync(kept)).toBe(false);
  });

  it('is told from other files', async () => {
    const other = join(createFolder(), 'other.csv');
    await expect(importTable(table(2017, '5'), '--mapping', other)).rejects.toThrow('打不开');
    writeFileSync(other, '镇,2017\n');
    await expect(importTable(table(2017, '5'), '--mapping', other)).rejects.toThrow('列名对照表');
    expect(readFileSync(other, 'utf8')).toBe('镇,2017\n');
  });
});

describe('a person at the terminal', () => {
  it('is asked once for each heading that is not understood', async () => {
    const { result } = await importTable(
      '序号,镇,GDP,固投\n1,柳市镇,201.5,50\n',
      ...['--year', '2017', '--unit', '亿元'],
    );
    expect(listUnknown(result)).toEqual(['序号', '固投']);
    const asked: string[] = [];
    const sayings = await askMeanings(['序号', '固投', '排名'], (question) => {
      asked.push(question);
      return Promise.resolve(['skip', ' fixed-asset-investment ', ''][asked.length - 1] ?? '');
    });
    expect(sayings).toEqual([
      ['序号', 'skip'],
      ['固投', 'fixed-asset-investment'],
    ]);
    expect(asked[0]).toContain('“序号”');
  });
});
