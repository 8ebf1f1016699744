import type { Unit } from '#schema/text.ts';
import { showCell } from '../sheet/cell.ts';
import { type Field, findSourceField, type SourceField } from './fields.ts';
import { type ImportIssue, type SheetPlace, toFinding } from '../issues/import-issue.ts';
import { findHeaderRows, type HeaderRows, type NamedColumn } from './header-rows.ts';
import type { Heading } from './heading-words.ts';
import type { HeadingContext } from './heading.ts';
import type { Names } from './names.ts';
import type { SheetRow } from '../sheet/sheet.ts';
import { toLetters } from '../sheet/address.ts';
import { listTitles } from './title-rows.ts';
import { listStatedUnits } from './unit-words.ts';

/** A column of which each cell is a value: all of them, or those of one year, part of a year, indicator or place. */
export interface ValueColumn {
  readonly column: number;
  readonly year: string | null;
  readonly period: string | null;
  readonly indicator: string | null;
  readonly place: string | null;
  readonly unit: Unit | null;
}

/** A table of values: long (one value a row) or wide (a column for each year or indicator). */
export interface ValueLayout extends Header {
  readonly form: 'values';
  readonly fields: ReadonlyMap<Field, number>;
  readonly values: readonly ValueColumn[];
  /** The columns that are passed over, because an editor said so. */
  readonly skipped: readonly number[];
}

/** A table of sources. */
export interface SourceLayout extends Header {
  readonly form: 'sources';
  readonly fields: ReadonlyMap<SourceField, number>;
}

interface Header {
  /** The number of the last row that names the columns. */
  readonly row: number;
  /** What each column is called, with its letter: `E 数值`, `C 常住人口（万人）/2013年`. */
  readonly labels: readonly string[];
  /** What stands above the header. */
  readonly titles: readonly string[];
  /** The units that stand above the header (单位：亿元、万人), as far as they are ours in our words. */
  readonly units: readonly string[];
}

/** What a header is read with. */
export interface HeaderContext extends HeadingContext {
  /** Whether all values of the sheet are of one place, so that no column need name it. */
  readonly hasPlace: boolean;
  readonly place: SheetPlace;
}

/** Finds the rows that name the columns, what they say, and all that is wrong with them. */
export function findLayout(
  rows: readonly SheetRow[],
  context: HeaderContext,
): { layout: ValueLayout | SourceLayout | null; findings: ImportIssue[] } {
  const sources = findSources(rows);
  if (sources) return { layout: sources, findings: [] };
  const found = findHeaderRows(rows, context, (headings) => isHeader(headings, context.hasPlace));
  if (!found) return { layout: null, findings: [toFinding('no-header', context.place, null)] };
  return toValueLayout(found, toHeader(found, rows), context);
}

function toHeader({ above, last, columns }: HeaderRows, rows: readonly SheetRow[]): Header {
  const labels: string[] = [];
  const width = Math.max(0, ...columns.map(({ column }) => column + 1));
  for (let column = 0; column < width; column += 1) {
    const path = columns.find((one) => one.column === column)?.path ?? [];
    labels.push(`${toLetters(column)} ${path.map(toLine).join('/')}`.trimEnd());
  }
  const titles = listTitles(rows.slice(0, above));
  return { row: last, labels, titles, units: titles.flatMap(listStatedUnits) };
}

/** Words of several lines in one. */
function toLine(words: string): string {
  return words.replaceAll(/\s*[\r\n]+\s*/g, ' ');
}

/** A header names the place, where not all are of one, and at least one column of values. */
function isHeader(headings: readonly Heading[], hasPlace: boolean): boolean {
  const has = (field: Field): boolean => headings.some((one) => one.field === field);
  const values = headings.filter(isValue);
  // Where places head the columns, something has to say what the rows are.
  const arePlaced = values.some(({ place }) => place !== null) && (has('indicator') || has('year'));
  return (hasPlace || has('place') || arePlaced) && values.length > 0;
}

/** Whether the cells under a heading are values. */
function isValue({ field, skipped, ...about }: Heading): boolean {
  if (skipped || (field !== null && field !== 'value')) return false;
  return (
    field === 'value' ||
    about.year !== null ||
    about.period !== null ||
    about.indicator !== null ||
    about.place !== null
  );
}

function toValueLayout(
  { columns }: HeaderRows,
  header: Header,
  { place, indicators }: HeaderContext,
): { layout: ValueLayout | null; findings: ImportIssue[] } {
  const fields = new Map<Field, number>();
  const values: ValueColumn[] = [];
  const skipped: number[] = [];
  const seen = new Set<string>();
  const findings: ImportIssue[] = [];
  const report = (
    kind: 'column-unknown' | 'column-twice' | 'two-forms',
    at: NamedColumn,
    detail = '',
  ): void => {
    const where = { ...place, row: header.row, column: header.labels[at.column] ?? null };
    findings.push(toFinding(kind, where, at.path.map(toLine).join('/'), detail));
  };
  for (const one of columns) {
    const { heading, column } = one;
    if (heading === null) report('column-unknown', one, suggest(one, indicators));
    else if (heading.skipped) skipped.push(column);
    else if (isValue(heading)) {
      const value = toValueColumn(heading, column);
      const key = JSON.stringify({ ...value, column: null, unit: null });
      if (seen.has(key)) report('column-twice', one);
      seen.add(key);
      values.push(value);
      if (isBare(value)) fields.set('value', column);
    } else if (heading.field === null) report('column-unknown', one);
    else if (fields.has(heading.field)) report('column-twice', one);
    else fields.set(heading.field, column);
  }
  for (const one of columns) if (isSecondForm(one, fields)) report('two-forms', one);
  return { layout: { form: 'values', ...header, fields, values, skipped }, findings };
}

/** The indicator whose name is most like what nobody understood. */
function suggest({ path }: NamedColumn, indicators: Names): string {
  const like = indicators.suggest((path.at(-1) ?? '').replace(/\s*[(（].*$/s, ''));
  return like === null ? '' : `${like}？`;
}

/** Whether a column holds values of which its heading says nothing. */
function isBare({ year, period, indicator, place }: ValueColumn): boolean {
  return year === null && period === null && indicator === null && place === null;
}

function toValueColumn(heading: Heading, column: number): ValueColumn {
  const { year, period, indicator, place, unit } = heading;
  return { column, year, period, indicator, place, unit };
}

/** A column of a year beside one for years, of an indicator beside one for indicators, or of either beside one for values. */
function isSecondForm({ heading }: NamedColumn, fields: ReadonlyMap<Field, number>): boolean {
  if (heading === null || !isValue(heading)) return false;
  const said = (['year', 'period', 'indicator', 'place'] as const).filter(
    (field) => heading[field] !== null,
  );
  return said.length > 0 && (fields.has('value') || said.some((field) => fields.has(field)));
}

const mostTitleRows = 20;

/** A table of sources names three columns in one row. */
function findSources(rows: readonly SheetRow[]): SourceLayout | null {
  for (const [index, row] of rows.slice(0, mostTitleRows).entries()) {
    const fields = new Map<SourceField, number>();
    for (const [column, cell] of row.cells.entries()) {
      const field = findSourceField(showCell(cell));
      if (field !== null) fields.set(field, column);
    }
    if (!fields.has('id') || !fields.has('title') || !fields.has('address')) continue;
    const labels = row.cells.map((cell, column) =>
      `${toLetters(column)} ${showCell(cell).trim()}`.trimEnd(),
    );
    const titles = listTitles(rows.slice(0, index));
    return { form: 'sources', row: row.number, labels, titles, units: [], fields };
  }
  return null;
}
