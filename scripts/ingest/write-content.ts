import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { stringify } from 'yaml';
import { formatPieces } from '#policy/markdown/format-document.ts';
import { documentSchema } from '#schema/document.ts';
import { draftRecord, type Source } from '#ingest/draft-record.ts';
import { errorCode } from '../command/error-code.ts';
import { formatNormalisations } from '#ingest/format-normalisations.ts';
import type { Ingested } from '#ingest/ingest-text.ts';
import type { Written } from '#ingest/report/report.ts';
import type { StagedFiles } from '../writer/write-files.ts';

/** Where a document is written. */
interface Destination {
  readonly content: string;
  /** The document's own folder, inside the folder of the content. */
  readonly folder: string;
}

/**
 * Writes a document's folder, all its files or none.
 * A file that an editor may have reviewed is left alone when it is there and differs, unless forced.
 */
export async function writeContent(
  staged: StagedFiles,
  { content, folder }: Destination,
  { source, ingested }: { readonly source: Source; readonly ingested: Ingested },
  force: boolean,
): Promise<Written[]> {
  const files = await chooseFiles(folder, formatFiles(source, ingested), force);
  const fresh = files.filter(({ outcome }) => outcome === 'written');
  for (const { path, text } of fresh) await staged.add(relative(content, path), text());
  await staged.commit();
  return files.map(({ path, outcome }) => ({ path, outcome }));
}

/** Gives a file's text in pieces: a long one is put together only where it must be. */
type Format = () => Iterable<string>;

interface FileToWrite extends Written {
  readonly text: Format;
}

/** The files of a document by name; normalisations go with the text that they explain. */
function formatFiles(source: Source, ingested: Ingested): Map<string, Format> {
  const record = documentSchema.parse(draftRecord(ingested, source));
  return new Map<string, Format>([
    ['text.md', () => formatPieces(ingested.recognition.draft)],
    ['normalisations.yml', () => formatNormalisations(ingested.normalisations)],
    ['document.yml', () => [stringify(record, { lineWidth: 100 })]],
    ['targets.candidates.yml', () => formatTargets(ingested.targets)],
  ]);
}

function* formatTargets(targets: Ingested['targets']): Generator<string> {
  if (targets.length === 0) yield '[]\n';
  for (const target of targets) yield stringify([target], { lineWidth: 100 });
}

async function chooseFiles(
  folder: string,
  texts: ReadonlyMap<string, Format>,
  force: boolean,
): Promise<FileToWrite[]> {
  const reviewed = await readIfThere(join(folder, 'targets.yml'));
  const files: FileToWrite[] = [];
  for (const [name, text] of texts) {
    if (name === 'targets.candidates.yml' && reviewed !== null) {
      files.push({ path: join(folder, 'targets.yml'), text, outcome: 'left alone' });
      continue;
    }
    const path = join(folder, name);
    const present = await readIfThere(path);
    const free = present === null || force;
    const same = present !== null && present === [...text()].join('');
    const outcome = same ? 'unchanged' : free ? 'written' : 'left alone';
    files.push({ path, text, outcome });
  }
  return keepTogether(files);
}

/** text.md and normalisations.yml explain each other: when one is left alone, so is the other. */
function keepTogether(files: FileToWrite[]): FileToWrite[] {
  const isPair = (path: string): boolean => /(?:text\.md|normalisations\.yml)$/.test(path);
  const held = files.some(({ path, outcome }) => isPair(path) && outcome === 'left alone');
  if (!held) return files;
  return files.map((file) =>
    isPair(file.path) && file.outcome === 'written' ? { ...file, outcome: 'left alone' } : file,
  );
}

async function readIfThere(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  });
}
