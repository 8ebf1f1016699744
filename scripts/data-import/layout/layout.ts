import type { Unit } from '#schema/text.ts';
import { showCell } from '../sheet/cell.ts';
import { type Field, findSourceField, type SourceField } from './fields.ts';
import { type ImportIssue, type SheetPlace, toFinding } from '../issues/import-issue.ts';
import { type Heading, parseHeading } from './heading.ts';
import type { Names } from './names.ts';
import type { SheetRow } from '../sheet/sheet.ts';
import { toLetters } from '../sheet/address.ts';

/** A column of which each cell is a value: all of them, or those of one year or indicator. */
export interface ValueColumn {
  readonly column: number;
  readonly year: string | null;
  readonly indicator: string | null;
  readonly unit: Unit | null;
}

/** A table of values: long (one value a row) or wide (a column for each year or indicator). */
export interface ValueLayout extends Header {
  readonly form: 'values';
  readonly fields: ReadonlyMap<Field, number>;
  readonly values: readonly ValueColumn[];
}

/** A table of sources. */
export interface SourceLayout extends Header {
  readonly form: 'sources';
  readonly fields: ReadonlyMap<SourceField, number>;
}

interface Header {
  /** The number of the row that names the columns. */
  readonly row: number;
  /** What each column is called, with its letter: `E 数值`. */
  readonly labels: readonly string[];
  /** The unit that stands above the header (单位：亿元), or null. */
  readonly unit: string | null;
}

/** How many rows may stand above the header. */
const mostTitleRows = 20;

/** What a header is read with. */
export interface HeaderContext {
  readonly indicators: Names;
  /** Whether all values of the sheet are of one place, so that no column need name it. */
  readonly hasPlace: boolean;
  readonly place: SheetPlace;
}

/** Finds the row that names the columns, what it says, and all that is wrong with it. */
export function findLayout(
  rows: readonly SheetRow[],
  { indicators, hasPlace, place }: HeaderContext,
): { layout: ValueLayout | SourceLayout | null; findings: ImportIssue[] } {
  for (const [index, row] of rows.slice(0, mostTitleRows).entries()) {
    const header = {
      row: row.number,
      labels: listLabels(row),
      unit: findUnit(rows.slice(0, index)),
    };
    const sources = readSources(row, header);
    if (sources) return { layout: sources, findings: [] };
    const columns = readColumns(row, indicators);
    if (isHeader(columns, hasPlace)) return toValueLayout(columns, header, place);
  }
  return { layout: null, findings: [toFinding('no-header', place, null)] };
}

interface NamedColumn {
  readonly column: number;
  readonly text: string;
  readonly heading: Heading | null;
}

function readColumns({ cells }: SheetRow, indicators: Names): NamedColumn[] {
  return cells.flatMap((cell, column) => {
    const text = showCell(cell).trim();
    if (text === '') return [];
    // A year that was typed as a date is no heading that can be understood.
    const isDate = cell !== null && typeof cell === 'object' && cell.kind === 'date';
    return [{ column, text, heading: isDate ? null : parseHeading(text, indicators) }];
  });
}

/** A header names the place, where not all are of one, and at least one column of values. */
function isHeader(columns: readonly NamedColumn[], hasPlace: boolean): boolean {
  const headings = columns.map(({ heading }) => heading);
  const has = (field: Field): boolean =>
    headings.some((heading) => heading?.kind === 'field' && heading.field === field);
  return (
    (hasPlace || has('place')) &&
    (has('value') || headings.some((one) => one !== null && one.kind !== 'field'))
  );
}

function toValueLayout(
  columns: readonly NamedColumn[],
  header: Header,
  place: SheetPlace,
): { layout: ValueLayout | null; findings: ImportIssue[] } {
  const fields = new Map<Field, number>();
  const values: ValueColumn[] = [];
  const findings: ImportIssue[] = [];
  const report = (kind: 'column-unknown' | 'column-twice' | 'two-forms', at: NamedColumn): void => {
    const where = { ...place, row: header.row, column: header.labels[at.column] ?? null };
    findings.push(toFinding(kind, where, at.text));
  };
  for (const one of columns) {
    const { heading, column } = one;
    if (heading === null) report('column-unknown', one);
    else if (heading.kind !== 'field') values.push(toValueColumn(heading, column));
    else if (fields.has(heading.field)) report('column-twice', one);
    else {
      fields.set(heading.field, column);
      if (heading.field === 'value') {
        values.push({ column, year: null, indicator: null, unit: heading.unit });
      }
    }
  }
  for (const one of columns) if (isSecondForm(one, fields)) report('two-forms', one);
  return { layout: { form: 'values', ...header, fields, values }, findings };
}

function toValueColumn(heading: Exclude<Heading, { kind: 'field' }>, column: number): ValueColumn {
  const { unit } = heading;
  return heading.kind === 'year'
    ? { column, unit, year: heading.year, indicator: null }
    : { column, unit, year: null, indicator: heading.indicator };
}

/** A column of a year beside one for years, of an indicator beside one for indicators, or of either beside one for values. */
function isSecondForm({ heading }: NamedColumn, fields: ReadonlyMap<Field, number>): boolean {
  if (heading === null || heading.kind === 'field') return false;
  return fields.has('value') || fields.has(heading.kind);
}

function readSources(row: SheetRow, header: Header): SourceLayout | null {
  const fields = new Map<SourceField, number>();
  for (const [column, cell] of row.cells.entries()) {
    const field = findSourceField(showCell(cell));
    if (field !== null) fields.set(field, column);
  }
  const isSources = fields.has('id') && fields.has('title') && fields.has('address');
  return isSources ? { form: 'sources', ...header, fields } : null;
}

function listLabels({ cells }: SheetRow): string[] {
  return cells.map((cell, column) => `${toLetters(column)} ${showCell(cell).trim()}`.trimEnd());
}

/** Chinese tables say above their header in which unit all their numbers are. */
function findUnit(titles: readonly SheetRow[]): string | null {
  const texts = titles.flatMap(({ cells }) => cells.map(showCell));
  const found = texts.map((text) => /单位[:：]\s*([^\s,，;；)）]+)/.exec(text)?.[1]);
  return found.find((unit) => unit !== undefined) ?? null;
}
