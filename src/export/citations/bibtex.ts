import { official } from '#schema/languages.ts';
import { titleWithPlace, type Cited } from './cited.ts';
import { toEntryKey } from './entry-key.ts';

const signs: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * BibTeX as a `@misc`, which every style of BibTeX and BibLaTeX knows and which asks for no author: `titleaddon` and
 * `langid` for the second (btxdoc.pdf, biblatex manual 2.1 and 2.2). The date stands once, in `year` and `month`, which
 * both read, and `day`, which reference managers do: beside `date` BibLaTeX would find each of them twice. Titles
 * and issuers in double braces, so that no style changes their letters or takes them for personal names.
 */
export function writeBibtex(cited: Cited): string {
  const { address, date, edition, form, issuers, language, number, titleEn } = cited;
  const [year, month, day] = date?.split('-') ?? [];
  const issuerNames = issuers.map((name) => `{${escapeBibtex(name)}}`).join(' and ');
  const note = [number ?? '', edition ?? ''].filter((part) => part !== '').join('; ');
  const fields = {
    author: issuerNames,
    title: `{${escapeBibtex(titleWithPlace(cited))}}`,
    titleaddon: titleEn === null ? '' : `[${escapeBibtex(titleEn)}]`,
    year: year ?? '',
    url: escapeAddress(address),
    note: escapeBibtex(note),
    langid: language === official.tag ? 'chinese' : 'english',
    type: form === 'data' ? 'Data set' : '',
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === '' ? [] : [`  ${name} = {${value}},`, ...(name === 'year' ? toDay(month, day) : [])],
  );
  return [`@misc{${toEntryKey(address)},`, ...lines, '}'].join('\n');
}

/** A month by the name that BibTeX itself knows it by, without braces, and the day in it. */
function toDay(month: string | undefined, day: string | undefined): string[] {
  return [
    ...(month === undefined ? [] : [`  month = ${months[Number(month) - 1] ?? month},`]),
    ...(day === undefined ? [] : [`  day = {${Number(day)}},`]),
  ];
}

/** Signs in a row that TeX would set as one (`--` as a dash). */
const joined = /([-'`,<>])(?=\1)|[?!](?=`)/g;

/** A text in which BibTeX and TeX find nothing to carry out; braces by name, for BibTeX counts them even behind `\`. */
export function escapeBibtex(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\{}~^]/g, (sign) => signs[sign] ?? sign)
    .replaceAll(/[&%$#_]/g, '\\$&')
    .replaceAll(joined, '$&{}');
}

/** An address is taken as it is, so that only what would end the field is written otherwise. */
function escapeAddress(address: string): string {
  return address.replaceAll(/[{}\\]/g, encodeURIComponent);
}
