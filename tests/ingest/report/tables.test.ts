import { describe, expect, it } from 'vitest';
import { extractText } from '#ingest/extract-text.ts';
import { ingestText, type Ingested } from '#ingest/ingest-text.ts';
import { listDoubts } from '#ingest/report/report-doubts.ts';
import { formatReport } from '#ingest/report/report.ts';
import { formatInterchange } from '#ingest/report/result-json.ts';
import type { SourceText } from '#ingest/source/source-text.ts';

const plan = `临江市国民经济和社会发展第十三个五年规划纲要
一、主要目标
到2020年，主要指标如下。
表1 主要指标表
单位：见表
指标\t单位\t2015年\t2020年
生产总值\t亿元\t210\t300
城镇化率\t%\t52\t58以上
注：生产总值按2015年价计算。
二、保障措施
各地要加强领导。
`;
const merged = `<table><tr><th>镇</th><th colspan="2">任务</th></tr>
<tr><td rowspan="2">甲镇</td><td><p>植树</p><p>护林</p></td><td>3月</td></tr><tr><td>修渠</td><td></td></tr></table>`;

function read(text: string, name: string): { source: SourceText; ingested: Ingested } {
  const source = extractText(new TextEncoder().encode(text), name);
  const { lines, fields, apart } = source;
  return { source, ingested: ingestText(source.text, name, lines, fields, apart) };
}

function reportOf({ source, ingested }: ReturnType<typeof read>): string[] {
  const file = { name: 'a.txt', sha256: 'a'.repeat(64), received: '2026-11-22', recorded: true };
  return [...formatReport({ ...source, ...file }, ingested, [])];
}

function jsonOf({ source, ingested }: ReturnType<typeof read>): Record<string, unknown> {
  return JSON.parse([...formatInterchange(source, ingested)].join('')) as Record<string, unknown>;
}

describe('the report on a text with a table', () => {
  it('says how large it is and how it begins', () => {
    const report = reportOf(read(plan, 'a.txt'));
    const at = report.findIndex((line) => /^\s*表格\s+tables\s+1$/.test(line));
    expect(report[at + 1]).toBe(
      '    sec_1__tbl_1  3 rows 行 × 4 columns 列, 1 of heads 表头  「指标 | 单位 | 2015年 | 2020年」',
    );
  });

  it('lists the targets of its cells with their row and column', () => {
    const report = reportOf(read(plan, 'a.txt'));
    expect(report.filter((line) => line.includes('tbl_1__row'))).toEqual([
      '    sec_1__tbl_1__row_2__cell_4__p_1__s_1  = 300 亿元  「300」  生产总值 | 2020年',
      '    sec_1__tbl_1__row_3__cell_4__p_1__s_1  >= 58 %  「58以上」  城镇化率 | 2020年',
    ]);
  });

  it('says nothing of tables where there is none', () => {
    const report = reportOf(read('甲市通知\n一、要求\n贯彻。\n', 'a.txt'));
    expect(report.filter((line) => line.includes('表格'))).toEqual([]);
  });
});

describe('the JSON of a text with a table', () => {
  it('holds its cells, its caption and its notes', () => {
    expect(jsonOf(read(plan, 'a.txt')).tables).toEqual([
      {
        ...{ eId: 'sec_1__tbl_1', caption: '表1 主要指标表', headRows: 1, headColumns: 1 },
        notes: ['单位：见表', '注：生产总值按2015年价计算。'],
        rows: [
          ['指标', '单位', '2015年', '2020年'],
          ['生产总值', '亿元', '210', '300'],
          ['城镇化率', '%', '52', '58以上'],
        ],
      },
    ]);
  });

  it('leaves the places free that a merged cell covers', () => {
    const page = `<html><head><meta charset="utf-8"></head><body><div class="TRS_Editor"><p>甲市通知</p>${merged}<p>请认真落实。</p></div></body></html>`;
    expect(jsonOf(read(page, 'a.html')).tables).toMatchObject([
      {
        caption: null,
        rows: [
          ['镇', '任务', null],
          ['甲镇', '植树\n护林', '3月'],
          [null, '修渠', ''],
        ],
      },
    ]);
  });

  it('gives the words of the row and of the column of a target', () => {
    expect(jsonOf(read(plan, 'a.txt')).targets).toMatchObject([
      { value: 300, unit: '亿元', op: '=', quote: '300', indicator: '生产总值', period: '2020年' },
      { value: 58, unit: '%', op: '>=', indicator: '城镇化率', period: '2020年' },
    ]);
  });
});

describe('a table that no block is made of', () => {
  it('is doubted with its place', () => {
    const { source, ingested } = read(plan, 'a.txt');
    // Behind the first character of its line, where no block begins.
    const apart = source.apart.map((table) => ({ ...table, start: table.start + 1 }));
    const shifted = { ...source, apart };
    const within = ingestText(source.text, 'a.txt', [], source.fields, apart);
    expect(listDoubts(shifted, within).map(({ kind }) => kind)).toContain('table-lost');
    expect(listDoubts(source, ingested).map(({ kind }) => kind)).not.toContain('table-lost');
  });
});
