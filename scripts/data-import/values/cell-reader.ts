import { type Cell, showCell } from '../sheet/cell.ts';
import { cleanCell } from './clean-cell.ts';
import type { Cleaned } from './clean-number.ts';
import type { Field } from '../layout/fields.ts';
import { type ImportIssue, type SheetPlace, toFinding } from '../issues/import-issue.ts';
import type { ValueColumn, ValueLayout } from '../layout/layout.ts';
import type { Names } from '../layout/names.ts';
import type { SheetRow } from '../sheet/sheet.ts';

/** What the cells of a sheet are read with. */
export interface ReaderContext {
  readonly layout: ValueLayout;
  readonly place: SheetPlace;
  /** What holds where a cell is empty. */
  readonly defaults: ReadonlyMap<Field, string>;
  /** The fields that the whole sheet lacks, which was said once for all rows. */
  readonly missing: ReadonlySet<Field>;
  /** The fields whose option of the command was refused, which was said once too. */
  readonly refused: ReadonlySet<Field>;
}

/** Reads the cells that belong to one value. */
export interface CellReader {
  readonly cellOf: (field: Field) => Cell;
  /** The cell fit for the schema, or what holds for the whole sheet; null where there is nothing. */
  readonly read: (field: Field) => string | null;
  /** The cell alone, fit for the schema; null where it is empty. */
  readonly own: (field: Field) => string | null;
  /** The id of the record that the cell names. */
  readonly name: (field: Field, names: Names) => string | null;
  /** What was made of a cell; notes down what cannot be understood. */
  readonly take: (field: Field, cleaned: Cleaned) => string | null;
  readonly columnOf: (field: Field) => string | null;
  readonly findings: readonly ImportIssue[];
  readonly broken: ReadonlySet<Field>;
}

/** Creates a reader for a value in a row. */
export function createCellReader(
  row: SheetRow,
  value: ValueColumn,
  { layout, place, defaults, missing, refused }: ReaderContext,
): CellReader {
  const findings: ImportIssue[] = [];
  const broken = new Set(missing);
  const indexOf = (field: Field): number | undefined =>
    isInHeading(field, value) ? value.column : layout.fields.get(field);
  // What is wrong with a unit that stands elsewhere is wrong with the value that it is of.
  const columnOf = (field: Field): string | null =>
    layout.labels[indexOf(field) ?? (field === 'unit' ? value.column : -1)] ?? null;
  const cellOf = (field: Field): Cell => row.cells[indexOf(field) ?? -1] ?? null;
  const take = (field: Field, cleaned: Cleaned): string | null => {
    if ('text' in cleaned) return cleaned.text;
    const where = { ...place, row: row.number, column: columnOf(field) };
    findings.push(toFinding(cleaned.kind, where, showCell(cellOf(field)), cleaned.detail));
    broken.add(field);
    return null;
  };
  const own = (field: Field): string | null => take(field, cleanCell(cellOf(field), field));
  const read = (field: Field): string | null => {
    const text = own(field);
    if (text !== null || !refused.has(field)) return text ?? defaults.get(field) ?? null;
    broken.add(field);
    return null;
  };
  const name = (field: Field, names: Names): string | null =>
    take(field, findNamed(read(field), names));
  return { cellOf, read, own, name, take, columnOf, findings, broken };
}

/** A wide table says in the heading of a value of which year, indicator or place it is. */
function isInHeading(field: Field, value: ValueColumn): boolean {
  if (field === 'value') return true;
  return (
    (field === 'year' || field === 'period' || field === 'indicator' || field === 'place') &&
    value[field] !== null
  );
}

/** The id of the one record that bears a name, or why there is none. */
export function findNamed(name: string | null, names: Names): Cleaned {
  if (name === null) return { text: null };
  const [found, ...others] = names.find(name);
  if (found !== undefined && others.length === 0) return { text: found };
  if (found !== undefined) return { kind: 'name-unclear', detail: [found, ...others].join(', ') };
  const like = names.suggest(name);
  return { kind: 'name-unknown', detail: like === null ? '' : `${like}？` };
}
