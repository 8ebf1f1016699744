import type { DocumentRecord } from '#schema/document.ts';

/** The facts of a record that a citation uses. */
export type CitedRecord = Pick<
  DocumentRecord,
  'title' | 'documentNumber' | 'issuers' | 'date' | 'provenance'
>;

/** Which place is cited and where it stands on this site. */
export interface CitedPlace {
  /** 第二部分第（一）项第1句, or empty for the whole document. */
  readonly locator: string;
  readonly address: string;
}

/** A place left open: the page fills in what stands between the braces. */
const openPlace: CitedPlace = { locator: '{locator}', address: '{address}' };

/** GB/T 7714 names three authors and then says that there are more. */
const mostIssuers = 3;

/** 公文引用式: 《标题》（文号）第二部分第（一）项第1句; a number that is not known is left out. */
export function citeInline(record: CitedRecord, place: CitedPlace = openPlace): string {
  const number = record.documentNumber === null ? '' : `（${record.documentNumber}）`;
  return `《${nestTitles(record.title)}》${number}${place.locator}`;
}

/** GB/T 7714-2015 for an electronic document; only printed issuers, a known date and a known day of reading are given. */
export function citeGbt7714(record: CitedRecord, place: CitedPlace = openPlace): string {
  const dated = record.date === null ? '' : `(${record.date})`;
  const read = record.provenance === null ? '' : `[${record.provenance.received}]`;
  return [
    writeIssuers(record.issuers),
    `${writeTitle(record, place.locator)}[EB/OL]`,
    `${dated}${read}`,
    place.address,
  ]
    .filter((part) => part !== '')
    .join('. ');
}

/** A title within a title takes the single marks. */
function nestTitles(title: string): string {
  return title.replaceAll('《', '〈').replaceAll('》', '〉');
}

function writeIssuers(issuers: readonly string[]): string {
  const named = issuers.slice(0, mostIssuers).join(', ');
  return issuers.length > mostIssuers ? `${named}, 等` : named;
}

/** Number and place follow the title as its further particulars, as in `康熙字典: 巳集上: 水部[M]`. */
function writeTitle({ title, documentNumber }: CitedRecord, locator: string): string {
  return [title, documentNumber ?? '', locator].filter((part) => part !== '').join(': ');
}
