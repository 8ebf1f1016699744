import { showSigns } from '#schema/signs.ts';
import { issueKinds, type IssueKind } from './issue-kinds.ts';

/** One thing that is wrong, where it stands and what to do about it. */
export interface Issue {
  readonly kind: IssueKind;
  /** The path relative to content/. */
  readonly file: string;
  /** The line in that file, counted from 1, or null where the whole file is meant. */
  readonly line: number | null;
  /** The column or field, or null where the whole row or file is meant. */
  readonly field: string | null;
  /** What is wrong, with the value in it. */
  readonly message: string;
  readonly remedy: string;
  /** Errors stop the build, warnings are printed. */
  readonly severity: 'error' | 'warning';
}

/** Where an issue stands, as its fields of the same names say. */
export interface IssueLocation {
  readonly file: string;
  readonly line: number | null;
  readonly field: string | null;
}

/** An issue of a kind, at a location, with its own message; severity and remedy come from the table of kinds. */
export function toIssue(kind: IssueKind, location: IssueLocation, message: string): Issue {
  const { remedy, severity } = issueKinds[kind];
  const field = location.field === null ? null : toLine(location.field, 80);
  return { kind, ...location, field, message: toLine(message, 1000), remedy, severity };
}

/** A value as a message shows it: on one line and not at endless length. */
export function showValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'an empty value';
  return shorten(JSON.stringify(value), 120);
}

/** Words that take one line of a terminal, not too long a one: what would move its cursor or turn its writing is shown by its number. */
export function toLine(words: string, most: number): string {
  return showSigns(shorten(words, most)).replaceAll(
    /[\p{Cc}\u2028\u2029]/gu,
    (mark) => `[U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
}

/** Words that are too long, without their middle. */
function shorten(words: string, most: number): string {
  if (words.length <= most) return words;
  const half = Math.floor(most / 2);
  const left = words.length - 2 * half;
  return `${words.slice(0, half)} … ${left} characters … ${words.slice(-half)}`;
}

/** The same issues, by file, line and field. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  return [...issues].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      compareText(a.field ?? '', b.field ?? '') ||
      compareText(a.message, b.message),
  );
}

/** All issues as text: two lines each, then how many there are. */
export function formatIssues(issues: readonly Issue[]): string {
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  const total = `${errors} error(s), ${issues.length - errors} warning(s) in content/`;
  return [...sortIssues(issues).map(formatIssue), total].join('\n');
}

function formatIssue(issue: Issue): string {
  const line = issue.line === null ? '' : `:${issue.line}`;
  const field = issue.field === null ? '' : ` [${issue.field}]`;
  return `content/${toLine(issue.file, 300)}${line}${field} ${issue.severity}: ${issue.message}\n  -> ${issue.remedy}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
