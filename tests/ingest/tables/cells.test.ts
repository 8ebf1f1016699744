import { describe, expect, it } from 'vitest';
import { listDoubts } from '#ingest/report/report-doubts.ts';
import { htmlCases, htmlLayouts } from './html-cases.ts';
import { readCase, showTables, type TableCase } from './table-case.ts';
import { textCases, textLayouts } from './text-cases.ts';
import { wordCases, wordLayouts } from './word-cases.ts';

/** What the report says of tables that were not read as they stand. */
function tableDoubts(one: TableCase): string[] {
  const { source, ingested } = readCase(one);
  return listDoubts(source, ingested)
    .map(({ remedy }) => remedy)
    .filter((remedy) => remedy.includes('table') && !remedy.includes('contents'));
}

function expectRead(one: TableCase): void {
  expect(showTables(readCase(one))).toEqual(one.tables);
  const doubts = tableDoubts(one);
  if (one.doubt === undefined) expect(doubts).toEqual([]);
  else expect(doubts.join('\n')).toContain(one.doubt);
}

describe('tables of pages', () => {
  it.each(htmlCases)('are read cell by cell: $name', expectRead);
  it.each(htmlLayouts)('are told from what only sets out: $name', expectRead);
});

describe('tables of Word files', () => {
  it.each(wordCases)('are read cell by cell: $name', expectRead);
  it.each(wordLayouts)('are told from what only sets out: $name', expectRead);
});

describe('tables of plain texts', () => {
  it.each(textCases)('are read cell by cell: $name', expectRead);
  it.each(textLayouts)('are told from what only looks so: $name', expectRead);
});

describe('the list of tables', () => {
  it('has more than forty of different make', () => {
    expect(htmlCases.length).toBeGreaterThanOrEqual(14);
    expect(wordCases.length).toBeGreaterThanOrEqual(13);
    expect(textCases.length).toBeGreaterThanOrEqual(13);
  });
});
