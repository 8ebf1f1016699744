import type { Candidate } from '../labels/candidates.ts';

/** The labels that begin provisions, and the runs of labels that only list them beforehand. */
export interface WithoutContents {
  readonly labels: readonly Candidate[];
  /** The labels of tables of contents. */
  readonly listed: readonly Candidate[];
}

const longestEntry = 60;

/**
 * Takes out the labels of tables of contents, wherever they stand: runs of bare headings that the text after them
 * repeats. Between the last entry and the text an introduction may stand.
 */
export function dropContents(source: string, labels: readonly Candidate[]): WithoutContents {
  const listed = new Set<Candidate>();
  const seen = new Map<string, number>();
  let run = 0;
  let runBefore = 0;
  for (const [at, label] of labels.entries()) {
    const words = wordsOf(source, label, labels[at + 1]);
    const key = label.text.trim() + words.slice(0, 2);
    const start = run === at ? runBefore : run;
    const first = seen.get(key);
    const isNew = first === undefined || first < start;
    if (isNew) seen.set(key, at);
    else if (at - first >= 2 && repeats(source, labels, first, words)) {
      for (const entry of labels.slice(first, at)) listed.add(entry);
      run = at;
      runBefore = at;
      seen.set(key, at);
    }
    if (isEntry(source, label, labels[at + 1])) continue;
    runBefore = run;
    run = at + 1;
  }
  return { labels: labels.filter((label) => !listed.has(label)), listed: [...listed] };
}

/** Whether nothing but a heading and its page number stands between two labels. */
function isEntry(source: string, label: Candidate, next: Candidate | undefined): boolean {
  if (!next) return false;
  const words = source.slice(label.end, Math.min(next.start, label.end + 400));
  return !/[。；;]/.test(words) && clean(words).length <= longestEntry;
}

/** Whether a label's words begin with those of an entry. */
function repeats(source: string, labels: readonly Candidate[], at: number, words: string): boolean {
  const entry = labels[at];
  const listed = entry ? wordsOf(source, entry, labels[at + 1]) : '';
  return listed.length >= 2 && words.startsWith(listed);
}

/** The words of an entry, without the dots and number of its page. */
function wordsOf(source: string, label: Candidate, next: Candidate | undefined): string {
  const end = Math.min(next?.start ?? Infinity, label.end + longestEntry);
  return clean(source.slice(label.end, end));
}

function clean(words: string): string {
  return words.replace(/[\s.…·\d（）()-]/g, '');
}
