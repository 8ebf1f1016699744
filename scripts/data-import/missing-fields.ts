import { observationTable } from '../../src/schema/tables/observations.ts';
import type { Field } from './fields.ts';
import { type Finding, toFinding } from './finding.ts';
import type { ValueLayout } from './layout.ts';
import type { SheetTask } from './sheet-task.ts';

/** The fields that every value needs. */
const needed = [
  'indicator',
  'place',
  'year',
  'status',
  'source',
  'confidence',
] as const satisfies readonly Field[];

/** The needed fields of a table that neither a column nor the command line gives, each said once. */
export function findMissingFields(
  { place, defaults }: SheetTask,
  { row, fields, values }: ValueLayout,
): { missing: Set<Field>; findings: Finding[] } {
  const isGiven = (field: Field): boolean =>
    fields.has(field) ||
    defaults.has(field) ||
    (field === 'year' && values.every(({ year }) => year !== null)) ||
    (field === 'indicator' && values.every(({ indicator }) => indicator !== null));
  const missing = needed.filter((field) => !isGiven(field));
  const findings = missing.map((field) =>
    toFinding('column-missing', { ...place, row }, null, describeField(field)),
  );
  return { missing: new Set(missing), findings };
}

function describeField(field: Field): string {
  return `${observationTable.words[field]?.title.zh ?? ''} ${field}, --${field}`;
}
