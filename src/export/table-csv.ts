import { listColumns } from '../schema/columns.ts';
import { type CsvValue, formatCsv } from './csv.ts';
import type { FilledTable } from './table-rows.ts';

/** A table as CSV, with exactly the columns of its schema. */
export function formatTableCsv({ table, rows }: FilledTable): string {
  const names = listColumns(table).map(({ name }) => name);
  return formatCsv(
    names,
    rows.map((row) => names.map((name) => toCell(row[name], `${table.name}.${name}`))),
  );
}

function toCell(value: unknown, where: string): CsvValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw new Error(`${where} is not a cell: ${JSON.stringify(value)}`);
}
