import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { writeMarkedCsv } from '#schema/tables/csv-cells.ts';
import { formatCsv } from '#export/tables/csv.ts';

const rows = [
  ['序号', '任务'],
  ['1', '=甲局,乙局'],
  ['2', '一“句”有"号"\n和换行'],
];

describe('the tasks shown as CSV', () => {
  it('are read again as they were, guarded', () => {
    const csv = writeMarkedCsv(rows);
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(parse(csv, { bom: true })).toEqual([['序号', '任务'], ['1', "'=甲局,乙局"], rows[2]]);
  });

  it('have the cells of the other tables', () => {
    const [head = [], ...body] = rows;
    expect(writeMarkedCsv(rows)).toBe(`\ufeff${formatCsv(head, body)}`);
  });
});
