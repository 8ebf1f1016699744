import type { Cited } from './cited.ts';
import { nameInEnglish, readDate } from './english.ts';

/**
 * APA, 7th edition: `Author. (Date). Title [English title] (Number; place). Site. Address`. Without an author the title
 * stands first (9.12), without a date `n.d.` (9.17); the English title follows in brackets (9.38), a description stands
 * in brackets instead of a title (9.22), numbers in round ones (9.19); a site that is the author is not named again
 * (9.32); no day of reading, as the text does not change (9.16). Numbers are sections of the Publication Manual. Of its
 * rules two are not kept: characters stay as printed, as a paper is looked for by them, and the English title keeps the
 * capitals that its editor gave it.
 */
export function writeApa(cited: Cited): string {
  const { address, form, issuers, site } = cited;
  const author = joinNames(issuers);
  const dated = `(${formatDate(cited.date)})`;
  const title = writeTitle(cited);
  const source = form === 'data' ? '' : nameInEnglish(site);
  const head = author === '' ? [title, dated] : [author, dated, title];
  return [...head, source, address]
    .filter((part) => part !== '')
    .map((part) => (part === address ? part : `${part}.`))
    .join(' ');
}

function writeTitle({
  edition,
  form,
  locatorEn,
  number,
  title,
  titleEn,
  titleIsOurs,
}: Cited): string {
  const ours = titleIsOurs ? (titleEn ?? title) : null;
  const named = ours === null ? title : `[${ours}]`;
  const rendered = ours === null && titleEn !== null ? ` [${titleEn}]` : '';
  const particulars = [number ?? '', locatorEn, edition ?? ''].filter((part) => part !== '');
  const inBrackets = particulars.length === 0 ? '' : ` (${particulars.join('; ')})`;
  return named + rendered + inBrackets + (form === 'data' ? ' [Data set]' : '');
}

function formatDate(date: string | null): string {
  if (date === null) return 'n.d.';
  const { year, rest } = readDate(date);
  return rest === '' ? year : `${year}, ${rest}`;
}

/** All names up to twenty, with `&` before the last; of more the first nineteen, dots, and the last (9.8). */
function joinNames(names: readonly string[]): string {
  const last = names.at(-1);
  if (last === undefined || names.length === 1) return last ?? '';
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, . . . ${last}`;
  return `${names.slice(0, -1).join(', ')}, & ${last}`;
}
