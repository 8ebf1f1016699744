import { type Unit, unitSchema } from '#schema/text.ts';
import { countedUnits } from '#indicators/numbers/units.ts';
import type { Candidate } from './candidate.ts';
import { type CellReader, createCellReader, type ReaderContext } from './cell-reader.ts';
import { cleanNumber } from './clean-number.ts';
import { findUnit, type IndicatorFacts } from './find-unit.ts';
import { noteFields, readEach, type Field } from '../layout/fields.ts';
import { silent } from '../layout/heading-words.ts';
import { type HeadingContext, parseHeading } from '../layout/heading.ts';
import type { ValueColumn } from '../layout/layout.ts';
import type { CountyCheck } from '../layout/names.ts';
import { parseTime } from '../layout/time-words.ts';
import { showCell } from '../sheet/cell.ts';
import type { SheetRow } from '../sheet/sheet.ts';
import { checkNumber, convertValue } from './settle-number.ts';

/** What rows are read with. */
export interface RowContext extends ReaderContext, HeadingContext {
  readonly isIn: CountyCheck;
  /** What is known of each indicator, by its id. */
  readonly facts: ReadonlyMap<string, IndicatorFacts>;
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
  const named = value.indicator === null ? readIndicator(reader, context) : null;
  const indicator = value.indicator ?? named?.indicator ?? null;
  const facts = context.facts.get(indicator ?? '');
  const cell = reader.cellOf('value');
  const unit = readUnit(reader, value.unit ?? named?.unit ?? null, { ...context, facts });
  const known = { unit: unitSchema.safeParse(unit).data ?? null, units: allUnits };
  const place = value.place ?? readPlace(reader, row, context);
  const time = readTime(reader, value);
  const number = reader.take(
    'value',
    checkNumber(cleanNumber(cell, known), cell, known.unit, facts),
  );
  const converted = convertValue(number, known.unit, facts);
  const cells = {
    indicator,
    place,
    ...time,
    value: converted?.value ?? number,
    unit: converted?.unit ?? unit,
    status: read('status'),
    source: read('source'),
    locator: read('locator'),
    vintage: read('vintage'),
    supersedes: read('supersedes'),
    boundaryVersion: read('boundaryVersion'),
    confidence: read('confidence'),
    missingReason: read('missingReason'),
    ...readEach(noteFields, read),
    confidenceReason: read('confidenceReason'),
  };
  const { columnOf, findings, broken } = reader;
  // The unit of a value is that of its indicator, where nothing else says it.
  const isUnitUnknown = indicator === null && unit === null;
  return {
    ...{ row: row.number, cells, columnOf, findings },
    converted: converted && { from: `${number ?? ''} ${unit ?? ''}`, ...converted },
    broken: isUnitUnknown ? new Set<Field>([...broken, 'unit']) : broken,
  };
}

/** The town that a cell names; a county beside it, which nobody else reads, must be that of the town: names are borne twice. */
function readPlace(reader: CellReader, row: SheetRow, context: RowContext): string | null {
  const said = context.mapping.find(reader.read('place') ?? '')?.place ?? null;
  const place = said ?? reader.name('place', context.places);
  if (place === null) return null;
  const other = context.layout.skipped
    .map((column) => showCell(row.cells[column]))
    .find((county) => !context.isIn(place, county));
  if (other === undefined) return place;
  return reader.take('place', { kind: 'county-other', detail: other });
}

/** The indicator that a cell names, perhaps with its unit: 地区生产总值（亿元）. */
function readIndicator(
  reader: CellReader,
  context: RowContext,
): { indicator: string | null; unit: Unit | null } {
  const words = reader.read('indicator');
  if (words !== null && context.indicators.find(words).length === 0) {
    const heading = parseHeading(words, context);
    const { indicator, unit, ...others } = heading ?? silent;
    const isAlone = Object.values(others).every((one) => one === null);
    if (isAlone && indicator !== null) return { indicator, unit };
  }
  return { indicator: reader.name('indicator', context.indicators), unit: null };
}

/** The year and period of a value; a column of years may say the period too: 2014年1-9月. */
function readTime(
  { read }: CellReader,
  value: ValueColumn,
): { year: string | null; period: string } {
  const year = value.year ?? read('year');
  const period = value.period ?? read('period');
  const time = year === null || /^\d{4}$/.test(year) ? null : parseTime(year);
  const said = time?.year ?? null;
  const part = time?.period ?? null;
  if (said === null || (period !== null && part !== null)) {
    return { year, period: period ?? 'year' };
  }
  return { year: said, period: period ?? part ?? 'year' };
}

function readUnit(
  reader: CellReader,
  heading: Unit | null,
  { layout, facts }: Pick<RowContext, 'layout'> & { readonly facts: IndicatorFacts | undefined },
): string | null {
  const cell = reader.own('unit');
  if (cell !== null && heading !== null && cell !== heading) {
    return reader.take('unit', { kind: 'unit-unclear', detail: `${cell}, ${heading}` });
  }
  const stated = findUnit({ cell, heading, above: layout.units }, facts);
  if (stated !== null || reader.broken.has('unit')) return stated;
  const unit = reader.read('unit');
  if (unit !== null || !facts || reader.broken.has('unit')) return unit;
  // Without a number there is nothing to mistake, and some things can be counted in one way only.
  const isSure = reader.cellOf('value') === null || countedUnits.has(facts.unit);
  return isSure ? facts.unit : reader.take('unit', { kind: 'unit-missing', detail: '' });
}
