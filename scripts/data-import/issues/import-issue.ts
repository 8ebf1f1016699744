import { type Issue, toIssue } from '#corpus/issue.ts';
import type { Bilingual } from '#schema/text.ts';
import { cellKinds, checkKinds, type FindingKind } from './import-issue-kinds.ts';

/** Where in the files something stands, or which option of the command says it. */
export interface SheetPlace {
  readonly file: string;
  /** The sheet's name, or null for a CSV file. */
  readonly sheet: string | null;
  /** The row as the spreadsheet counts it, or null where the whole sheet is meant. */
  readonly row: number | null;
  /** The column as its letter and heading, like `E 数值`, or null. */
  readonly column: string | null;
}

/** One thing that is wrong, where it stands, what stands there and what to do. */
export interface ImportIssue extends SheetPlace {
  readonly kind: FindingKind;
  readonly severity: 'error' | 'warning';
  /** What stands in the cell, or null where no cell is meant. */
  readonly value: string | null;
  /** What is wrong and what to do, in both languages. */
  readonly message: Bilingual;
}

/** A finding about a cell, sheet or option; `detail` says more, in each language or the same in both. */
export function toFinding(
  kind: keyof typeof cellKinds,
  place: SheetPlace,
  value: string | null,
  detail: string | Bilingual = '',
): ImportIssue {
  const { zh, en } = cellKinds[kind];
  const more = typeof detail === 'string' ? { zh: detail, en: detail } : detail;
  const message =
    detail === '' ? { zh, en } : { zh: `${zh}（${more.zh}）`, en: `${en} (${more.en})` };
  return { kind, severity: 'error', ...place, value, message };
}

const words: Readonly<Record<string, string>> = checkKinds;

/** An issue of the build’s checks as a finding; `about` explains the column in Chinese. */
export function fromIssue(
  { kind, severity, message, remedy }: Issue,
  place: SheetPlace,
  value: string | null,
  about: string | null,
): ImportIssue {
  const zh = `${words[kind] ?? ''}${about ?? ''}`;
  return { kind, severity, ...place, value, message: { zh, en: `${message}. ${remedy}` } };
}

/** The finding that no source bears an id. */
export function toUnknownSource(id: string, place: SheetPlace): ImportIssue {
  const where = { file: place.file, line: place.row, field: place.column };
  const issue = toIssue('reference-unknown', where, `there is no source "${id}"`);
  return fromIssue(issue, place, id, null);
}

/** The findings without those that say again what was said of a cell, as each year of a wide table does of its town. */
export function dropRepeats(findings: readonly ImportIssue[]): ImportIssue[] {
  const keyOf = ({ kind, row, column, value }: ImportIssue): string =>
    [kind, row, column, value].join('\n');
  return [...new Map(findings.map((finding) => [keyOf(finding), finding])).values()];
}
