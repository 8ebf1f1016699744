import { findDocumentNumbers } from '../../citations/document-number.ts';
import { toTypePattern } from '../../citations/document-types.ts';
import { isSignature } from '../../tree/roles.ts';
import { isAnnouncement } from '../issuers.ts';
import { openers } from '../headings/heading-words.ts';
import { isTitle, longest } from './title-form.ts';

/** Where the title ends in a word that goes on with a number, an addressee, a label or prose, or null. */
export function findTitleEnd(word: string): number | null {
  const number = findDocumentNumbers(word)[0]?.start;
  if (number !== undefined && isTitle(word.slice(0, number))) return number;
  const ends = [...word.slice(0, longest).matchAll(typeWord)]
    .map((match) => match.index + match[0].length)
    .filter((end) => isTitle(word.slice(0, end)));
  // A title may hold a word like 执法 or 意见 before its own, and an addressee stands behind the last.
  const addressed = ends.findLast((end) =>
    addressee.test(word.slice(end, end + 130).replace(/^\s?[▼▽↓◆■●]\s?/, '')),
  );
  return addressed ?? ends.find((end) => beginsAfterTitle(word, end)) ?? null;
}

const note =
  '试行|暂行|草案|修订|摘要|摘登|节选|[^（）()]{0,6}稿|\\d{4}年?(?:[—－―–-]\\d{4}年?|版)';
/** What a title's last bracket says of its version (试行, 2021—2023年). */
export const versionNote = new RegExp(`^[（(](?:${note})[）)]$`);
const typeWord = new RegExp(`(?:${toTypePattern('title')})(?:[（(](?:${note})[）)]){0,2}`, 'g');
/** A line of addressees begins with 各 or the like, or with a body's name. */
const addressee =
  /^(?=各|有关|省|市|县|区|国务院|中央|中国|全|驻|本|\p{Script=Han}{1,10}[省市县区州盟部委厅局办院会组司])[\p{Script=Han}、，,（）()“”]{2,120}(?:政府|单位|部门|机构|企业|公司|团体|组织|党委|中心|银行|大学|[委部局厅办院会省市县区司团组室处]|代表|同志)[）)]?[：:]/u;

/** The head of an order, which its number follows (甲省人民政府令第312号). */
const orderHead = /^\p{Script=Han}{3,40}令$/u;

/** The number of an announcement behind its head, to the end of the line (甲银行公告［2026］第6号). */
const ownNumber = /^\s?(?:[〔［[（(]?\d{4}[〕］\]）)年]?)?\s?第?\s?\d{1,5}\s?号\s*$/;

/** Whether what follows a title with nothing between them is prose, a label or a bracketed note. */
function beginsAfterTitle(word: string, end: number): boolean {
  const rest = word.slice(end, end + 130);
  if (orderHead.test(word.slice(0, end)) && /^第\s?\d{1,5}\s?号/.test(rest)) return true;
  if (isAnnouncement(word.slice(0, end)) && ownNumber.test(rest)) return true;
  if (/^(?:为了|为[^了]|根据|依据|按照|总则|目\s?录|[（(]\d{4}年|[（(][一二]\S{3}年)/.test(rest))
    return true;
  if (/^(?:[—－―-]{1,2}\s?(?:\d{4}|[一二]\S{3})年|各位代表)/.test(rest)) return true;
  if (/^(?:第[一1][条章编节]|[一1][、.．]|[（(]一[）)]|1\s?总则)/.test(rest)) return true;
  // 关于…的意见甲部　乙部: an opinion that is passed on names behind its title those who hold it.
  const organ = /^\p{Script=Han}{3,16}(?=\s)/u.exec(rest)?.[0] ?? '';
  if (word.startsWith('关于') && isSignature(organ)) return true;
  // 关于…的意见江苏是鱼米之乡: the first sentence begins with its subject.
  if (word.startsWith('关于') && /^\p{Script=Han}{2,8}(?:是|位于|地处)/u.test(rest)) return true;
  const start = word.slice(0, 4).replace(/[（(]$/, '');
  if (start.length === 4 && rest.startsWith(start)) return true;
  return openers.some(([weight, pattern]) => weight >= 3 && pattern.test(rest));
}
