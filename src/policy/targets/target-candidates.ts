import { findPlainAmounts, type Amount } from '../text/amounts.ts';
import { toHalfWidthFigures } from '../text/half-width.ts';
import { toSimplifiedForms } from '../text/simplified.ts';
import { findChange, type Change } from './target-change.ts';
import { isDoing, isMeasured } from './doing.ts';
import { isClass, isRuled } from './ruled-case.ts';
import { findClauseStart, findListLead, withoutBrackets } from './target-clause.ts';
import { isAhead, isPast, isPromisedIn } from './target-time.ts';
import {
  type Comparator,
  baseAfter,
  baseBefore,
  boundsAfter,
  boundsBefore,
  breakthrough,
  funding,
  nearly,
  partsOf,
  past,
  penalty,
  places,
  promising,
  reaching,
  shareBounds,
  threshold,
  told,
} from './target-words.ts';

/** A number in a text that may be a promise; an editor decides. */
export interface TargetCandidate extends Change {
  /** Offsets of the quote in the text. */
  readonly start: number;
  readonly end: number;
  /** As printed, separators taken out (2200, 61.6). */
  readonly value: string;
  /** The upper end of a range, else null. */
  readonly valueMax: string | null;
  readonly unit: string;
  readonly comparator: Comparator;
  /** The words of the clause up to and with the number and its 以上. */
  readonly quote: string;
}

/** What is known of the document around a text. */
export interface TargetContext {
  /** The year that the document speaks in; figures of earlier years are past. */
  readonly year: number | null;
  /** Whether it is a plan, in which a sum (累计完成…) is one to reach where nothing says that it was. */
  readonly plan?: boolean;
  /** Whether it is in traditional characters, where its own do not tell. */
  readonly traditional?: boolean;
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

/** As long as a name in 《》 may be. */
const longestName = 120;
const unknown: TargetContext = { year: null };

/** Finds the numbers of a text that may be targets: a number with a unit that is bound by a word of measure or promise. */
export function findTargetCandidates(
  printed: string,
  context: TargetContext = unknown,
): TargetCandidate[] {
  const text = toSimplifiedForms(toHalfWidthFigures(printed), context.traditional);
  const found: TargetCandidate[] = [];
  const stated = shareTails(listStated(text));
  let accepted: Stated | null = null;
  for (const one of stated) {
    const shares = accepted !== null && goesOn(text, accepted, one);
    if (!isTarget(text, one, context, shares)) continue;
    accepted = one;
    found.push(toCandidate(printed, text, one));
  }
  return found;
}

function listStated(text: string): Stated[] {
  const stated: Stated[] = [];
  for (const amount of findPlainAmounts(text)) {
    const before = stated.at(-1);
    const shared = before && isListed(text, before, amount) ? before : null;
    const from = shared?.from ?? findClauseStart(text, amount.start);
    const lead = shared?.lead ?? withoutBrackets(text.slice(from, amount.start));
    const after = text.slice(amount.end, amount.end + 8);
    const bound = boundsAfter.find(([pattern]) => pattern.test(after));
    const tail = bound?.[0].exec(after)?.[0] ?? '';
    const comparator = bound?.[1] ?? findBoundBefore(text, lead, amount);
    const more = amount.more ? '>=' : null;
    stated.push({ amount, from, lead, tail, comparator: comparator ?? more });
  }
  return stated;
}

/** How the words before a number bind it. */
function findBoundBefore(
  text: string,
  lead: string,
  { end, unit }: Amount,
): Comparator | undefined {
  if (/突破\s?$/.test(lead) && breakthrough.test(text.slice(end, end + 24))) return undefined;
  const bound = boundsBefore.find(([pattern]) => pattern.test(lead))?.[1];
  return bound ?? shareBounds.find(([pattern]) => /[%‰倍]$/.test(unit) && pattern.test(lead))?.[1];
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
    /^\p{Script=Han}{0,12}、\s?$/u.test(withoutBrackets(text.slice(end, one.from))) ||
    follows(text, end, one)
  );
}

/** Whether a clause that ends with its number stands right behind a promise, and does to something else what that does (新建公路8公里，架设线路5公里). */
function follows(text: string, end: number, { amount, from, lead, tail }: Stated): boolean {
  const between = withoutBrackets(text.slice(end, from));
  const behind = text.slice(amount.end + tail.length);
  if (!/^\p{Script=Han}{0,8}[，,；;]\s?$/u.test(between)) return false;
  return (
    /^\s?(?:[，,；;。、]|$)/.test(behind) && /^\p{Script=Han}{4}/u.test(lead) && !told.test(lead)
  );
}

function isTarget(text: string, one: Stated, context: TargetContext, shares: boolean): boolean {
  const { amount, lead, tail, comparator } = one;
  const after = text.slice(amount.end, amount.end + 24);
  if (isPast(text, one, context) || penalty.test(lead)) return false;
  if (isBase(one, after) || isRadius(one, after) || isRuled(text, one)) return false;
  if (isClass(text, one) || isAllowed(lead) || isNamed(one, after)) return false;
  if (/》等$|(?:总投资|概算|估算)$/.test(lead)) return false;
  // A number within 《》 is of a name.
  const before = text.slice(Math.max(0, amount.start - longestName), amount.start);
  if (before.lastIndexOf('《') > before.lastIndexOf('》')) return false;
  if (amount.unit === '个' && partsOf.test(after)) return false;
  const vague = amount.more || nearly.test(lead);
  if (vague && !isPromisedIn(text, one, context.year)) return false;
  if (amount.unit === '%' && places.test(after) && isAhead(text, one, context.year)) return true;
  if (amount.unit !== '%' && threshold.test(after) && !funding.test(lead)) return false;
  const ages = tail !== '' || lead.includes('年龄');
  if (amount.unit.endsWith('岁') && ages && !/寿命|平均/.test(lead)) return false;
  if (/^罚款|^以[上下][^，。；]{0,12}罚款/.test(after)) return false;
  if (isDoubling(text, amount)) return true;
  const small = amount.chinese && Number(amount.value) < 10 && !/[万亿%倍]/.test(amount.unit);
  if (small && (comparator === null || isCondition(one, after))) return false;
  if (comparator !== null || promising.test(lead) || shares) return true;
  if ((isDoing(lead) && !after.startsWith('的')) || (context.plan === true && isMeasured(lead)))
    return true;
  if (context.plan === true && isShareOf(one, after)) return true;
  return endsList(text, one, after) || (context.plan === true && isServed(lead, after));
}

/** Whether something is to be done for so many (为1.5万名适龄妇女开展筛查). */
function isServed(lead: string, after: string): boolean {
  return /[为对](?:全[省市县区镇乡])?$/.test(lead) && served.test(after);
}

const served = /^\p{Script=Han}{2,12}(?:开展|提供|实施|进行)/u;

/** Whether a number ends a list that a verb of promise opens (培育创新型、专精特新企业110家). */
function endsList(text: string, { from, lead }: Stated, after: string): boolean {
  if (lead.endsWith('等') || /^\p{Script=Han}/u.test(after)) return false;
  const words = findListLead(text, from);
  return promising.test(words) && !past.test(words);
}

/** Whether words say what one may do, and not what one means to (每省可推荐1个城市). */
function isAllowed(lead: string): boolean {
  return /[可限](?:以|每次)?(?:推荐|申报|申请|报送|选派|选送|选择|享受|领取)[^，。；]{0,4}$/.test(
    lead,
  );
}

/** Whether persons or bodies are counted of whom the first is named (张三等30名同志入选). */
function isNamed({ amount, lead }: Stated, after: string): boolean {
  return (
    lead.endsWith('等') &&
    /^[名位人个家]$/.test(amount.unit) &&
    /^(?:同志|[^，。；]{0,10}(?:入选|荣获|获得|[为授](?:予|“|全|先|优)|称号|职务))/.test(after)
  );
}

/** Whether a share of something is to do or to have something (100%建设防尘设施, 90%的船舶靠泊使用岸电). */
function isShareOf({ amount }: Stated, after: string): boolean {
  return amount.unit === '%' && shareDoes.test(after);
}

const shareDoes =
  /^(?:(?:以上)?的[^，。；：\d]{2,40}?)?(?:建设(?!用地|工程|项目|资金)|建成|使用|采用|达标|覆盖|配备|安装|接入|纳入|具备|完成|实现|落实)/;

/** Whether a count with 以上 says of what something is true (涉及两个以上部门) and not how many there are to be. */
function isCondition({ lead, tail }: Stated, after: string): boolean {
  if (tail === '' || promising.test(lead)) return false;
  return /^\p{Script=Han}/u.test(after.slice(tail.length));
}

/** Whether a number is only where a change begins. */
function isBase({ lead, tail }: Stated, after: string): boolean {
  return baseBefore.test(lead) && baseAfter.test(after.slice(tail.length));
}

/** Whether a distance says how far around something counts (公交站点500米内) and not how far to go. */
function isRadius({ amount, lead, tail }: Stated, after: string): boolean {
  if (!/^(?:米|公里|千米)$/.test(amount.unit)) return false;
  const around = tail.endsWith('内') || /^范围(?:之|以)?内/.test(after);
  return around && !reaching.test(lead);
}

/** 翻一番 is a verb and its number at once. */
function isDoubling(text: string, { start }: Amount): boolean {
  return text.charAt(start) === '翻';
}

function toCandidate(
  printed: string,
  text: string,
  { amount, from, lead, tail, comparator }: Stated,
): TargetCandidate {
  const end = amount.end + tail.length;
  const doubled = { change: 'increase', direction: 'increase' } as const;
  return {
    start: from,
    end,
    value: amount.value,
    valueMax: amount.valueMax,
    unit: amount.unit,
    comparator: amount.valueMax === null ? (comparator ?? '=') : 'range',
    ...(isDoubling(text, amount) ? doubled : findChange(lead, amount.unit)),
    quote: printed.slice(from, end),
  };
}
