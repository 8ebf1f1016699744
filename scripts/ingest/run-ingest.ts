import { basename, join } from 'node:path';
import { hasStructure, ingestText } from '#ingest/ingest-text.ts';
import { formatPreview } from '#ingest/report/preview/format-preview.ts';
import { formatReport } from '#ingest/report/report.ts';
import { formatInterchange } from '#ingest/report/result-json.ts';
import { IngestProblem } from '#ingest/source/problem.ts';
import { errorCode } from '../command/error-code.ts';
import { withContent } from '../writer/write-files.ts';
import { WriteProblem } from '../writer/write-problem.ts';
import { writeWhole } from '../writer/write-whole.ts';
import { parseOptions, toDocumentId, usage, type Options } from './options.ts';
import { createProgress } from './progress.ts';
import { readSource } from './read-source.ts';
import { writeContent } from './write-content.ts';

const previewFolder = join('.cache', 'preview');

const previewWords = `这是预览：一段原文旁边是它读成的结构，存疑之处都标着。请用浏览器打开上面的文件；content/ 没有改动。
These are previews: each block of the source beside what it was read as, with every doubt. Open them in a browser; nothing in content/ has changed.
`;

/** What a command says in, as a process has them. */
export interface Streams {
  readonly stdout: Stream;
  readonly stderr: Stream;
}

interface Stream {
  write(words: string): unknown;
}

/** Ingests each file on its own; gives the exit code: 0 when all went well, else 1 after doing the rest. */
export async function runIngest(
  args: readonly string[],
  streams: Streams = process,
): Promise<number> {
  const options = readOptions(args, streams);
  if (options === null) return 1;
  const progress = createProgress(options.files.length, streams.stderr);
  const taken = new Map<string, string>();
  let failures = 0;
  for (const file of options.files) {
    progress.next(file);
    try {
      await ingestFile(file, options, taken, streams);
    } catch (error) {
      streams.stderr.write(`${describe(error, file)}\n`);
      failures += 1;
    }
  }
  progress.end(failures);
  if (options.preview && failures < options.files.length) streams.stdout.write(previewWords);
  return failures === 0 ? 0 : 1;
}

/** Whatever went wrong with one file, the others are read all the same. */
function describe(error: unknown, file: string): string {
  if (error instanceof IngestProblem) return error.message;
  // A place that refuses to be written is no fault of ingest.
  if (error instanceof WriteProblem) return `${file}：${error.message}`;
  return new IngestProblem('failed', file, errorCode(error)).message;
}

function readOptions(args: readonly string[], { stderr }: Streams): Options | null {
  try {
    return parseOptions(args);
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}\n`);
    return null;
  }
}

/** A file that is refused takes no place from another. */
async function ingestFile(
  file: string,
  options: Options,
  taken: Map<string, string>,
  { stdout }: Streams,
): Promise<void> {
  const source = await readSource(file);
  const ingested = ingestText(source.text, file, source.lines, source.fields, source.apart);
  const target = targetOf(file, options);
  const other = taken.get(target);
  if (other !== undefined) throw new IngestProblem('name-taken', file, `${target}, as ${other}`);
  taken.set(target, file);
  if (options.json !== null) {
    await writeWhole(target, formatInterchange(source, ingested));
    return;
  }
  if (options.preview) {
    await writeWhole(target, [formatPreview(source, ingested)]);
    stdout.write(`${target}\n`);
    return;
  }
  if (!hasStructure(ingested)) throw new IngestProblem('no-structure', file);
  const written = await withContent(options.content, (files) =>
    writeContent(
      files,
      { content: options.content, folder: target },
      { source, ingested },
      options.force,
    ),
  );
  for (const line of formatReport(source, ingested, written)) stdout.write(`${line}\n`);
}

function targetOf(file: string, { json, preview, content, id }: Options): string {
  const name = basename(file).replace(/\.(?:txt|docx|[sx]?html?|mht(?:ml)?)$/i, '');
  if (json !== null) return join(json, `${name}.json`);
  if (preview) return join(previewFolder, `${basename(file)}.html`);
  return join(content, 'documents', id ?? toDocumentId(file));
}
