import { formatIssues } from '#corpus/issue.ts';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import { toPublication } from '#publication/publication.ts';
import type { Mutation } from './mutate-content.ts';

/** What became of changed content. */
export interface Reading {
  /** Refused with errors, accepted with warnings, accepted, or ended by an exception. */
  readonly outcome: 'refused' | 'warned' | 'accepted' | 'thrown';
  /** What was said, or the stack of the exception. */
  readonly words: string;
  /** Of the processor: the machine may be busy with something else. */
  readonly milliseconds: number;
}

/** Reads content with one file changed as the build does, and lays out what is accepted. */
export function readMutated(files: ReadonlyMap<string, string>, { file, text }: Mutation): Reading {
  const changed = new Map(files);
  if (text === null) changed.delete(file);
  else changed.set(file, text);
  const begin = process.threadCpuUsage();
  const end = (outcome: Reading['outcome'], words: string): Reading => ({
    ...{ outcome, words },
    milliseconds:
      (process.threadCpuUsage(begin).user + process.threadCpuUsage(begin).system) / 1000,
  });
  try {
    const { corpus, issues } = parseCorpus(changed);
    const words = formatIssues(issues);
    if (issues.some(({ severity }) => severity === 'error')) return end('refused', words);
    toPublication(corpus);
    return end(issues.length > 0 ? 'warned' : 'accepted', words);
  } catch (error) {
    return end('thrown', error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
