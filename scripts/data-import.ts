import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { formatIssues } from '#corpus/issue.ts';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import { readContent } from '#integration/read-content.ts';
import { runEntry } from './command/run-entry.ts';
import { formatResult } from './data-import/format-result.ts';
import { askMeanings, listUnknown, withTerminal } from './data-import/ask.ts';
import { importFiles, type ImportResult, type Published } from './data-import/import-files.ts';
import { type Options, parseOptions, usage } from './data-import/options.ts';
import { ImportProblem } from './data-import/sheet/problem.ts';
import { createProgress } from './data-import/progress.ts';
import { settleContent } from './writer/settle.ts';
import { type StagedFiles, withContent } from './writer/write-files.ts';
import { WriteProblem } from './writer/write-problem.ts';

await runEntry(() => run(process.argv.slice(2)));

/** Imports what the command line names; the exit code is 0 when nothing was wrong. */
async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) return 1;
  try {
    // What is published is read when nobody else can change it any more.
    if (options.write) {
      return await withContent(options.content, (staged) => importAll(options, staged));
    }
    await settleContent(options.content);
    return await importAll(options, null);
  } catch (error) {
    if (!(error instanceof ImportProblem) && !(error instanceof WriteProblem)) throw error;
    console.error(error.message);
    return 1;
  }
}

async function importAll(options: Options, staged: StagedFiles | null): Promise<number> {
  const published = readPublished(options.content);
  if (published === null) return 1;
  const progress = createProgress();
  try {
    const files = listFiles(options.files);
    const run = (asked: Options, into: StagedFiles | null): Promise<ImportResult> =>
      importFiles(files, published, { options: asked, staged: into, progress: progress.tell });
    const result = await run(await askForMore(options, (asked) => run(asked, null)), staged);
    console.log(formatResult(result, options.write));
    return result.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  } finally {
    progress.end();
  }
}

/** The options with what a person at the terminal says of the headings that are not understood. */
async function askForMore(
  options: Options,
  look: (options: Options) => Promise<ImportResult>,
): Promise<Options> {
  const asked = await withTerminal(async (ask) => {
    const unknown = listUnknown(await look({ ...options, saveMapping: null }));
    return askMeanings(unknown, ask);
  });
  return { ...options, sayings: [...options.sayings, ...(asked ?? [])] };
}

function readOptions(args: readonly string[]): Options | null {
  try {
    return parseOptions(args, toLocalDay(new Date()));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return null;
  }
}

/** What is published so far; null, having said why, where content/ has errors of its own. */
function readPublished(folder: string): Published | null {
  const files = readContent(folder);
  const { corpus, draft, issues } = parseCorpus(files);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return { corpus, draft };
  console.error(`${folder}/ 原有的内容有错，请先改好。 ${folder}/ has errors; mend them first.`);
  console.error(formatIssues(errors));
  return null;
}

/** The day by the clock on the wall (YYYY-MM-DD). */
function toLocalDay(date: Date): string {
  const pad = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** The spreadsheets that were named; of a folder those in it. Throws an ImportProblem where there is none. */
function listFiles(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    if (statSync(name, { throwIfNoEntry: false })?.isDirectory() !== true) return [name];
    // A spreadsheet that is open leaves a file beside it that begins with ~$.
    const found = readdirSync(name).filter((file) =>
      /^(?!~\$|\.).*\.(csv|xlsx|xls|html?)$/i.test(file),
    );
    if (found.length === 0) throw new ImportProblem('unreadable', name, '.csv, .xlsx, .xls');
    return found.sort().map((file) => join(name, file));
  });
}
