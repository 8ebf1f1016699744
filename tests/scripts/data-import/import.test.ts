import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { formatXlsx } from '#export/office/xlsx-table.ts';
import { formatCsv } from '#export/tables/csv.ts';
import { formatResult } from '#scripts/data-import/format-result.ts';
import { parseTemplateOptions } from '#scripts/data-template/options.ts';
import { writeTemplate } from '#scripts/data-template/write-template.ts';
import { openXlsx } from '#scripts/data-import/xlsx/read-xlsx.ts';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import { readContent } from '#integration/read-content.ts';
import { buildContent } from '../../corpus/tiny-content.ts';
import { readRealCorpus } from '../../corpus/real-content.ts';
import { createFolder, importInto, listFindings, writeFiles } from './import-into.ts';

const options = [
  ...['--status', 'actual', '--source', 's01'],
  ...['--confidence', 'high', '--unit', '亿元'],
];

async function importText(words: string, ...more: string[]) {
  const folder = createFolder();
  const content = join(folder, 'content');
  writeFiles(content, buildContent());
  writeFiles(folder, new Map([['investment.csv', words]]));
  const result = await importInto(content, [join(folder, 'investment.csv')], ...options, ...more);
  return { result, content };
}

describe('an import', () => {
  it('takes a wide table and tells what would change', async () => {
    const { result } = await importText('镇,2010,2011年\nalpha,9,10\nbeta,,13\n');
    expect(listFindings(result)).toEqual([]);
    expect(result.tally.counts).toEqual({ new: 1, unchanged: 1, revised: 1, conflicting: 0 });
    expect(result.written).toEqual([]);
  });

  it('adds a revision and keeps the old row', async () => {
    const { result, content } = await importText('镇,2011\nbeta,13\n', '--write');
    const rows = readFileSync(result.written[0] ?? '', 'utf8')
      .trimEnd()
      .split('\n');
    expect(rows).toHaveLength(4);
    const words = formatResult(result, true);
    for (const command of ['npm start', 'npm run build', 'npm run verify -- --write-ids']) {
      expect(words.split(command)).toHaveLength(3);
    }
    expect(rows[2]).toContain('investment,beta,2011,year,12,亿元');
    expect(rows[3]).toBe(
      'investment,beta,2011,year,13,亿元,actual,s01,,2026-12-01,2026-11-22,,high,,,,',
    );
    expect(parseCorpus(readContent(content)).issues).toEqual([]);
  });

  it('leaves nothing behind when a row is bad', async () => {
    const { result, content } = await importText('镇,2010\nalpha,9\nbeta,约1\n', '--write');
    expect(listFindings(result)).toEqual(['number-form 3 B 2010 约1']);
    expect(readdirSync(join(content, 'observations'))).toEqual(['investment.csv']);
    expect(readContent(content)).toEqual(buildContent());
  });

  it('finds the published values unchanged', async () => {
    const published = buildContent().get('observations/investment.csv') ?? '';
    const { result } = await importText(published, '--write');
    expect(result.tally.counts).toEqual({ new: 0, unchanged: 2, revised: 0, conflicting: 0 });
    expect(result.written).toEqual([]);
  });
});

describe('cells that a spreadsheet would run', () => {
  const rows = [
    ['3', "=cmd|' /C calc'!A0", '@SUM(1)'],
    ['4', "'=quoted", '＝1+1'],
  ];
  const places = ['alpha', 'beta'];
  const headings = ['镇', '2013', 'noteZh', 'noteEn'];

  it('come back from our CSV as they were', async () => {
    const words = formatCsv(
      headings,
      rows.map((row, at) => [places[at] ?? '', ...row]),
    );
    expect(words).toContain(`alpha,3,'=cmd|' /C calc'!A0,'@SUM(1)\n`);
    const { result } = await importText(words, '--write');
    expect(listFindings(result)).toEqual([]);
    const written = readFileSync(result.written[0] ?? '', 'utf8');
    expect(written).toContain(',3,亿元,');
    expect(written).toContain(",=cmd|' /C calc'!A0,@SUM(1),\n");
    expect(written).toContain(",'=quoted,＝1+1,\n");
  });

  it('come back from our workbook as they were', async () => {
    const file = join(createFolder(), 'table.xlsx');
    const table = {
      title: '=title',
      name: 'x',
      columns: headings.map((heading) => ({ heading, width: 9 })),
      rows,
      source: '-source',
    };
    const bytes = formatXlsx(table);
    expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toMatch(
      /<t [^>]*>(?:[=@]|-s)/,
    );
    writeFileSync(file, bytes);
    const { sheets } = await openXlsx(file);
    const read: unknown[] = [];
    for await (const some of sheets[0]?.rows() ?? []) read.push(...some.map(({ cells }) => cells));
    expect(read.slice(1, -1)).toEqual([headings, ...rows]);
  });
});

describe('signs that nobody sees', () => {
  it('are refused in a note, by name and without turning the report', async () => {
    const { result } = await importText('镇,2010,说明\nalpha,9,约\u202e001\n', '--write');
    expect(result.findings.map(({ kind, row, column }) => `${kind} ${row} ${column}`)).toEqual([
      'sign-hidden 2 C 说明',
    ]);
    expect(result.written).toEqual([]);
    const report = formatResult(result, true);
    expect(report).toContain('U+202E RIGHT-TO-LEFT OVERRIDE');
    expect(report).toContain('约[U+202E]001');
    expect(report).not.toContain('\u202e');
  });

  it('are refused in a source', async () => {
    const folder = createFolder();
    const content = join(folder, 'content');
    writeFiles(content, buildContent());
    const words =
      '编号,标题,发布单位,网址,获取日期\ns9,公\u200b报,甲县,https://example.org/9,2026-01-01\n';
    writeFiles(folder, new Map([['sources.csv', words]]));
    const result = await importInto(content, [join(folder, 'sources.csv')]);
    expect(result.findings.map(({ kind, row, column }) => `${kind} ${row} ${column}`)).toEqual([
      'sign-hidden 2 B 标题',
    ]);
  });
});

describe('the options of an import', () => {
  const importWith = async (words: string, ...own: string[]) => {
    const folder = createFolder();
    const content = join(folder, 'content');
    writeFiles(content, buildContent());
    writeFiles(folder, new Map([['investment.csv', words]]));
    return importInto(content, [join(folder, 'investment.csv')], ...own);
  };
  const places = (result: Awaited<ReturnType<typeof importWith>>): string[] =>
    result.findings.map(({ kind, file }) => `${kind} ${file.replace(/^.*\//, '')}`);

  it('are understood in the words that cells may hold', async () => {
    const own = ['--status', '实际', '--confidence', '高', '--year', '2010年', '--unit', ' 亿 元'];
    const { findings, tally } = await importWith(
      '镇,数值\nalpha,9\n',
      ...own,
      ...['--source', 's01', '--vintage', '2026年12月1日'],
    );
    expect(findings).toEqual([]);
    expect(tally.counts.new).toBe(1);
  });

  it('are refused once each, with what they may be', async () => {
    const own = ['--status', '大概', '--source', 's99', '--confidence', 'sure', '--unit', '吨'];
    const result = await importWith('镇,2010,2011,2012\nalpha,1,2,3\nbeta,4,5,6\n', ...own);
    expect(places(result)).toEqual([
      'reference-unknown 选项 option --source',
      'option-invalid 选项 option --status',
      'option-invalid 选项 option --confidence',
      'option-invalid 选项 option --unit',
    ]);
    expect(result.findings[1]?.message.zh).toContain('预计');
    expect(result.findings[1]?.message.en).toContain('forecast');
    expect(result.findings.map(({ column }) => column)).toEqual([null, null, null, null]);
  });

  it('name a record that is known', async () => {
    const own = [...options, '--indicator', 'invest', '--place', '丙'];
    const result = await importWith('年份,数值\n2010,1\n2011,2\n', ...own);
    expect(places(result)).toEqual([
      'name-unknown 选项 option --indicator',
      'name-unknown 选项 option --place',
    ]);
  });

  it('are asked for where a table lacks what they give', async () => {
    const result = await importWith('镇,2010\nalpha,9\n', '--source', 's01', '--unit', '亿元');
    expect(places(result)).toEqual([
      'column-missing investment.csv',
      'column-missing investment.csv',
    ]);
    const [status] = result.findings;
    expect(status?.message.zh).toContain('--status 实际');
    expect(status?.message.en).toContain('--status actual');
    expect(status?.message.zh).toContain('“性质”');
    expect(result.tally.counts.new).toBe(0);
  });
});

describe('an import with errors of several kinds', () => {
  it('names all of them in one run', async () => {
    const { result } = await importText(
      '镇,2010,2012,出处,单位\nalpha,9,约1,s99,亿元\nbeta,-1,8,s01,人\n',
    );
    expect(listFindings(result)).toEqual([
      'number-form 2 C 2012 约1',
      'reference-unknown 2 D 出处 s99',
      'unit-mismatch 3 E 单位 人',
    ]);
  });

  it('says of a town once that it is not known', async () => {
    const { result } = await importText('镇,2010,2011,2012\n丙,1,2,3\nalpha,1,2,3\n');
    expect(listFindings(result)).toEqual(['name-unknown 2 A 镇 丙']);
  });

  it('counts a source as used by a value that is wrong', async () => {
    const folder = createFolder();
    const content = join(folder, 'content');
    writeFiles(content, buildContent());
    const source =
      'id,title,publisher,date,address,retrieved\ns50,公报,甲市,2012,https://a.cn/,2026-12-01\n';
    const table = '镇,2012,出处\nalpha,约1,s50\n';
    writeFiles(
      folder,
      new Map([
        ['sources.csv', source],
        ['investment.csv', table],
      ]),
    );
    const files = ['investment.csv', 'sources.csv'].map((name) => join(folder, name));
    const result = await importInto(content, files, ...options);
    expect(listFindings(result)).toEqual(['number-form 2 B 2012 约1']);
  });

  it('checks the rest of a row whose status nothing says', async () => {
    const folder = createFolder();
    const content = join(folder, 'content');
    writeFiles(content, buildContent());
    const table = '镇,2012,出处\nalpha,-1,s01\nbeta,5,s99\n';
    writeFiles(folder, new Map([['investment.csv', table]]));
    const file = join(folder, 'investment.csv');
    const result = await importInto(
      content,
      [file],
      '--confidence',
      'high',
      '--unit',
      '亿元',
      '--write',
    );
    expect(listFindings(result)).toEqual([
      'column-missing 1 null null',
      'value-out-of-range 2 B 2012 -1',
      'reference-unknown 3 C 出处 s99',
    ]);
    expect(result.tally.counts.new).toBe(0);
    expect(readContent(content)).toEqual(buildContent());
  });
});

describe('an empty template', () => {
  it('passes the import with nothing to write', async () => {
    const out = join(createFolder(), 'tables');
    const args = ['--years', '2013-2015', '--indicator', 'gdp', '--out', out];
    const corpus = readRealCorpus();
    await writeTemplate(corpus, parseTemplateOptions(args));
    expect(readdirSync(out)).toEqual(['README.md', 'gdp.csv', 'sources.csv']);
    const files = ['gdp.csv', 'sources.csv'].map((name) => join(out, name));
    const result = await importInto('content', files);
    expect(listFindings(result)).toEqual([]);
    const rows = 3 * corpus.towns.length;
    expect(result.tally).toMatchObject({ rows, blank: rows, counts: { new: 0 } });
  });
});
