import { clauseBeginnings, clauseEndings } from './clause-pairs.ts';
import {
  closedStart,
  headingEnd,
  nounStart,
  knownHeadings,
  openEnd,
  openers,
  predicate,
  recallEnd,
} from './heading-words.ts';
import type { PairCounts } from './pair-counts.ts';

/** What can speak for or against a heading's ending at a place, each from 0 upward or, as a logarithm, around 0. */
export type CutEvidence = Readonly<Record<keyof typeof worth, number>>;

/**
 * What each piece of evidence is worth; fitted (a softmax over the places of each heading) to the headings of 31 public
 * reports and 57 notices whose lines are known. By folds of documents 84 of 100 headings are cut right.
 */
export const worth = {
  /** Other clauses of the text begin so. */
  begins: 0.4,
  /** Other clauses of the text end so. */
  ends: 0.6,
  /** The two characters at the place belong together elsewhere. */
  together: -2,
  usualBeginning: 0.7,
  usualEnding: 1.3,
  headingEnd: 0.7,
  known: 1.5,
  recall: 2.7,
  about: 0.5,
  opener: 0.75,
  /** The text takes up two or three characters of the heading at once, or four and more. */
  repeatedFew: 1,
  repeatedMany: 2.2,
  /** The text begins with the heading's first word. */
  echoes: 1.5,
  predicate: 1,
  /** How much of the heading comes again in the text below it. */
  recurs: 1.6,
  /** Words that open sentences stand within the heading, at a place where it could have ended. */
  opened: -1.5,
  openEnd: -2.7,
  closedStart: -2.7,
  /** The text would begin with a noun that a heading goes on to. */
  nounStart: -1.5,
  /** Next to nothing stands between the place and the next mark. */
  stub: -1.4,
  short: -2.3,
  long: -2,
  /** How unlike in length the two halves of a heading with a comma are. */
  uneven: -1.1,
  /** The two halves of a heading with a comma are of one length. */
  couplet: 1.5,
} as const;

/**
 * Weighs a place in the text behind a label: the heading would be `head`, and `rest` what follows it; `opened` says that
 * a sentence seemed to begin at a place before this one.
 */
export function listCutEvidence(
  head: string,
  rest: string,
  pairs: PairCounts,
  opened: boolean,
): CutEvidence {
  const ending = head.slice(-2);
  const beginning = rest.slice(0, 2);
  const known = knownHeadings.has(head);
  const repeated = Math.max(
    countRepeated(head, rest),
    countRepeated(head, rest.replace(/^[新再共全]/, '')),
  );
  return {
    begins: pairs.begins(beginning),
    ends: pairs.ends(ending),
    together: pairs.together(head.slice(-1) + rest.charAt(0)),
    usualBeginning: clauseBeginnings.get(beginning) ?? 0,
    usualEnding: clauseEndings.get(ending) ?? 0,
    headingEnd: Number(headingEnd.test(head) && !head.startsWith('关于')),
    known: Number(known),
    recall: Number(recallEnd.test(head)),
    about: Number(/^关于.+(?:问题|情况|事项|工作)$/.test(head)),
    opener: openers.find(([, pattern]) => pattern.test(rest))?.[0] ?? 0,
    repeatedFew: Number(repeated === 2 || repeated === 3),
    repeatedMany: Number(repeated >= 4),
    echoes: Number(head.length >= 4 && rest.startsWith(head.slice(0, 2))),
    predicate: Number(predicate.test(rest)),
    recurs: shareRecurring(head, rest),
    opened: Number(opened),
    openEnd: Number(openEnd.test(head) && !known),
    closedStart: Number(closedStart.test(rest)),
    nounStart: Number(nounStart.test(rest)),
    stub: Number(/^.{0,4}[，,、。；：]/su.test(rest)),
    short: Number(head.length < 4),
    long: Math.max(0, head.length - 20) / 10,
    uneven: unevenness(head) ?? 0,
    couplet: Number(unevenness(head) === 0),
  };
}

/** Whether a heading may well end here and a sentence begin. */
export function seemsToOpen({ opener, headingEnd, known, usualEnding }: CutEvidence): boolean {
  return opener >= 3 && headingEnd + known + usualEnding >= 1;
}

/** How many characters at the start of the text come from the heading (…公示制度|公示是…). */
function countRepeated(head: string, rest: string): number {
  let length = 0;
  while (length < 8 && length < rest.length && head.includes(rest.slice(0, length + 1))) {
    length += 1;
  }
  return length;
}

function shareRecurring(head: string, rest: string): number {
  let found = 0;
  for (let at = 0; at < head.length - 1; at += 1) {
    if (rest.includes(head.slice(at, at + 2))) found += 1;
  }
  return found / Math.max(1, head.length - 1);
}

/** How much longer one half of a heading with a comma is, in tens of characters; null for one without halves. */
function unevenness(head: string): number | null {
  const [first = '', second, third] = head.split(/[，,]/);
  if (second === undefined || third !== undefined) return null;
  return Math.abs(first.length - second.length) / 10;
}
