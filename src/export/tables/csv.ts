import { type Observation, observationColumns } from '#schema/observation.ts';
import { writeCsvCell } from '#schema/tables/csv-cells.ts';
import { guardCell } from '#schema/tables/formula-cells.ts';

/** A value of a cell; null is written as an empty cell, never as 0 or as a word. */
export type CsvValue = string | number | null;

/** A table for people by RFC 4180 but for its line ends, which are LF; no byte order mark, a line end after the last row, nothing that a spreadsheet would run. */
export function formatCsv(
  columns: readonly string[],
  rows: readonly (readonly CsvValue[])[],
): string {
  return formatCsvRows([columns, ...rows.map((row) => row.map(guardValue))]);
}

/** Rows of such a table, each cell as it is, for content/ and what reads it. */
export function formatCsvRows(rows: readonly (readonly CsvValue[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\n`).join('');
}

/** Observations as content/ holds them, row by row: `indicator,place,year,period,value,unit,status,source`, then the rest of the schema's columns. */
export function formatObservationsCsv(observations: readonly Observation[]): string {
  const rows = observations.map((row) => observationColumns.map((column) => row[column]));
  return formatCsvRows([observationColumns, ...rows]);
}

function guardValue(value: CsvValue): CsvValue {
  return typeof value === 'string' ? guardCell(value) : value;
}

function writeCell(value: CsvValue): string {
  return value === null ? '' : writeCsvCell(String(value));
}
