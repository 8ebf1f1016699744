import { languages, official } from './languages.ts';
import type { Locale } from './text.ts';

/** A field of a record in the languages in which someone has written it, at least in the official one. */
type Field = Readonly<Record<typeof official.code, string>> &
  Readonly<Partial<Record<Locale, string | null | undefined>>>;

/** What the names of columns end in, one for each language. */
export type Suffix = (typeof languages)[number]['suffix'];

/** The columns of a table that say one thing: `note` is noteZh and noteEn, `name` is name and nameEn. */
type Columns<Base extends string> = Readonly<
  Partial<Record<Base | `${Base}${Suffix}`, string | null | undefined>>
>;

type Filled<Base extends string> =
  Readonly<Record<Base, string>> | Readonly<Record<`${Base}${typeof official.suffix}`, string>>;

/** The words of a field in a language, or the official ones where no one has written it in that language yet. */
export function wordsIn(field: Field, locale: Locale): string {
  return ownIn(field, locale) ?? field[official.code];
}

/** The words of a field in exactly one language, or null where no one has written it. */
export function ownIn(field: Field, locale: Locale): string | null {
  return field[locale] ?? null;
}

/** The `lang` of what wordsIn gives on a page in a language: none where it is in that language. */
export function langIn(field: Field, locale: Locale): string | undefined {
  return ownIn(field, locale) === null ? official.tag : undefined;
}

/** The words of columns in a language, or the official ones where that language has none; null where they are empty. */
export function columnIn<Base extends string>(
  row: Columns<Base> & Filled<Base>,
  base: Base,
  locale: Locale,
): string;
export function columnIn<Base extends string>(
  row: Columns<Base>,
  base: Base,
  locale: Locale,
): string | null;
export function columnIn<Base extends string>(
  row: Columns<Base>,
  base: Base,
  locale: Locale,
): string | null {
  const own = renderingIn(row, base, locale);
  return own ?? renderingIn(row, base, official.code) ?? row[base] ?? null;
}

/** The `lang` of what columnIn gives on a page in a language: none where it is in that language. */
export function columnLang<Base extends string>(
  row: Columns<Base>,
  base: Base,
  locale: Locale,
): string | undefined {
  const isOwn = locale === official.code || renderingIn(row, base, locale) !== null;
  return isOwn ? undefined : official.tag;
}

/** The column that renders another in a language (titleEn for title), or null where there is none or it is empty. */
export function renderingIn<Base extends string>(
  row: Columns<Base>,
  base: Base,
  locale: Locale,
): string | null {
  const { suffix } = languages.find(({ code }) => code === locale) ?? official;
  return row[`${base}${suffix}`] ?? null;
}

/** The columns of a table that say one thing, one for each language that it has: noteZh, noteEn. */
export function columnsOf<Base extends string, Column extends string>(
  columns: readonly Column[],
  base: Base,
): (Column & `${Base}${Suffix}`)[] {
  const names = new Set<string>(languages.map(({ suffix }) => base + suffix));
  return columns.filter((column): column is Column & `${Base}${Suffix}` => names.has(column));
}

/** What stands in the columns that say one thing, one for each language, by their names. */
export function eachColumn(
  base: string,
  say: (locale: Locale) => string | null,
): Record<string, string | null> {
  return Object.fromEntries(languages.map(({ code, suffix }) => [base + suffix, say(code)]));
}
