import { isAnnouncement } from './issuers.ts';
import type { Line } from './line.ts';
import { readOldNumberLine } from './old-line.ts';

const yearly = /^[〔[(](\d{4})年?[〕\])]第?(\d{1,5})([号期]?)$/;
/** Minutes and bulletins are counted by the issue (第18期, 2024年第18期, 第3号). */
const issue =
  /^[〔[(]?(?:(\d{4})年)?(第?)(\d{1,5}|[一二三四五六七八九十]{1,4})([号期])[〕\])]?(?:[〔[(]总第?\d{1,5}[号期][〕\])])?$/;
/** Standing committees count by their terms (（十四届）第十二号). */
const termly =
  /^[〔[(]?(第?[一二三四五六七八九十]{1,3}届)[〕\])]?第?(\d{1,4}|[一二三四五六七八九十百]{1,5})号$/;
/** As far into the head as a number stands. */
const headLines = 6;

/**
 * A number that names no code (〔2024〕18号), or one of an old form that only its line tells; minutes are counted by issues too (第18期), and announcements go by their head
 * (甲市人民政府公告第5号). Null where there is none.
 */
export function findBareNumber(title: string | null, front: readonly Line[]): string | null {
  const head = front.slice(0, headLines).map(({ text }) => text);
  // The head of an announcement may stand above a title of its own.
  const announced = [title, ...head].find((text) => isAnnouncement(text)) ?? '';
  const named = announced.startsWith('关于') ? '' : announced.replace(/\s/g, '');
  const counted =
    named !== '' ||
    /(?:公告|通告)$/.test(title ?? '') ||
    [title ?? '', ...head].some((text) => /(?:纪要|简报)[）)]?$/.test(text.trim()));
  for (const text of head) {
    const old = readOldNumberLine(text);
    if (old !== null) return old;
    const plain = text
      .normalize('NFKC')
      .replace(/\s/g, '')
      .replace(/[﹝【]/g, '〔')
      .replace(/[﹞】]/g, '〕')
      .replace(/號$/, '号');
    const [, year, number, word] = yearly.exec(plain) ?? [];
    // 号 is left out at the head of minutes alone.
    if (year !== undefined && (word !== '' || counted)) {
      return `${named}〔${year}〕${Number(number)}${word === '' ? '号' : word}`;
    }
    const [, term, inTerm] = named === '' ? [] : (termly.exec(plain) ?? []);
    if (term !== undefined) return `${named}（${term}）第${inTerm ?? ''}号`;
    const [, ofYear, ordinal, own, unit] = counted ? (issue.exec(plain) ?? []) : [];
    // The head of an announcement may count without 第 (甲指挥部通告 1号).
    if (own !== undefined && (ordinal !== '' || named !== ''))
      return `${named}${ofYear === undefined ? '' : `${ofYear}年`}第${/\d/.test(own) ? Number(own) : own}${unit}`;
  }
  return null;
}
