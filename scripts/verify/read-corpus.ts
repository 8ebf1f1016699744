import type { Corpus } from '#corpus/corpus.ts';
import type { ParsedContent } from '#corpus/parsed.ts';
import { formatIssues } from '#corpus/issue.ts';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import { readContent } from '#integration/read-content.ts';

/** Reads and checks a folder of content; throws with every issue when there is an error among them. */
export function readCorpus(folder: string): Corpus {
  return readChecked(folder).corpus;
}

/** The same with the draft, which knows where each record stands. */
export function readChecked(folder: string): { corpus: Corpus; draft: ParsedContent } {
  const { corpus, draft, issues } = parseCorpus(readContent(folder));
  if (issues.some(({ severity }) => severity === 'error')) throw new Error(formatIssues(issues));
  return { corpus, draft };
}
