import {
  actor,
  closedStart,
  headingEnd,
  knownHeadings,
  openEnd,
  openers,
} from './heading-words.ts';

/** Where a heading with nothing after it may end, and how much speaks for that. */
export interface Cut {
  /** The heading's length. */
  readonly length: number;
  readonly score: number;
  /** Whether what follows begins as sentences do. */
  readonly opened: boolean;
  readonly reasons: readonly string[];
}

const longest = 48;
const least = 2.5;
/** What it is worth that the text takes up 0, 1, 2, 3, 4 or more characters of the heading. */
const repeatedWorth = [0, 0, 0.5, 2, 3];

/** Finds where a heading ends that runs into its text with no mark between (总体要求以习近平…为指导); null when little speaks for any place. */
export function findBareHeading(text: string): Cut | null {
  const stop = text.search(/[。；;！？\n]/);
  const end = Math.min(longest, stop < 0 ? text.length : stop);
  let best: Cut | null = null;
  for (let length = 2; length < end; length += 1) {
    const cut = weighCut(text, length);
    if (cut && cut.score >= least && cut.score > worthOf(best)) best = cut;
  }
  return best;
}

/** Words that open a sentence stand after a heading and not within it, so a later cut must be clearly better. */
function worthOf(best: Cut | null): number {
  if (best === null) return 0;
  return best.score >= 3.5 && best.opened ? best.score + 1.4 : best.score;
}

function weighCut(text: string, length: number): Cut | null {
  const head = text.slice(0, length);
  const rest = text.slice(length, length + 60);
  if (openEnd.test(head) && !knownHeadings.has(head)) return null;
  if (closedStart.test(rest) || !isBalanced(head)) return null;
  const ending = weighEnding(head);
  const opening = weighOpening(head, rest);
  const sure = ending.score > 0 || opening.opener >= 3;
  if (!sure || ending.score + opening.score < least) return null;
  const size = length < 4 && ending.score < 4 ? -2 : Math.min(0, (30 - length) * 0.1);
  return {
    length,
    score: ending.score + opening.score + size,
    opened: opening.opened,
    reasons: [...ending.reasons, ...opening.reasons],
  };
}

interface Weighed {
  readonly score: number;
  readonly reasons: readonly string[];
}

function weighEnding(head: string): Weighed {
  if (knownHeadings.has(head)) return { score: 4, reasons: ['a heading of official documents'] };
  if (/^关于.+(?:问题|情况|事项|工作)$/.test(head)) {
    return { score: 3, reasons: ['关于… as headings are'] };
  }
  if (headingEnd.test(head) && !head.startsWith('关于'))
    return { score: 2, reasons: ['ends as headings do'] };
  return { score: 0, reasons: [] };
}

function weighOpening(
  head: string,
  rest: string,
): Weighed & { readonly opened: boolean; readonly opener: number } {
  const opener = openers.find(([, pattern]) => pattern.test(rest))?.[0] ?? 0;
  const repeated = countRepeated(head, rest);
  // 考核市政府每年… is the heading's last word and then the actor.
  const next = rest.slice(0, 2);
  const goesOn = headingEnd.test(next) && !head.includes(next);
  const acts = actor.test(rest) && !goesOn ? 2 : 0;
  const score =
    Math.max(opener, acts) + (repeatedWorth[Math.min(repeated, 4)] ?? 0) - (goesOn ? 1 : 0);
  const opened = Math.max(opener, acts) >= 2;
  const reasons = [
    ...(opener > 0 ? ['what follows begins as sentences do'] : []),
    ...(acts > opener ? ['what follows names who is to act'] : []),
    ...(repeated >= 2 ? ['what follows takes up its words'] : []),
  ];
  return { score, opened, opener, reasons };
}

/** How many characters at the start of the text come from the heading (…公示制度|行政执法公示是…). */
function countRepeated(head: string, rest: string): number {
  let most = 0;
  for (let from = 0; from <= 2; from += 1) {
    let length = 0;
    while (length < 8 && rest.length >= from + length + 1) {
      if (!head.includes(rest.slice(from, from + length + 1))) break;
      length += 1;
    }
    if (from > 0 && length < 4) continue;
    most = Math.max(most, length);
  }
  return most;
}

function isBalanced(text: string): boolean {
  return ['“”', '《》', '（）', '()', '〔〕'].every(([open = '', close = '']) => {
    return text.split(open).length === text.split(close).length;
  });
}
