import type { DocumentNumberMention } from './document-number-mention.ts';
import { findDocumentNumbers } from './document-number.ts';
import { endsAsTitle } from './document-types.ts';
import { readStandardNumber } from './standard-number.ts';
import { dropOverlapping } from '../text/stretches.ts';

/** A place where a text names another document, by title, number or both. */
export interface CitationMention {
  /** start to end covers 《title》(number), brackets included. */
  readonly start: number;
  readonly end: number;
  /** The title without its outer 《》, or null. */
  readonly title: string | null;
  /** The number in canonical form, or null. */
  readonly number: string | null;
}

const longestTitle = 200;

/**
 * Finds the citations of a text in order: 《…》 with or without a number after it, numbers that stand alone, and titles
 * without 《》 before a number in brackets.
 */
export function findCitations(text: string): CitationMention[] {
  const numbers = findDocumentNumbers(text);
  const bare = findBareTitles(text, numbers);
  const quoted = pairTitles(text, numbers);
  if (bare.length === 0) return quoted;
  return [...bare, ...dropOverlapping(quoted, bare)].sort((a, b) => a.start - b.start);
}

/** Pairs titles in 《》 with the numbers behind them; the other numbers stand alone. */
function pairTitles(text: string, numbers: readonly DocumentNumberMention[]): CitationMention[] {
  const citations: CitationMention[] = [];
  let next = 0;
  let number = numbers[next];
  const skipTo = (end: number): void => {
    while (number && number.start < end) number = numbers[(next += 1)];
  };
  for (const title of findTitles(text)) {
    for (; number && number.start < title.start; number = numbers[(next += 1)]) {
      citations.push(toCitation(number));
    }
    skipTo(title.end);
    const citation = joinNumber(text, title, number);
    citations.push(citation);
    skipTo(citation.end);
  }
  return [...citations, ...numbers.slice(next).map(toCitation)];
}

function toCitation({ start, end, canonical }: DocumentNumberMention): CitationMention {
  return { start, end, title: null, number: canonical };
}

/** The outermost 《…》 of a text; inner 〈〉, <> and 《》 belong to the title. */
function findTitles(text: string): { start: number; end: number }[] {
  const titles: { start: number; end: number }[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '《') {
      if (depth === 0 || at - start > longestTitle) {
        start = at;
        depth = 0;
      }
      depth += 1;
    } else if (character === '》' && depth > 0) {
      depth -= 1;
      if (depth === 0 && at - start <= longestTitle) titles.push({ start, end: at + 1 });
    }
  }
  return titles;
}

/** What may stand between a title and its number: a bracket, the issuer's words, a short name given to it. */
const joint =
  /^(?:\s?[（(]以下简称[“"]?《[^《》]{1,30}》[”"]?[）)])?\s?(?:[（(〔[]\s?(?:\d{4}年)?(?:原|见|[\p{Script=Han}、\s]{0,30})?)?$/u;

/** Takes the number that stands just after a title into its citation, with the brackets around it. */
function joinNumber(
  text: string,
  title: { start: number; end: number },
  number: DocumentNumberMention | undefined,
): CitationMention {
  const words = text.slice(title.start + 1, title.end - 1);
  const between = number ? text.slice(title.end, number.start) : '';
  if (number === undefined || between.length > 70 || !joint.test(between)) {
    const standard = readStandardNumber(text.slice(title.end, title.end + 40));
    const end = title.end + (standard?.length ?? 0);
    return { start: title.start, end, title: words, number: standard?.canonical ?? null };
  }
  const closer = /[（(〔[][^）)]*$/.test(between)
    ? /^\s*[）)〕\]]/.exec(text.slice(number.end, number.end + 3))
    : null;
  const end = number.end + (closer?.[0].length ?? 0);
  return { start: title.start, end, title: words, number: number.canonical };
}

/** As far back as a title reaches, its issuer included. */
const reach = 130;
const titled =
  /[\p{Script=Han}、]{0,24}关于(?:《[^《》]{1,80}》|[^，。；：（）()《》]){2,80}(?=\s?[（(〔[]\s?$)/u;
const leadIn =
  /^.*(?:根据|按照|依照|依据|参照|符合|执行|落实|贯彻|违反|下发|出台|见|和|与|以及)(?=.{2})/;

/** Finds the titles that stand without 《》 before the number in brackets that is theirs (甲省关于印发《…》的通知（甲政发〔2018〕96号）). */
function findBareTitles(
  text: string,
  numbers: readonly DocumentNumberMention[],
): CitationMention[] {
  return numbers.flatMap(({ start, end, canonical }) => {
    const found = titled.exec(text.slice(Math.max(0, start - reach), start));
    const closer = /^\s*[）)〕\]]/.exec(text.slice(end, end + 3))?.[0];
    if (!found || closer === undefined) return [];
    const title = found[0].replace(leadIn, '').trim();
    if (title.length < 6 || !endsAsTitle(title)) return [];
    const titleStart = Math.max(0, start - reach) + found.index + found[0].lastIndexOf(title);
    return { start: titleStart, end: end + closer.length, title, number: canonical };
  });
}
