import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { documentSchema } from '../../src/schema/document.ts';
import { draftRecord } from './draft-record.ts';
import { errorCode } from './error-code.ts';
import { formatNormalisations } from './format-normalisations.ts';
import type { Ingested } from './ingest-text.ts';
import type { Source } from './read-source.ts';

/** What became of one file of a document's folder. */
export interface Written {
  readonly path: string;
  readonly outcome: 'written' | 'unchanged' | 'left alone';
}

/**
 * Writes a document's folder: all files beside their places first, then each is moved to its place.
 * A file that an editor may have reviewed is left alone when it is there and differs, unless forced.
 */
export async function writeContent(
  folder: string,
  source: Source,
  ingested: Ingested,
  force: boolean,
): Promise<Written[]> {
  const files = await chooseFiles(folder, formatFiles(source, ingested), force);
  await mkdir(folder, { recursive: true });
  const fresh = files.filter(({ outcome }) => outcome === 'written');
  try {
    for (const { path, text } of fresh) await writeFile(`${path}.part`, text);
    for (const { path } of fresh) await rename(`${path}.part`, path);
  } finally {
    for (const { path } of fresh) await rm(`${path}.part`, { force: true });
  }
  return files.map(({ path, outcome }) => ({ path, outcome }));
}

/** The files of a document by name; normalisations go with the text that they explain. */
function formatFiles(source: Source, ingested: Ingested): Map<string, string> {
  const record = documentSchema.parse(draftRecord(ingested, source));
  return new Map([
    ['text.md', ingested.markdown],
    ['normalisations.yml', formatNormalisations(ingested.normalisations)],
    ['document.yml', stringify(record, { lineWidth: 100 })],
    ['targets.candidates.yml', stringify(ingested.targets, { lineWidth: 100 })],
  ]);
}

async function chooseFiles(
  folder: string,
  texts: ReadonlyMap<string, string>,
  force: boolean,
): Promise<(Written & { text: string })[]> {
  const reviewed = await readIfThere(join(folder, 'targets.yml'));
  const files: (Written & { text: string })[] = [];
  for (const [name, text] of texts) {
    if (name === 'targets.candidates.yml' && reviewed !== null) {
      files.push({ path: join(folder, 'targets.yml'), text: '', outcome: 'left alone' });
      continue;
    }
    const path = join(folder, name);
    const present = await readIfThere(path);
    const free = present === null || force;
    const outcome = present === text ? 'unchanged' : free ? 'written' : 'left alone';
    files.push({ path, text, outcome });
  }
  return keepTogether(files);
}

/** text.md and normalisations.yml explain each other: when one is left alone, so is the other. */
function keepTogether(files: (Written & { text: string })[]): (Written & { text: string })[] {
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
