import type { Amount } from '../text/amounts.ts';
import { listPlanEnds } from './five-year-plans.ts';
import { future, past, promised, promising } from './target-words.ts';

/** An amount with the words of its clause before it. */
interface Placed {
  readonly amount: Amount;
  /** Where its clause begins. */
  readonly from: number;
  readonly lead: string;
}

/** Whether a number of a text reports what has been; `year` is that of the document. */
export function isPast(
  text: string,
  { from, lead, amount }: Placed,
  { year, plan = false }: { readonly year: number | null; readonly plan?: boolean },
): boolean {
  const sentence = sentenceBefore(text, from, amount);
  const since = findPastMark(sentence, year);
  const isPlanned = plan && since === null;
  const isPromised = isPlanned || promised.test(lead) || promised.test(sentence);
  const after = text.slice(amount.end, amount.end + 16);
  // A bound (同比下降15%以上) is set, not reported.
  const isBound = /^\s*(?:以\s*[上下内]|左右)/.test(after);
  const told = isBound ? lead.replace(/同比/g, '') : lead;
  if (past.test(isPromised ? lead.replace(/累计|同比/g, '') : told)) return true;
  const reported = !isBound && /^[^。；;]{0,3}[，,、]\s?同比/.test(after);
  if (reported && !isPlanned && !isFuture(sentence, year)) return true;
  return since !== null && !isFuture(sentence.slice(since), year);
}

/** Whether a number stands in a clause of promise and in a sentence that speaks of what is to come. */
export function isPromisedIn(
  text: string,
  { from, lead, amount }: Placed,
  year: number | null,
): boolean {
  const sentence = sentenceBefore(text, from, amount);
  return promising.test(lead) && isFuture(sentence, year);
}

/** Whether the words before a number speak of what is to come. */
export function isAhead(text: string, { from, amount }: Placed, year: number | null): boolean {
  return isFuture(sentenceBefore(text, from, amount), year);
}

function isFuture(words: string, year: number | null): boolean {
  if (future.test(words)) return true;
  const years = [...words.matchAll(/[到至]((?:19|20)\d\d)年/g)];
  return years.some(([, reached]) => year === null || Number(reached) >= year);
}

/** Where a sentence turns to the past: 去年, 初步统计, or a year before the document's own. */
function findPastMark(sentence: string, year: number | null): number | null {
  const marks =
    /(?<![比较])(?:去年|上年|过去(?:的)?[一二三四五两几]年|近(?:[一二三四五六七八九十两几]|\d{1,2})年来?|近些?年来|(?<=^|[，,。；;、])(?:目前|当前|截至|截止|经(?:核实|统计|核查|审计|调查|测算|考核|审核)|[^，,。；;、]{0,8}(?:现有|共有|现辖|下辖))|[一二三四五两几]年来|以来|(?<!确保|力争|争取)今年(?:上半年|前三季度|一季度|1[-—~至到]\d{1,2}月份?)|初步统计|初步核算|据统计|据此测算|预计全年)/g;
  const words = [...sentence.matchAll(marks)].at(-1);
  const years = [
    ...sentence.matchAll(
      /(?<![到至比较自从前\d—-])(\d{4})年(?!底?前|起|度?以前|(?:的)?基础上|基数|为基[数期准]|(?:同期)?(?:水平)?相比|水平(?:上|为)?)/g,
    ),
  ]
    .filter((match) => year !== null && Number(match[1]) < year)
    .at(-1);
  const plans = [...sentence.matchAll(/“十[一二三四五六七八九]?五”/g)]
    .filter(([plan]) => year !== null && listPlanEnds(plan).every((end) => end < year))
    .at(-1);
  const ends = [words, years, plans].map((match) => (match ? match.index + match[0].length : -1));
  const last = Math.max(...ends);
  return last < 0 ? null : last;
}

/** The words of the sentence before a number, as far as they can bear on it: in a long list its first clause is far away. */
function sentenceBefore(text: string, from: number, { start }: Amount): string {
  return text.slice(Math.max(findSentenceStart(text, from), start - 600), start);
}

function findSentenceStart(text: string, at: number): number {
  let start = at;
  const limit = Math.max(0, at - 400);
  while (start > limit && !/[。！？]/.test(text.charAt(start - 1))) start -= 1;
  return start;
}
