import type { Candidate } from './candidates.ts';

/** The labels that begin provisions, and the runs of labels that only list them beforehand. */
export interface WithoutContents {
  readonly labels: readonly Candidate[];
  /** The labels of tables of contents. */
  readonly listed: readonly Candidate[];
}

const longestEntry = 60;

/** Takes out the labels of a table of contents: a run of bare headings that the text after it repeats. */
export function dropContents(source: string, labels: readonly Candidate[]): WithoutContents {
  const run = findRun(source, labels);
  if (run === null) return { labels, listed: [] };
  return {
    labels: [...labels.slice(0, run.start), ...labels.slice(run.end)],
    listed: labels.slice(run.start, run.end),
  };
}

/** From the first label to where the same label comes again with the same words, if all between is headings. */
function findRun(
  source: string,
  labels: readonly Candidate[],
): { start: number; end: number } | null {
  const first = labels[0];
  if (!first) return null;
  for (let at = 1; at < labels.length; at += 1) {
    const label = labels[at];
    if (!label || !isEntry(source, labels[at - 1], label)) return null;
    if (at >= 2 && isSame(source, [first, labels[1]], [label, labels[at + 1]])) {
      return { start: 0, end: at };
    }
  }
  return null;
}

/** Whether nothing but a heading and its page number stands between two labels. */
function isEntry(source: string, label: Candidate | undefined, next: Candidate): boolean {
  if (!label) return false;
  const words = source.slice(label.end, next.start);
  return words.length <= longestEntry && !/[。；;]/.test(words);
}

/** Whether two labels, each with the one after it, have the same number and words. */
function isSame(source: string, a: Pair, b: Pair): boolean {
  if (a[0].text.trim() !== b[0].text.trim()) return false;
  const first = wordsOf(source, a);
  const second = wordsOf(source, b);
  return first.length >= 2 && second.startsWith(first);
}

type Pair = readonly [Candidate, Candidate | undefined];

/** The words of an entry, without the dots and number of its page. */
function wordsOf(source: string, [label, next]: Pair): string {
  const end = Math.min(next?.start ?? Infinity, label.end + longestEntry);
  return source.slice(label.end, end).replace(/[\s.…·\d（）()-]/g, '');
}
