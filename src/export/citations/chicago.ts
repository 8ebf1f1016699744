import type { Cited } from './cited.ts';
import { formatEnglishDate, nameInEnglish } from './english.ts';

/**
 * Chicago, 17th edition, as an entry of a bibliography: `Author. “Title” [English title]. Number. Place. Site. Date.
 * Address.` after the models for pages of the web (14.207) and public documents (14.280–282). Without an author the
 * title stands first (14.79); the English title follows in brackets, roman (14.99); a description has no marks; without
 * a date `n.d.` is said (14.145), as the day of reading is the reader's to add (14.207).
 * The state of figures says their day.
 */
export function writeChicago(cited: Cited): string {
  const { address, date, edition, form, locatorEn, number, site } = cited;
  return [
    joinNames(cited.issuers),
    writeTitle(cited),
    number ?? '',
    locatorEn,
    form === 'data' ? '' : nameInEnglish(site),
    edition ?? (date === null ? 'n.d.' : formatEnglishDate(date)),
    address,
  ]
    .filter((part) => part !== '')
    .map((part) => (/\.”?$/.test(part) ? part : `${part}.`))
    .join(' ');
}

/** The full stop stands within the marks, but behind a rendering. */
function writeTitle({ title, titleEn, titleIsOurs }: Cited): string {
  if (titleIsOurs) return titleEn ?? title;
  return titleEn === null ? `“${title}.”` : `“${title}” [${titleEn}]`;
}

/** All names up to ten; of more the first seven (14.76). */
function joinNames(names: readonly string[]): string {
  const last = names.at(-1);
  if (last === undefined || names.length === 1) return last ?? '';
  if (names.length > 10) return `${names.slice(0, 7).join(', ')}, et al.`;
  const others = names.slice(0, -1).join(', ');
  return names.length === 2 ? `${others} and ${last}` : `${others}, and ${last}`;
}
