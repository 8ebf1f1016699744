import { type Issue, toIssue } from '#corpus/issue.ts';
import { messages } from '#i18n/messages.ts';
import { describeColumn } from '#i18n/phrases/table-words.ts';
import { byLanguage } from '#schema/languages.ts';
import type { Table } from '#schema/tables/table.ts';
import type { Bilingual } from '#schema/text.ts';
import { wordsIn } from '#schema/words-in.ts';
import type { CellKind, FindingKind } from './import-issue-kinds.ts';

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
  /** What is wrong and what to do, in every language. */
  readonly message: Bilingual;
}

/** A finding about a cell, sheet or option; `detail` says more, in each language or the same in all. */
export function toFinding(
  kind: CellKind,
  place: SheetPlace,
  value: string | null,
  detail: string | Bilingual = '',
): ImportIssue {
  const message = byLanguage((locale) => {
    const { cells, withDetail } = messages(locale).sheets;
    const more = typeof detail === 'string' ? detail : wordsIn(detail, locale);
    return more === '' ? cells[kind] : withDetail(cells[kind], more);
  });
  return { kind, severity: 'error', ...place, value, message };
}

/** An issue of the build’s checks as a finding; `about` is what its column holds. */
export function fromIssue(
  { kind, severity, message, remedy }: Issue,
  place: SheetPlace,
  value: string | null,
  about: Bilingual | null,
): ImportIssue {
  const words = byLanguage((locale) =>
    messages(locale).sheets.checked(
      kind,
      `${message}. ${remedy}`,
      about === null ? '' : wordsIn(about, locale),
    ),
  );
  return { kind, severity, ...place, value, message: words };
}

/** What a column holds, as a finding about one of its cells says it. */
export function describeCells(table: Table, column: string): Bilingual {
  return byLanguage((locale) => {
    const { title, description } = describeColumn(table, column, locale);
    return messages(locale).sheets.aboutColumn(title, description);
  });
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
