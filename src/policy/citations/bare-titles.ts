import type { CitationMention } from './citation-mention.ts';
import type { DocumentNumberMention } from './document-number-mention.ts';
import { endsAsTitle } from './document-types.ts';

/** As far back as a title reaches, its issuer included. */
const reach = 130;
const titled =
  /[\p{Script=Han}、]{0,24}关于(?:《[^《》]{1,80}》|[^，。；：（）()《》]){2,80}(?=\s?[（(〔[]\s?$)/u;
const leadIn =
  /^.*(?:根据|按照|依照|依据|参照|符合|执行|落实|贯彻|违反|下发|出台|见|和|与|以及)(?=.{2})/;

/** Finds the titles that stand without 《》 before the number in brackets that is theirs (甲省关于印发《…》的通知（甲政发〔2018〕96号）). */
export function findBareTitles(
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
