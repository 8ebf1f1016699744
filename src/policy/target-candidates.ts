import { findAmounts, type Amount } from './amounts.ts';
import {
  type Comparator,
  boundsAfter,
  boundsBefore,
  falling,
  fallingTo,
  future,
  past,
  penalty,
  promised,
  promising,
  rising,
  risingTo,
  threshold,
} from './target-words.ts';

/** A number in a text that may be a promise; an editor decides. */
export interface TargetCandidate {
  /** Offsets of the quote in the text. */
  readonly start: number;
  readonly end: number;
  /** As printed, separators taken out (2200, 61.6). */
  readonly value: string;
  /** The upper end of a range, else null. */
  readonly valueMax: string | null;
  readonly unit: string;
  readonly comparator: Comparator;
  /** Whether the number is by how much something is to rise or fall. */
  readonly change: 'increase' | 'decrease' | null;
  /** Which way it is to go, be the number the step or the level to reach (压缩至4个月以内). */
  readonly direction: 'increase' | 'decrease' | null;
  /** The words of the clause up to and with the number and its 以上. */
  readonly quote: string;
}

/** What is known of the document around a text. */
export interface TargetContext {
  /** The year that the document speaks in; figures of earlier years are past. */
  readonly year: number | null;
}

/** One amount with the words that judge it. */
interface Stated {
  readonly amount: Amount;
  /** Where its clause begins; amounts in a list share one. */
  readonly from: number;
  readonly lead: string;
  readonly tail: string;
  readonly comparator: Comparator | null;
}

const clauseMark = /[。！？；;：:，,、（(]/;
const unknown: TargetContext = { year: null };

/** Finds the numbers of a text that may be targets: a number with a unit that is bound by a word of measure or promise. */
export function findTargetCandidates(
  text: string,
  context: TargetContext = unknown,
): TargetCandidate[] {
  const found: TargetCandidate[] = [];
  const stated = shareTails(listStated(text));
  let accepted: Stated | null = null;
  for (const one of stated) {
    const shares = accepted !== null && goesOn(text, accepted, one);
    if (!isTarget(text, one, context, shares)) continue;
    accepted = one;
    found.push(toCandidate(text, one));
  }
  return found;
}

function listStated(text: string): Stated[] {
  const stated: Stated[] = [];
  for (const amount of findAmounts(text)) {
    const before = stated.at(-1);
    const shared = before && isListed(text, before, amount) ? before : null;
    const from = shared?.from ?? findClauseStart(text, amount.start);
    const lead = shared?.lead ?? text.slice(from, amount.start);
    const after = text.slice(amount.end, amount.end + 8);
    const bound = boundsAfter.find(([pattern]) => pattern.test(after));
    const tail = bound?.[0].exec(after)?.[0] ?? '';
    const comparator = bound?.[1] ?? boundsBefore.find(([pattern]) => pattern.test(lead))?.[1];
    stated.push({ amount, from, lead, tail, comparator: comparator ?? null });
  }
  return stated;
}

/** 分别达到65%和55%: the second number has no words of its own. */
function isListed(text: string, before: Stated, amount: Amount): boolean {
  const between = text.slice(before.amount.end + before.tail.length, amount.start);
  return /^\s?(?:[、和与及]|以及)\s?$/.test(between);
}

/** In 分别…65%和55%以上 the last 以上 holds for all. */
function shareTails(stated: readonly Stated[]): Stated[] {
  return stated.map((one, at) => {
    if (one.tail !== '' || !/分别|各/.test(one.lead)) return one;
    const rest = stated.slice(at + 1);
    const end = rest.findIndex(({ from }) => from !== one.from);
    const last = (end < 0 ? rest : rest.slice(0, end)).at(-1);
    return last?.tail ? { ...one, comparator: last.comparator } : one;
  });
}

/** Whether a number is promised with the one before it: in one list (100家、中小企业500家), or as a part (其中甲镇20亿元). */
function goesOn(text: string, accepted: Stated, one: Stated): boolean {
  const end = accepted.amount.end + accepted.tail.length;
  return (
    one.from === accepted.from ||
    one.lead.startsWith('其中') ||
    /^\p{Script=Han}{0,12}、\s?$/u.test(text.slice(end, one.from))
  );
}

function isTarget(text: string, one: Stated, context: TargetContext, shares: boolean): boolean {
  const { amount, lead, tail, comparator } = one;
  const after = text.slice(amount.end, amount.end + 24);
  if (isPast(text, one, context) || penalty.test(lead)) return false;
  if (amount.unit !== '%' && threshold.test(after)) return false;
  if (amount.unit.endsWith('岁') && tail !== '' && !lead.includes('寿命')) return false;
  if (/^罚款|^以[上下][^，。；]{0,12}罚款/.test(after)) return false;
  if (isDoubling(text, amount)) return true;
  const small = amount.chinese && Number(amount.value) < 10 && !/[万亿%倍]/.test(amount.unit);
  if (small && (comparator === null || isCondition(one, after))) return false;
  return tail !== '' || comparator !== null || promising.test(lead) || shares;
}

/** Whether a count with 以上 says of what something is true (涉及两个以上部门) and not how many there are to be. */
function isCondition({ lead, tail }: Stated, after: string): boolean {
  if (tail === '' || promising.test(lead)) return false;
  return /^\p{Script=Han}/u.test(after.slice(tail.length));
}

/** 翻一番 is a verb and its number at once. */
function isDoubling(text: string, { start }: Amount): boolean {
  return text.charAt(start) === '翻';
}

function isPast(text: string, { from, lead, amount }: Stated, { year }: TargetContext): boolean {
  const own = lead.replace(/[比较](?:去年|上年|\d{4}年)[末底]?/g, '');
  if (past.test(promised.test(own) ? own.replace('累计', '') : own)) return true;
  const sentence = text.slice(findSentenceStart(text, from), amount.start);
  const since = findPastMark(sentence, year);
  return since !== null && !future.test(sentence.slice(since));
}

/** Where a sentence turns to the past: 去年, 初步统计, or a year before the document's own. */
function findPastMark(sentence: string, year: number | null): number | null {
  const marks =
    /(?<![比较])(?:去年|上年|过去[一五]年|五年来|一年来|初步统计|初步核算|据统计|预计全年)/g;
  const words = [...sentence.matchAll(marks)].at(-1);
  const years = [...sentence.matchAll(/(?<![到至比较自从前\d—-])(\d{4})年(?!底?前|起|度?以前)/g)]
    .filter((match) => year !== null && Number(match[1]) < year)
    .at(-1);
  const ends = [words, years].map((match) => (match ? match.index + match[0].length : -1));
  const last = Math.max(...ends);
  return last < 0 ? null : last;
}

function toCandidate(
  text: string,
  { amount, from, lead, tail, comparator }: Stated,
): TargetCandidate {
  const end = amount.end + tail.length;
  const rises = rising.test(lead) || isDoubling(text, amount);
  const change = rises ? 'increase' : falling.test(lead) ? 'decrease' : null;
  const level = risingTo.test(lead) ? 'increase' : fallingTo.test(lead) ? 'decrease' : null;
  return {
    start: from,
    end,
    value: amount.value,
    valueMax: amount.valueMax,
    unit: amount.unit,
    comparator: amount.valueMax === null ? (comparator ?? '=') : 'range',
    change,
    direction: change ?? level,
    quote: text.slice(from, end),
  };
}

function findClauseStart(text: string, at: number): number {
  let start = stepBack(text, at, clauseMark);
  // A clause that opens with its verb goes on from the one before (…60亿元、增长5%).
  if (
    /^(?:增长|下降|提高|降低|增加|减少)/.test(text.slice(start, at)) &&
    text.charAt(start - 1) === '、'
  ) {
    start = stepBack(text, start - 1, clauseMark);
  }
  while (start < at && /\s/.test(text.charAt(start))) start += 1;
  return start;
}

function stepBack(text: string, at: number, mark: RegExp): number {
  let start = at;
  const limit = Math.max(0, at - 80);
  while (start > limit && !mark.test(text.charAt(start - 1))) start -= 1;
  return start;
}

function findSentenceStart(text: string, at: number): number {
  let start = at;
  const limit = Math.max(0, at - 400);
  while (start > limit && !/[。！？]/.test(text.charAt(start - 1))) start -= 1;
  return start;
}
