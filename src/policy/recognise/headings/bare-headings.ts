import { listCutEvidence, seemsToOpen, worth, type CutEvidence } from './cut-evidence.ts';
import { recallStart } from './heading-words.ts';
import type { PairCounts } from './pair-counts.ts';

/** Where a heading with nothing after it may end, and how much speaks for that. */
export interface Cut {
  /** The heading's length. */
  readonly length: number;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** What is known of a heading beforehand. */
export interface Shape {
  /** How long its siblings are. */
  readonly usual?: number | null;
  readonly least?: number;
}

const longest = 56;
/** What each character counts by which a heading is longer or shorter than its siblings are. */
const perCharacter = 0.12;
/** How far below a heading its words may come again. */
const below = 300;
/** What evidence says, in words. */
const phrases: Partial<Record<keyof CutEvidence, string>> = {
  begins: 'what follows begins as clauses of this text do',
  ends: 'ends as clauses of this text do',
  usualBeginning: 'what follows begins as sentences do',
  usualEnding: 'ends as headings do',
  known: 'a heading of official documents',
  about: '关于… as headings are',
  opener: 'what follows begins as sentences do',
  predicate: 'what follows says something of a subject',
  repeatedMany: 'what follows takes up its words',
};

/**
 * Finds where a heading ends that runs into its text with no mark between (总体要求以习近平…为指导): of all places before
 * the first full stop the one that most speaks for; null when there is none.
 */
export function findBareHeading(
  text: string,
  pairs: PairCounts,
  { usual = null, least = 2 }: Shape = {},
): Cut | null {
  const end = findEnd(text);
  let best: Cut | null = null;
  let opened = false;
  for (let length = least; length < end; length += 1) {
    const evidence = judge(text, length, pairs, opened);
    if (!evidence) continue;
    const unlike = usual === null ? 0 : Math.min(12, Math.abs(length - usual));
    const score = weigh(evidence) - unlike * perCharacter;
    opened ||= seemsToOpen(evidence);
    if (score > (best?.score ?? -Infinity)) best = { length, score, reasons: explain(evidence) };
  }
  return best;
}

/** What speaks for a heading of a given length; null when it cannot end there. */
export function weighCut(text: string, length: number, pairs: PairCounts): Cut | null {
  const evidence = length < findEnd(text) ? judge(text, length, pairs, false) : null;
  return evidence && { length, score: weigh(evidence), reasons: explain(evidence) };
}

/** A heading ends before the first sentence does, and before the first label of a list. */
function findEnd(text: string): number {
  const stop = text.search(
    /[。；;！？\n]|(?<=.{2})(?:——|[（(][一1][）)]|(?<![\d.])1[.．、](?!\d))/,
  );
  return Math.min(longest, stop < 0 ? text.length : stop);
}

function judge(
  text: string,
  length: number,
  pairs: PairCounts,
  opened: boolean,
): CutEvidence | null {
  const head = text.slice(0, length);
  const rest = text.slice(length, length + below);
  return canPart(head, rest) ? listCutEvidence(head, rest, pairs, opened) : null;
}

function canPart(head: string, rest: string): boolean {
  if (/——|[、，,.．；;：:“‘《（(【\d]$/.test(head) || /^[、，,；;：:。！？”’》）)】]/.test(rest))
    return false;
  if (head.endsWith('工作') && recallStart.test(rest)) return false;
  return ['“”', '《》', '（）', '()', '〔〕'].every(([open = '', close = '']) => {
    return head.split(open).length === head.split(close).length;
  });
}

function weigh(evidence: CutEvidence): number {
  let sum = 0;
  for (const key in worth) if (isKey(key)) sum += worth[key] * evidence[key];
  return sum;
}

function explain(evidence: CutEvidence): string[] {
  const said = Object.entries(phrases).filter(([key]) => isKey(key) && evidence[key] > 0);
  return [...new Set(said.map(([, phrase]) => phrase))];
}

function isKey(key: string): key is keyof typeof worth {
  return key in worth;
}
