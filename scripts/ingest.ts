import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { hasStructure, ingestText } from './ingest/ingest-text.ts';
import { toInterchange } from './ingest/interchange.ts';
import { parseOptions, toDocumentId, usage, type Options } from './ingest/options.ts';
import { Problem } from './ingest/problem.ts';
import { createProgress } from './ingest/progress.ts';
import { readSource } from './ingest/read-source.ts';
import { formatReport } from './ingest/report.ts';
import { writeContent } from './ingest/write-content.ts';

process.exitCode = await run(process.argv.slice(2));

/** Ingests each file on its own; gives the exit code: 0 when all went well, else 1 after doing the rest. */
async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) return 1;
  const progress = createProgress(options.files.length);
  const taken = new Set<string>();
  let failures = 0;
  for (const file of options.files) {
    progress.next(file);
    try {
      await ingestFile(file, options, taken);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      process.stderr.write(`${error.message}\n`);
      failures += 1;
    }
  }
  progress.end(failures);
  return failures === 0 ? 0 : 1;
}

function readOptions(args: readonly string[]): Options | null {
  try {
    return parseOptions(args);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}\n`);
    return null;
  }
}

async function ingestFile(file: string, options: Options, taken: Set<string>): Promise<void> {
  const target = targetOf(file, options);
  if (taken.has(target)) throw new Problem('name-taken', file, target);
  taken.add(target);
  const source = await readSource(file);
  const ingested = ingestText(source.text, file);
  if (options.json !== null) {
    await mkdir(options.json, { recursive: true });
    await writeFile(
      `${target}.part`,
      `${JSON.stringify(toInterchange(source.text, ingested), null, 1)}\n`,
    );
    await rename(`${target}.part`, target);
    return;
  }
  if (!hasStructure(ingested)) throw new Problem('no-structure', file);
  const written = await writeContent(target, source, ingested, options.force);
  process.stdout.write(`${formatReport(source, ingested, written)}\n`);
}

function targetOf(file: string, { json, content, id }: Options): string {
  if (json !== null) return join(json, `${basename(file).replace(/\.txt$/i, '')}.json`);
  return join(content, 'documents', id ?? toDocumentId(file));
}
