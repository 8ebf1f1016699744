import type { CorpusIndicator } from '#corpus/corpus.ts';
import type { Issue } from '#corpus/issue.ts';
import type { Located, ParsedContent } from '#corpus/parsed.ts';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import type { Observation } from '#schema/observation.ts';
import type { Scope, Town } from '#schema/place.ts';
import type { Target } from '#schema/target.ts';
import { buildContent } from '../../tiny-content.ts';

const tiny = parseCorpus(buildContent()).draft;

/** Records as of the lines of one file, counted from 1; without lines where they come from elsewhere. */
export function locate<T>(values: readonly T[], hasLines = true): Located<T>[] {
  return values.map((value, at) => ({
    value,
    at: (field) => ({ file: 'a.csv', line: hasLines ? at + 1 : null, field }),
  }));
}

/** A draft that holds these records and nothing else that observations are checked against. */
export function makeDraft(parts: {
  readonly indicators?: readonly CorpusIndicator[];
  readonly observations?: readonly Observation[];
  readonly scopes?: readonly Scope[];
  readonly targets?: readonly Target[];
  readonly towns?: readonly Town[];
}): ParsedContent {
  const [document] = tiny.documents;
  if (document === undefined) throw new Error('the tiny content holds no document');
  return {
    ...tiny,
    documents: [{ ...document, targets: locate(parts.targets ?? []) }],
    indicators: locate(parts.indicators ?? [buildIndicator()]),
    observations: locate(parts.observations ?? []),
    scopes: locate(parts.scopes ?? []),
    towns: locate(parts.towns ?? []),
  };
}

/** The indicator `investment`, whose values may be added up, with some fields changed. */
export function buildIndicator(changes: Partial<CorpusIndicator> = {}): CorpusIndicator {
  const [indicator] = tiny.indicators;
  if (indicator === undefined) throw new Error('the tiny content holds no indicator');
  return { ...indicator.value, ...changes };
}

/** A town of the tiny content with some fields changed. */
export function buildTown(changes: Partial<Town> = {}): Town {
  const [town] = tiny.towns;
  if (town === undefined) throw new Error('the tiny content holds no town');
  return { ...town.value, ...changes };
}

/** Issues as `line [field] message`. */
export function say(issues: readonly Issue[]): string[] {
  return issues.map(({ field, line, message }) => `${line ?? '-'} [${field ?? '-'}] ${message}`);
}
