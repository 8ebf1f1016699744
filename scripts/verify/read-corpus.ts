import { glob, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { formatIssues } from '../../src/corpus/issue.ts';
import { parseCorpus } from '../../src/corpus/parse-corpus.ts';

/** Reads and checks a folder of content; rejects with every issue when there is an error among them. */
export async function readCorpus(folder: string): Promise<Corpus> {
  const files = new Map<string, string>();
  for await (const file of glob('**/*.*', { cwd: folder })) {
    files.set(file.replaceAll(sep, '/'), await readFile(join(folder, file), 'utf8'));
  }
  const { corpus, issues } = parseCorpus(files);
  if (issues.some(({ severity }) => severity === 'error')) throw new Error(formatIssues(issues));
  return corpus;
}
