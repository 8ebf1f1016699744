import { observationTable } from '#schema/tables/observations.ts';
import { messages } from '#i18n/messages.ts';
import { describeColumn } from '#i18n/phrases/table-words.ts';
import { countedUnits } from '#indicators/numbers/units.ts';
import { byLanguage } from '#schema/languages.ts';
import type { Bilingual, Unit } from '#schema/text.ts';
import { wordsIn } from '#schema/words-in.ts';
import type { Field } from './fields.ts';
import { type ImportIssue, toFinding } from '../issues/import-issue.ts';
import type { ValueLayout } from './layout.ts';
import type { SheetTask } from './sheet-task.ts';

/** The fields that every value needs, in their order, each as it may be given on the command line. */
const needed: ReadonlyMap<Field, Bilingual> = new Map([
  ['indicator', same('--indicator gdp')],
  ['place', same('--place longgang')],
  ['year', same('--year 2013')],
  ['status', byLanguage((locale) => messages(locale).sheets.options.status)],
  ['source', same('--source ID')],
  ['unit', same('--unit 亿元')],
  ['confidence', byLanguage((locale) => messages(locale).sheets.options.confidence)],
]);

function same(words: string): Bilingual {
  return byLanguage(() => words);
}

/** The needed fields of a table that neither a column nor the command line gives, each said once. */
export function findMissingFields(
  { place, defaults }: SheetTask,
  layout: ValueLayout,
  unitOf: (indicator: string) => Unit | null,
): { missing: Set<Field>; findings: ImportIssue[] } {
  const { row, fields, values } = layout;
  const isSaid = (field: Field): boolean =>
    (field === 'year' || field === 'indicator' || field === 'place') &&
    values.every((value) => value[field] !== null);
  const isGiven = (field: Field): boolean =>
    fields.has(field) ||
    defaults.has(field) ||
    isSaid(field) ||
    (field === 'unit' && mayHaveUnits(layout, defaults, unitOf));
  const missing = [...needed.keys()].filter((field) => !isGiven(field));
  const findings = missing.map((field) =>
    toFinding('column-missing', { ...place, row }, null, describeField(field)),
  );
  return { missing: new Set(missing), findings };
}

/** Whether units stand above the table, in some heading or in some row, or the numbers can be of one unit only. */
function mayHaveUnits(
  { fields, values, units }: ValueLayout,
  defaults: ReadonlyMap<Field, string>,
  unitOf: (indicator: string) => Unit | null,
): boolean {
  // Of headings that are not understood more is said already.
  if (units.length > 0 || fields.has('indicator') || values.length === 0) return true;
  return values.some(({ unit, indicator }) => {
    if (unit !== null) return true;
    const own = unitOf(indicator ?? defaults.get('indicator') ?? '');
    return own !== null && countedUnits.has(own);
  });
}

/** What is missing and the two ways to give it; which value is true only a person can say. */
function describeField(field: Field): Bilingual {
  const option = needed.get(field);
  if (!option) return same(field);
  return byLanguage((locale) => {
    const { title, description } = describeColumn(observationTable, field, locale);
    return messages(locale).sheets.missing(title, wordsIn(option, locale), description);
  });
}
