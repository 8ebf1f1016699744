import { createSeriesChecker, rowChecks } from '#corpus/checks/observations/observation-checks.ts';
import { checkKnownIds } from '#corpus/checks/known-ids.ts';
import type { ParsedContent, Located } from '#corpus/parsed.ts';
import type { Issue, IssueLocation } from '#corpus/issue.ts';
import { listSignIssues } from '#corpus/parse/check-signs.ts';
import { parseRecord } from '#corpus/parse/parse-record.ts';
import { type Observation, observationColumns, observationSchema } from '#schema/observation.ts';
import { slugSchema } from '#schema/text.ts';
import { observationTable } from '#schema/tables/observations.ts';
import { columnsOf } from '#schema/words-in.ts';
import type { Candidate } from './candidate.ts';
import {
  describeCells,
  dropRepeats,
  type ImportIssue,
  fromIssue,
  type SheetPlace,
  toUnknownSource,
} from '../issues/import-issue.ts';
import type { Field } from '../layout/fields.ts';

/** A value that fits the schema and every check that looks at it alone. */
export interface SoundValue extends Located<Observation> {
  readonly candidate: Candidate;
}

/** Runs the checks of the build on values that come some at a time. */
export interface Checker {
  /** What fits, and what is wrong with the rest. */
  check(
    candidates: readonly Candidate[],
    place: SheetPlace,
  ): { sound: SoundValue[]; findings: ImportIssue[] };
  /** Takes a value that would be written, to be compared with all others. */
  readonly add: (value: SoundValue) => void;
  /** What is wrong between the values that were added and those that are published. */
  readonly finish: () => ImportIssue[];
}

/** Creates a checker that has seen what is published; `base` is what the values are checked against. */
export function createChecker(base: ParsedContent): Checker {
  const series = createSeriesChecker(base);
  const sources = new Set(base.sources.map(({ value }) => value.id));
  const standIns = listStandIns(base);
  for (const row of base.observations) series.add(row);
  // The comparing checks know a place by one word only.
  const places = new Map<string, SheetPlace>();
  const wordOf = (place: SheetPlace): string => {
    const word = place.sheet === null ? place.file : `${place.file} [${place.sheet}]`;
    places.set(word, place);
    return word;
  };
  return {
    check: (candidates, place) => {
      const parsed = candidates.map((candidate) =>
        parseCandidate(candidate, wordOf(place), standIns),
      );
      const whole = parsed.flatMap(({ value }) => value ?? []);
      const draft = { ...base, observations: whole.map(numberValue) };
      const issues = [...rowChecks, checkKnownIds, checkNotes].flatMap((check) => check(draft));
      const bad = new Set(issues.map(({ line }) => line));
      return {
        sound: whole.filter(
          ({ candidate }, index) => candidate.broken.size === 0 && !bad.has(index),
        ),
        findings: dropRepeats([
          ...parsed.flatMap(({ candidate, issues: own }) => [
            ...candidate.findings,
            ...own.map((issue) => toOwnFinding(issue, candidate, place)),
          ]),
          ...parsed.flatMap((one) => findUnknownSource(one, sources, place)),
          ...issues.map((issue) => describeIssue(issue, whole, place)),
        ]),
      };
    },
    add: series.add,
    finish: () =>
      series.finish().flatMap((issue) => {
        const place = places.get(issue.file);
        // A warning about what is published is the build's to give.
        if (!place) return issue.severity === 'error' ? [toFarFinding(issue)] : [];
        const at = { ...place, row: issue.line, column: issue.field };
        return [fromIssue(issue, at, null, null)];
      }),
  };
}

/** The columns that hold whatever words were typed. */
const wordColumns = ['locator', ...columnsOf(observationColumns, 'note')] as const;

/** The build looks for hidden signs in whole files. */
function checkNotes({ observations }: ParsedContent): Issue[] {
  return observations.flatMap(({ value, at }) =>
    wordColumns.flatMap((column) => listSignIssues(value[column] ?? '', at(column))),
  );
}

interface Parsed {
  readonly candidate: Candidate;
  readonly value: SoundValue | null;
  readonly issues: readonly Issue[];
}

/** What stands for a field that is not known while the rest of its row is checked. */
type StandIns = ReadonlyMap<Field, string | null>;

/** No check of single rows looks at these beyond their shape, so that the rest can be checked in the same run. */
function listStandIns({ sources }: ParsedContent): StandIns {
  return new Map<Field, string | null>([
    ['status', 'actual'],
    ['confidence', 'low'],
    ['source', sources[0]?.value.id ?? null],
  ]);
}

function parseCandidate(candidate: Candidate, file: string, standIns: StandIns): Parsed {
  const locate = (path: readonly PropertyKey[]): IssueLocation => {
    const field = observationColumns.find((column) => column === path[0]);
    const column = field === undefined ? null : (candidate.columnOf(field) ?? field);
    return { file, line: candidate.row, field: column };
  };
  const { record, issues } = parseRecord(observationSchema, fillIn(candidate, standIns), locate);
  const broken = [...candidate.broken].map((field) => candidate.columnOf(field) ?? field);
  const own = issues.filter(({ field }) => !broken.includes(field ?? ''));
  const isWhole = [...candidate.broken].every((field) => standIns.has(field));
  const value = record && isWhole ? { ...record, candidate } : null;
  return { candidate, value, issues: own };
}

function fillIn({ cells, broken }: Candidate, standIns: StandIns): Candidate['cells'] {
  if (broken.size === 0) return cells;
  const filled = { ...cells };
  for (const field of broken) filled[field] = standIns.get(field) ?? null;
  return filled;
}

/** The source of a row that cannot be checked as a whole; that of any other is checked with it. */
function findUnknownSource(
  { candidate: { cells, broken, row, columnOf }, value }: Parsed,
  sources: ReadonlySet<string>,
  place: SheetPlace,
): ImportIssue[] {
  const { source } = cells;
  if (value !== null || source === null || broken.has('source') || sources.has(source)) return [];
  if (!slugSchema.safeParse(source).success) return [];
  return [toUnknownSource(source, { ...place, row, column: columnOf('source') })];
}

/** For the while of a check the line of a value is its number among the others: several may stand in one row. */
function numberValue({ value, at }: SoundValue, index: number): Located<Observation> {
  return { value, at: (field) => ({ ...at(field), line: index }) };
}

/** An issue of one of the values, which its line numbers. */
function describeIssue(
  issue: Issue,
  values: readonly SoundValue[],
  place: SheetPlace,
): ImportIssue {
  const own = values[issue.line ?? -1];
  if (own) return toOwnFinding(issue, own.candidate, place);
  return fromIssue(issue, { ...place, row: issue.line, column: issue.field }, null, null);
}

function toOwnFinding(issue: Issue, candidate: Candidate, place: SheetPlace): ImportIssue {
  const field = findField(issue, candidate);
  const about =
    issue.kind === 'field-invalid' && field !== null
      ? describeCells(observationTable, field)
      : null;
  const value = field === null ? null : candidate.cells[field];
  return fromIssue(issue, { ...place, row: candidate.row, column: issue.field }, value, about);
}

/** An issue of a published value that what is imported brought about. */
function toFarFinding(issue: Issue): ImportIssue {
  const place = { file: `content/${issue.file}`, sheet: null };
  return fromIssue(issue, { ...place, row: issue.line, column: issue.field }, null, null);
}

function findField({ field }: Issue, candidate: Candidate): Field | null {
  if (field === null) return null;
  const isOf = (one: Field): boolean => (candidate.columnOf(one) ?? one) === field;
  // The column of a year in a wide table holds values.
  return isOf('value') ? 'value' : (observationColumns.find(isOf) ?? null);
}
