import type { Corpus } from '../../src/corpus/corpus.ts';
import { formatIssues } from '../../src/corpus/issue.ts';
import { parseCorpus } from '../../src/corpus/parse-corpus.ts';
import { readContent } from '../../src/read-content.ts';

/** Reads and checks a folder of content; throws with every issue when there is an error among them. */
export function readCorpus(folder: string): Corpus {
  const { corpus, issues } = parseCorpus(readContent(folder));
  if (issues.some(({ severity }) => severity === 'error')) throw new Error(formatIssues(issues));
  return corpus;
}
