import { describe, expect, it } from 'vitest';
import { createLine, plainLine, type OpenLine } from '#ingest/source/open-line.ts';
import { markLines, type OpenRow } from '#ingest/source/tables/close-table.ts';
import { layOutTable, type ReadRow } from '#ingest/source/tables/read-table.ts';
import { isDataTable, setsOut } from '#ingest/source/tables/tell-layout.ts';
import type { DraftTable } from '#policy/tree/draft.ts';

/** A table whose rows are lines and whose cells stand between bars. */
const table = (...rows: string[]): DraftTable => ({
  ...{ headRows: 0, headColumns: 0 },
  rows: rows.map((row) =>
    row.split('|').map((text, at) => ({
      ...{ column: at + 1, columns: 1, rows: 1 },
      paragraphs: text === '' ? [] : [text],
    })),
  ),
});
const long = (count: number) => '甲'.repeat(count);
const day = '2016年3月1日';
const many = (count: number) => Array.from({ length: count }, () => `${long(1500)}|${long(1500)}`);

describe('what a table is', () => {
  const say = (one: DraftTable) =>
    `${isDataTable(one, false)} ${isDataTable(one, true)} ${setsOut(one)}`;

  it.each<[string, DraftTable, string]>([
    ['two columns of two rows', table('镇|户数', '甲镇|3200'), 'true true false'],
    ['three columns of two rows', table('镇|户数|面积', '甲镇|3200|1'), 'true true false'],
    ['one column', table('镇', '甲镇', '乙镇'), 'false false true'],
    ['one row', table('镇|户数'), 'false true true'],
    ['one filled row', table('镇|户数', '甲镇|'), 'false true true'],
    ['no row that is filled', table('镇|', '|户数'), 'false false true'],
    ['none', table(), 'false false true'],
    ['a cell of two hundred', table(`甲|${long(200)}`, '乙|丙'), 'true true false'],
    ['a cell of more, and nearly all', table(`甲|${long(201)}`, '乙|丙'), 'false true false'],
    ['a cell of six tenths', table(`甲|${long(600)}`, `乙|${long(398)}`), 'true true false'],
    [
      'a cell of more than six tenths',
      table(`甲|${long(601)}`, `乙|${long(397)}`),
      'false true false',
    ],
    ['cells of the most', table(...many(3)), 'true true false'],
    ['a cell of more than the most', table(...many(3), `甲|${long(1501)}`), 'false true false'],
    ['signatures and days', table('甲市财政局|乙市税务局', `${day}|${day}`), 'false true true'],
    [
      'signatures in three rows and days',
      table(
        '甲市财政局|乙市税务局',
        '丙市财政局|丁市税务局',
        '甲市教育局|乙市教育局',
        `${day}|${day}`,
      ),
      'false true true',
    ],
    [
      'signatures in more rows',
      table(...Array.from({ length: 4 }, () => '甲市财政局|乙市税务局'), `${day}|${day}`),
      'true true false',
    ],
    [
      'signatures and days between',
      table('甲市财政局|乙市税务局', `${day}|${day}`, '', '丙市财政局|丁市税务局', `${day}|${day}`),
      'false true true',
    ],
    [
      'signatures beside words, and days',
      table('甲市财政局|面积', `${day}|${day}`),
      'true true false',
    ],
    [
      'signatures without days',
      table('甲市财政局|乙市税务局', '丙市财政局|丁市税务局'),
      'true true false',
    ],
    [
      'signatures and a day beside words',
      table('甲市财政局|乙市税务局', `${day}|待定`),
      'true true false',
    ],
    ['words and days', table('开工|完工', `${day}|${day}`), 'true true false'],
  ])('of %s', (_, one, expected) => {
    expect(say(one)).toBe(expected);
  });
});

describe('the head of a table', () => {
  const row = (cells: string, isHead = false): ReadRow => ({
    ...{ isHead, skipped: 0 },
    cells: cells.split('|').map((text) => ({
      ...{ columns: 1, goesOn: false, paragraphs: [text.replace(/^[*_]/, '')] },
      ...{ isHead: text.startsWith('*'), rows: text.includes('_') ? 2 : 1 },
    })),
  });
  const say = (...rows: ReadRow[]) => {
    const found = layOutTable(rows);
    return found === null ? 'none' : `${found.headRows} ${found.headColumns}`;
  };

  it.each<[string, string, string]>([
    ['a row that is one', say(row('镇|户数', true), row('甲镇|3'), row('乙镇|4')), '1 1'],
    ['two rows that are', say(row('镇|户数', true), row('名|户', true), row('乙镇|4')), '2 0'],
    ['all rows that are', say(row('镇|户数', true), row('甲镇|3', true)), '1 1'],
    ['cells that all are', say(row('*镇|*户数'), row('甲镇|乙'), row('乙镇|丙')), '1 0'],
    ['cells of which one is', say(row('*镇|户数'), row('甲镇|乙'), row('乙镇|丙')), '1 0'],
    ['one cell over all', say(row('*镇'), row('*甲镇|*乙'), row('乙镇|丙')), '2 0'],
    ['one cell further down', say(row('*镇|*户'), row('*甲镇'), row('乙镇|丙')), '1 0'],
    ['a row further down', say(row('镇|户'), row('甲镇|乙', true), row('乙镇|丙')), '1 0'],
    [
      'a cell that goes on below',
      say(row('*_镇|*户数'), row('*年|*月'), row('乙|丙|丁'), row('戊|己|庚')),
      '2 0',
    ],
    [
      'a cell that goes on into the first row',
      say(row('_镇|户数', true), row('年'), row('乙|丙')),
      '2 0',
    ],
    ['a cell that goes on to the end', say(row('_镇|户数', true), row('年')), '1 0'],
    ['nothing', say(), 'none'],
    ['a row without cells', say({ ...row('镇'), cells: [] }), 'none'],
  ])('is told by %s', (_, found, expected) => {
    expect(found).toBe(expected);
  });
});

describe('a table with a table in it', () => {
  const line = (text: string): OpenLine => ({
    ...createLine(plainLine),
    runs: [{ text, bold: false, font: null }],
  });
  const row = (cells: string, nested: readonly string[] = []): OpenRow => ({
    ...{ isHead: false, skipped: 0, lines: [], nested: nested.map(line) },
    cells: cells.split('|').map((text) => ({
      ...{ columns: 1, rows: 1, goesOn: false, isHead: false },
      paragraphs: text === '' ? [] : [text],
    })),
  });
  const say = (rows: readonly OpenRow[], forLayout = false) => {
    const lines = [line('甲'), line('乙')];
    const doubts = markLines({ forLayout, rows: [...rows], lines });
    const marked = lines.filter(({ apart }) => apart !== null).length;
    const nested = rows.flatMap((one) =>
      one.nested.flatMap(({ runs }) => runs.map(({ text }) => text)),
    );
    return [marked, ...nested, ...doubts.map(({ text, what }) => `${what}: ${text.slice(0, 20)}`)];
  };
  const own = [row('镇|任务'), row('甲镇|修渠')];

  it.each<[string, unknown, unknown]>([
    ['none within it', say(own), [2]],
    ['none, for layout', say(own, true), [0]],
    [
      'two lines within it',
      say([...own, row('乙镇|春 3公里', ['春\t3公里', '秋 \t 5公里'])]),
      [
        2,
        '春 3公里',
        '秋 5公里',
        'a table within a cell of this table is kept as paragraphs of that cell, a row each; compare with the print: 镇 任务 甲镇 修渠 乙镇 春 3公里',
      ],
    ],
    [
      'as many rows with as without',
      say([...own, row('乙|丙', ['乙']), row('丁|戊', ['丁'])]),
      [
        2,
        '乙',
        '丁',
        'a table within a cell of this table is kept as paragraphs of that cell, a row each; compare with the print: 镇 任务 甲镇 修渠 乙 丙 丁 戊',
      ],
    ],
    [
      'more rows with than without',
      say([...own, row('乙|丙', ['乙']), row('丁|戊', ['丁']), row('己|庚', ['己'])]),
      [0, '乙', '丁', '己'],
    ],
    ['one row without', say([row('镇|任务'), row('乙|丙', ['乙'])]), [0, '乙']],
    [
      'a row without that is half empty',
      say([row('镇|任务'), row('甲镇|'), row('乙|丙', ['乙'])]),
      [0, '乙'],
    ],
    [
      'eight tenths of its words',
      say([...own, row(`${long(27)}|乙`, [long(32)])]),
      [
        2,
        '甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲',
        'a table within a cell of this table is kept as paragraphs of that cell, a row each; compare with the print: 镇 任务 甲镇 修渠 甲甲甲甲甲甲甲甲甲',
      ],
    ],
    [
      'more than eight tenths',
      say([...own, row(`${long(27)}|乙`, [long(33)])]),
      [0, '甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲'],
    ],
    [
      'nearly all in one cell',
      say([row(`甲|${long(300)}`), row('乙|丙')]),
      [
        0,
        'a table with a cell that holds nearly all of it was taken for the frame of a page: its rows are kept as paragraphs; compare with the print: 甲 甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲',
      ],
    ],
    ['nearly all in one cell of a single row', say([row(`甲|${long(300)}`)]), [0]],
  ])('is marked with %s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});
