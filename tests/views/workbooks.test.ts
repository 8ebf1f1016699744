import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSheet } from '../export/read-sheet.ts';
import { formatXlsx } from '#export/office/xlsx-table.ts';
import { toPublication } from '#publication/publication.ts';
import { listOtherViews } from '#views/list-views.ts';
import { toDataWorkbook, toViewWorkbook } from '#views/workbooks.ts';
import { readFirstCorpus } from '../corpus/real-content.ts';
import { readXml } from '../files/read-xml.ts';

const site = new URL('https://example.org/folder/');
const publication = toPublication(readFirstCorpus());
const tableOf = (file: string, locale: 'zh' | 'en') => {
  const view = listOtherViews(publication, locale).find((one) => one.file === file);
  if (!view) throw new Error(`no view at ${file}`);
  return toViewWorkbook(view, publication, site);
};

describe('a table in words', () => {
  const gdp = tableOf('/indicators/gdp/data', 'zh');
  const headings = gdp.columns.map(({ heading }) => heading);
  const cell = (row: number, heading: string) => gdp.rows[row]?.[headings.indexOf(heading)];
  const longgang = gdp.rows.findIndex((row) => row.includes('longgang'));

  it('names what a row is about, and has the ids in columns of their own', () => {
    expect(cell(longgang, '地方')).toBe('龙港镇');
    expect(cell(longgang, '地方编号')).toBe('longgang');
    expect(cell(longgang, '指标')).toBe('地区生产总值（GDP）');
    expect(cell(longgang, '指标编号')).toBe('gdp');
    expect(headings.indexOf('地方编号')).toBeGreaterThan(headings.indexOf('数值'));
  });

  it('says period, unit and certainty in words', () => {
    expect(cell(longgang, '时期')).toMatch(/^\d{4}年/);
    expect(cell(longgang, '单位')).toBe('亿元');
    expect(cell(longgang, '可靠程度')).toMatch(/^[高中低]$/);
  });

  it('gives each value its source with the address', () => {
    const sources = new Map(publication.corpus.sources.map((one) => [one.id, one]));
    const source = sources.get(cell(longgang, '出处编号') ?? '');
    expect(source).toBeDefined();
    expect(cell(longgang, '出处')).toBe(source?.title);
    expect(cell(longgang, '出处网址')).toBe(source?.address);
  });

  it('says from where it was taken, and up to which day it goes', () => {
    expect(gdp.source).toContain('https://example.org/folder/indicators/gdp/');
    expect(gdp.source).toContain(publication.asOf);
  });

  it('speaks the language of its page, without the columns of the other', () => {
    const english = tableOf('/indicators/gdp/data', 'en').columns.map(({ heading }) => heading);
    expect(english).toContain('Place');
    expect(english).toContain('Place (id)');
    expect(english.filter((heading) => /\p{Script=Han}|Chinese/u.test(heading))).toEqual([]);
  });

  it('says the results of targets in words', () => {
    const targets = tableOf('/targets/targets', 'zh');
    const own = targets.columns.map(({ heading }) => heading);
    const said = new Set(targets.rows.flat());
    expect(said).toContain('未见公布结果');
    expect(said).toContain('不少于（以上，含本数）');
    expect(own).not.toContain('英文名');
  });

  it('says first what must be said first', () => {
    const notice = { zh: '演示：编造', en: 'DEMO: made up' };
    const marked = { ...publication, corpus: { ...publication.corpus, notice } };
    const [first] = toDataWorkbook(marked, 'zh', site);
    expect(first?.title).toMatch(/^演示：编造 /);
  });
});

describe('the workbook of all data', () => {
  const tables = toDataWorkbook(publication, 'zh', site);
  const parts = unzipSync(formatXlsx(...tables));
  const partOf = (path: string) => strFromU8(parts[path] ?? new Uint8Array());

  it('has a sheet for each table, under a name that spreadsheets take', () => {
    const sheets = readXml(partOf('xl/workbook.xml')).filter(({ name }) => name === 'sheet');
    const names = sheets.map(({ attributes }) => attributes['name'] ?? '');
    expect(names.length).toBe(tables.length);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.length > 31 || /[[\]:*?/\\]/.test(name))).toEqual([]);
    expect(Object.keys(parts).filter((path) => path.includes('worksheets/'))).toHaveLength(
      names.length,
    );
  });

  it('keeps title and headings in view, and each column wide enough for its heading', () => {
    const sheet = readXml(partOf('xl/worksheets/sheet1.xml'));
    expect(sheet.find(({ name }) => name === 'pane')?.attributes).toMatchObject({
      ySplit: '2',
      state: 'frozen',
    });
    const widths = sheet
      .filter(({ name }) => name === 'col')
      .map(({ attributes }) => Number(attributes['width']));
    const [first] = tables;
    expect(widths).toHaveLength(first?.columns.length ?? 0);
    first?.columns.forEach(({ heading }, index) => {
      expect(widths[index]).toBeGreaterThanOrEqual([...heading].length);
    });
  });

  it('holds numbers as numbers, with the decimals that were published', () => {
    const sheet = readXml(partOf('xl/worksheets/sheet1.xml'));
    const numbers = sheet.filter(({ name }) => name === 'v').map(({ text }) => text);
    const values = publication.corpus.observations.flatMap(({ value }) => value ?? []);
    expect(new Set(numbers)).toEqual(
      new Set([...values, ...publication.corpus.observations.map(({ year }) => String(year))]),
    );
    const styles = partOf('xl/styles.xml');
    expect(styles).toContain('formatCode="0.00"');
  });

  it('refers to no style that is not there', () => {
    const count = Number(/<cellXfs count="(\d+)"/.exec(partOf('xl/styles.xml'))?.[1]);
    const formats = readXml(partOf('xl/styles.xml')).filter(({ name }) => name === 'xf');
    const used = tables.flatMap((_, index) =>
      readXml(partOf(`xl/worksheets/sheet${String(index + 1)}.xml`))
        .filter(({ name }) => name === 'c')
        .map(({ attributes }) => Number(attributes['s'])),
    );
    expect(formats).toHaveLength(count + 1);
    expect(Math.max(...used)).toBeLessThan(count);
  });
});

describe('LibreOffice', () => {
  const own = tableOf('/indicators/gdp/data', 'zh');
  const sheet = readSheet(formatXlsx(own), 'data.xlsx');

  // Debian splits it: a machine without its spreadsheet reads no workbook.
  it.skipIf(sheet === null)('reads the same words and numbers out of a workbook', () => {
    const [title, headings, ...rows] = sheet ?? [];
    expect(title?.[0]).toBe(own.title);
    expect(headings).toEqual(own.columns.map(({ heading }) => heading));
    expect(rows.slice(0, own.rows.length)).toEqual(own.rows);
    expect(rows.at(-1)?.[0]).toBe(own.source);
  });
});
