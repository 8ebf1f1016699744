import { listColumns } from '#schema/tables/columns.ts';
import type { Bilingual } from '#schema/text.ts';
import { type CsvValue, formatCsv } from './csv.ts';
import type { FilledTable } from './table-rows.ts';

/** A table as CSV, with exactly the columns of its schema; where there is a notice and no row shows it, its mark stands above. */
export function formatTableCsv({ table, rows }: FilledTable, notice: Bilingual | null): string {
  const names = listColumns(table).map(({ name }) => name);
  const cells = rows.map((row) => names.map((name) => toCell(row[name], `${table.name}.${name}`)));
  return markCsv(formatCsv(names, cells), notice);
}

/** The first words of a notice, by which a file shows that it is made up. */
export function toMark(notice: Bilingual): string {
  return notice.zh.split('：')[0] ?? notice.zh;
}

/** A CSV whose first line is the mark of a notice, as a comment, unless its rows show it themselves. */
export function markCsv(text: string, notice: Bilingual | null): string {
  if (notice === null) return text;
  const mark = toMark(notice);
  return text.includes(mark) ? text : `# ${mark}\n${text}`;
}

function toCell(value: unknown, where: string): CsvValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw new Error(`${where} is not a cell: ${JSON.stringify(value)}`);
}
