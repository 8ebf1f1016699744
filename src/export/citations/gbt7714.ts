import { openDay } from '#browser/reading-day.ts';
import type { CitedPlace, CitedWork } from './cited.ts';

/** The standard names three authors and then says that there are more. */
const mostIssuers = 3;

/**
 * GB/T 7714-2015, 顺序编码制: for an electronic document (EB/OL) `责任者. 题名: 其他题名信息[EB/OL]. (更新日期)[引用日期].
 * 获取路径`, for figures (DS/OL) with their state as edition (4.6, 8.1.2, 8.3, 8.4.4; 附录 B). What is not known is left out, as
 * the standard has no sign for an online document without a date; what we named ourselves stands in [ ] (7.2). Of what is
 * online the standard asks for 引用日期, the day on which who cites it read it (4.6): its place is left open, and filled
 * where a script copies the citation.
 */
export function writeGbt7714(cited: CitedWork & CitedPlace): string {
  const { address, date, edition, form, issuers, locator, number, title } = cited;
  const named = [cited.titleIsOurs ? `[${title}]` : title, number ?? '', locator];
  const whole = named.filter((part) => part !== '').join(': ');
  // The state of figures says their day.
  const dated = date === null || edition !== null ? '' : `(${date})`;
  return [
    writeIssuers(issuers),
    `${whole}[${form === 'data' ? 'DS' : 'EB'}/OL]`,
    edition ?? '',
    `${dated}${openDay}`,
    address,
  ]
    .filter((part) => part !== '')
    .join('. ');
}

function writeIssuers(issuers: readonly string[]): string {
  const named = issuers.slice(0, mostIssuers).join(', ');
  return issuers.length > mostIssuers ? `${named}, 等` : named;
}
