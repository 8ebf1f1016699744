import { findBareTitles } from './bare-titles.ts';
import type { CitationMention } from './citation-mention.ts';
import type { DocumentNumberMention } from './document-number-mention.ts';
import { findDocumentNumbers } from './document-number.ts';
import { readStandardNumber } from './standard-number.ts';
import { dropOverlapping } from '../text/stretches.ts';

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
