import { describe, expect, it } from 'vitest';
import { leaveOutTables, maskTables } from '#policy/recognise/tables/mask-tables.ts';

describe('tables in a text', () => {
  const plain = {
    bold: false,
    centred: false,
    font: null,
    headingLevel: null,
    numbering: null,
    runs: [],
  };
  // Each line is a block of its own; the second and the third are tables.
  const source = '甲\n乙\n丙丙\n丁';
  const lines = [
    { start: 0, end: 1 },
    { start: 2, end: 3 },
    { start: 4, end: 6 },
    { start: 7, end: 8 },
  ].map((line) => ({ ...plain, ...line }));
  const place = { mark: [], paragraphs: [] };
  const tables = [
    { ...place, start: 2, end: 3 },
    { ...place, start: 4, end: 6 },
  ];

  it('are as long as before and say nothing', () => {
    expect(maskTables(source, tables)).toBe('甲\n￼\n￼￼\n丁');
    expect(maskTables(source, [])).toBe(source);
  });

  it('have none of the lines that are read', () => {
    const read = leaveOutTables(lines, tables);
    expect(read.map(({ start }) => start)).toEqual([0, 7]);
    expect(leaveOutTables(lines, [])).toEqual(lines);
  });
});
