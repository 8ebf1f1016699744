import type { Corpus } from '#corpus/corpus.ts';
import type { ParsedContent } from '#corpus/parsed.ts';
import { sourceColumns } from '#schema/source.ts';
import { checkOptions } from './values/check-options.ts';
import { createChecker } from './values/checker.ts';
import { collectSources, findUnusedSources } from './values/collect-sources.ts';
import type { ImportIssue } from './issues/import-issue.ts';
import { importTables } from './import-tables.ts';
import { createCountyCheck, listIndicatorNames, listSheetPlaceNames } from './layout/names.ts';
import { openFile } from './open-file.ts';
import type { Options } from './options.ts';
import { readMappingFile, writeMappingFile } from './layout/mapping-file.ts';
import { readMapping, type Saying } from './layout/read-mapping.ts';
import { describeTask, type Reading } from './readings.ts';
import { ImportProblem } from './sheet/problem.ts';
import { createComparison } from './values/published.ts';
import type { NewSource } from './values/read-sources.ts';
import type { HeadingContext } from './layout/heading.ts';
import type { OpenedFile } from './sheet/sheet.ts';
import { listTasks, type SheetTask } from './layout/sheet-task.ts';
import type { StagedFiles } from '../writer/write-files.ts';
import { createStaging, type Staging } from './staging.ts';
import { createTally, type Tally } from './values/tally.ts';

/** What an import found and did. */
export interface ImportResult {
  readonly tally: Tally;
  /** How the header of each sheet was understood. */
  readonly readings: readonly Reading[];
  readonly findings: readonly ImportIssue[];
  /** The sheets that are hidden and so not read, as `file [sheet]`. */
  readonly hidden: readonly string[];
  /** The files of content/ that were written. */
  readonly written: readonly string[];
  /** Where what was said of headings is kept now, or null. */
  readonly savedMapping: string | null;
  /** Whether so much was wrong that reading stopped. */
  readonly stopped: boolean;
}

/** What is published so far. */
export interface Published {
  readonly corpus: Corpus;
  readonly draft: ParsedContent;
}

/** How an import is to be done. */
export interface Order {
  readonly options: Options;
  /** Where files of content/ are written; null where nothing is to be. */
  readonly staged: StagedFiles | null;
  /** Is told how many rows were read so far. */
  readonly progress: (rows: number) => void;
}

/**
 * Reads spreadsheets, checks every value as the build does and compares it with what is published;
 * writes, when told to, only where nothing is wrong. Throws an ImportProblem where a file cannot be read.
 */
export async function importFiles(
  files: readonly string[],
  published: Published,
  { options, staged, progress }: Order,
): Promise<ImportResult> {
  const opened = new Map<string, OpenedFile>();
  for (const file of files) opened.set(file, await openFile(file));
  const staging = staged === null ? null : createStaging(options.content, staged);
  const result = await readOpened(opened, published, { options, staging, progress });
  const isSound = result.findings.every(({ severity }) => severity === 'warning');
  const written = isSound && staging ? await staging.commit() : [];
  const { saveMapping } = options;
  if (isSound && saveMapping !== null) writeMappingFile(saveMapping, listSayings(options));
  return { ...result, written, savedMapping: isSound ? saveMapping : null };
}

interface Run {
  readonly options: Options;
  readonly staging: Staging | null;
  readonly progress: (rows: number) => void;
}

async function readOpened(
  opened: ReadonlyMap<string, OpenedFile>,
  { corpus, draft }: Published,
  { options, staging, progress }: Run,
): Promise<Omit<ImportResult, 'written' | 'savedMapping'>> {
  const known = { indicators: listIndicatorNames(corpus), places: listSheetPlaceNames(corpus) };
  const { mapping, findings: ofMapping } = readMapping(listSayings(options), known);
  const names = { ...known, mapping };
  const { tasks, findings } = await listAllTasks(opened, options, names);
  const { sources, findings: ofSources } = await collectSources(tasks, corpus, options.vintage);
  const { refused, findings: ofOptions } = checkOptions(options.defaults, {
    ...names,
    sources: new Set([...corpus.sources, ...sources.map(({ value }) => value)].map(({ id }) => id)),
  });
  const tally = createTally();
  const facts = new Map(corpus.indicators.map((indicator) => [indicator.id, indicator]));
  const checker = createChecker({ ...draft, sources: [...draft.sources, ...sources] });
  const ofValues = await importTables(tasks, {
    ...{ ...names, refused, checker, staging, tally, progress },
    comparison: createComparison(corpus.observations),
    facts,
    isIn: createCountyCheck(corpus),
  });
  stageSources(sources, staging);
  tally.sources = sources.length;
  await staging?.finish();
  return {
    tally,
    stopped: ofValues.stopped,
    readings: tasks.map((task) => describeTask(task, facts)),
    hidden: [...opened].flatMap(([file, one]) => one.hidden.map((name) => `${file} [${name}]`)),
    findings: [
      ...ofOptions,
      ...ofMapping,
      ...findings,
      ...ofSources,
      ...ofValues.findings,
      ...checker.finish(),
      ...findUnusedSources(sources, tally.used),
    ],
  };
}

async function listAllTasks(
  opened: ReadonlyMap<string, OpenedFile>,
  { sheet: only, defaults: given }: Options,
  names: HeadingContext,
): Promise<{ tasks: SheetTask[]; findings: ImportIssue[] }> {
  const tasks: SheetTask[] = [];
  const findings: ImportIssue[] = [];
  for (const [file, one] of opened) {
    if (only !== null && one.sheets.every(({ name }) => name !== only)) {
      throw new ImportProblem('sheet-unknown', file, only);
    }
    const found = await listTasks(file, one, { only, given, ...names });
    tasks.push(...found.tasks);
    findings.push(...found.findings);
  }
  return { tasks, findings };
}

/** What was said of headings, for an earlier sheet and in the command; the later word counts. */
function listSayings({ mapping, sayings }: Options): Saying[] {
  return [...(mapping === null ? [] : readMappingFile(mapping)), ...sayings];
}

function stageSources(sources: readonly NewSource[], staging: Staging | null): void {
  for (const { value } of sources) {
    const row = sourceColumns.map((column) => value[column]);
    staging?.add('sources/sources.csv', sourceColumns, row);
  }
}
