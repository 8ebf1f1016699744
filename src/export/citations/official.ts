import type { CitedPlace, CitedWork } from './cited.ts';

/**
 * 公文引用式: 《标题》（文号）第二部分第（一）项第1句, as the rules for official papers have it (党政机关公文处理工作条例 and
 * GB/T 9704-2012: title first, then number in brackets); a number that is not known is left out, a title of our own has
 * no marks. Figures are named with who put them together and their state.
 */
export function writeOfficial(cited: CitedWork & Pick<CitedPlace, 'locator'>): string {
  const { edition, form, issuers, locator, number, title, titleIsOurs } = cited;
  if (form === 'data') {
    const named = [title, locator].filter((part) => part !== '').join('，');
    return `${issuers.join('、')}：${named}${edition === null ? '' : `（${edition}）`}`;
  }
  const named = titleIsOurs ? title : `《${nestTitles(title)}》`;
  return `${named}${number === null ? '' : `（${number}）`}${locator}`;
}

/** A title within a title takes the single marks. */
function nestTitles(title: string): string {
  return title.replaceAll('《', '〈').replaceAll('》', '〉');
}
