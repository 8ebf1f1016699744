import type { Indicator } from '#schema/indicator.ts';
import { unitSchema } from '#schema/text.ts';
import type { Candidate } from './candidate.ts';
import { createCellReader, type ReaderContext } from './cell-reader.ts';
import { cleanNumber, type Cleaned } from './clean-number.ts';
import { noteFields, readEach, type Field } from '../layout/fields.ts';
import type { ValueColumn } from '../layout/layout.ts';
import type { Names } from '../layout/names.ts';
import type { SheetRow } from '../sheet/sheet.ts';

/** What rows are read with. */
export interface RowContext extends ReaderContext {
  readonly indicators: Names;
  readonly places: Names;
  /** What is known of each indicator, by its id. */
  readonly facts: ReadonlyMap<string, Pick<Indicator, 'unit' | 'decimals'>>;
}

/** What only a person can have typed: a row without any of these was left empty. */
const typed: readonly Field[] = ['value', 'missingReason', 'locator', ...noteFields];

const allUnits = unitSchema.options.toSorted((a, b) => b.length - a.length);

/** The values of a row: one in a long table, one for each filled column of a wide one, none where it was left empty. */
export function toCandidates(row: SheetRow, context: RowContext): Candidate[] {
  const { fields, values } = context.layout;
  const isLong = fields.has('value');
  if (isLong) {
    const isEmpty = typed.every((field) => (row.cells[fields.get(field) ?? -1] ?? null) === null);
    if (isEmpty) return [];
  }
  return values
    .filter(({ column }) => isLong || (row.cells[column] ?? null) !== null)
    .map((column) => toCandidate(row, column, context));
}

function toCandidate(row: SheetRow, value: ValueColumn, context: RowContext): Candidate {
  const reader = createCellReader(row, value, context);
  const { read } = reader;
  const indicator = value.indicator ?? reader.name('indicator', context.indicators);
  const facts = context.facts.get(indicator ?? '');
  const unit = read('unit') ?? value.unit ?? context.layout.unit ?? facts?.unit ?? null;
  const known = { unit: unitSchema.safeParse(unit).data ?? null, units: allUnits };
  const number = cleanNumber(reader.cellOf('value'), known);
  const cells = {
    indicator,
    place: reader.name('place', context.places),
    year: value.year ?? read('year'),
    period: read('period') ?? 'year',
    value: reader.take('value', checkDecimals(number, facts?.unit === unit ? facts : undefined)),
    unit,
    status: read('status'),
    source: read('source'),
    locator: read('locator'),
    vintage: read('vintage'),
    supersedes: read('supersedes'),
    boundaryVersion: read('boundaryVersion'),
    confidence: read('confidence'),
    missingReason: read('missingReason'),
    ...readEach(noteFields, read),
  };
  const { columnOf, findings, broken } = reader;
  // The unit of a value is that of its indicator, where nothing else says it.
  const isUnitUnknown = indicator === null && unit === null;
  return {
    ...{ row: row.number, cells, columnOf, findings },
    broken: isUnitUnknown ? new Set<Field>([...broken, 'unit']) : broken,
  };
}

/** A tail like 0.30000000000001 comes of reckoning, not of a source. */
function checkDecimals(
  cleaned: Cleaned,
  facts: { readonly decimals: number } | undefined,
): Cleaned {
  if (!('text' in cleaned) || facts === undefined) return cleaned;
  const decimals = cleaned.text?.split('.')[1]?.length ?? 0;
  if (decimals <= facts.decimals) return cleaned;
  return { kind: 'number-decimals', detail: `≤ ${facts.decimals}` };
}
