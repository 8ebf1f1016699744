import { describeColumn } from '#i18n/phrases/table-words.ts';
import { byLanguage } from '#schema/languages.ts';
import { observationSchema } from '#schema/observation.ts';
import { observationTable } from '#schema/tables/observations.ts';
import { findNamed } from './cell-reader.ts';
import type { Field } from '../layout/fields.ts';
import {
  type ImportIssue,
  type SheetPlace,
  toFinding,
  toUnknownSource,
} from '../issues/import-issue.ts';
import type { NameContext } from '../layout/sheet-defaults.ts';

/** What options are checked against. */
export interface OptionContext extends NameContext {
  /** The ids of the sources that are held or come with the files. */
  readonly sources: ReadonlySet<string>;
}

/** What is wrong with the options that hold for all rows, each said once, and the fields that they leave unknown. */
export function checkOptions(
  given: ReadonlyMap<Field, string>,
  context: OptionContext,
): { refused: Set<Field>; findings: ImportIssue[] } {
  const refused = new Set<Field>();
  const findings: ImportIssue[] = [];
  for (const [field, text] of given) {
    const finding = checkOption(field, text, context);
    if (finding === null) continue;
    refused.add(field);
    findings.push(finding);
  }
  return { refused, findings };
}

function checkOption(
  field: Field,
  text: string,
  { indicators, places, sources }: OptionContext,
): ImportIssue | null {
  const option = `选项 option --${field}`;
  const place = { file: option, sheet: null, row: null, column: null };
  if (field === 'indicator' || field === 'place') {
    const found = findNamed(text, field === 'place' ? places : indicators);
    return 'kind' in found ? toFinding(found.kind, place, text, found.detail) : null;
  }
  if (!observationSchema.shape[field].safeParse(text).success) return toBad(field, text, place);
  return field === 'source' && !sources.has(text) ? toUnknownSource(text, place) : null;
}

function toBad(field: Field, text: string, place: SheetPlace): ImportIssue {
  const holds = byLanguage((locale) => describeColumn(observationTable, field, locale).description);
  return toFinding('option-invalid', place, text, holds);
}
