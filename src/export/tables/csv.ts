import { type Observation, observationColumns } from '#schema/observation.ts';

/** A value of a cell; null is written as an empty cell, never as 0 or as a word. */
export type CsvValue = string | number | null;

/** A table by RFC 4180 but for its line ends, which are LF; no byte order mark, a line end after the last row. */
export function formatCsv(
  columns: readonly string[],
  rows: readonly (readonly CsvValue[])[],
): string {
  return formatCsvRows([columns, ...rows]);
}

/** Rows of such a table without a header, to be added to others. */
export function formatCsvRows(rows: readonly (readonly CsvValue[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\n`).join('');
}

/** Observations as published, row by row: `indicator,place,year,period,value,unit,status,source`, then the rest of the schema's columns. */
export function formatObservationsCsv(observations: readonly Observation[]): string {
  const rows = observations.map((row) => observationColumns.map((column) => row[column]));
  return formatCsv(observationColumns, rows);
}

function writeCell(value: CsvValue): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
