import { languages, official, toPrefix } from '#schema/languages.ts';
import type { Locale } from '#schema/text.ts';

/** The languages in the order in which pages are made. */
export const locales: readonly Locale[] = languages.map(({ code }) => code);

/** The address of a page in a language: the official one stands at the root, others under their code. */
export function toPath(locale: Locale, path: string): string {
  return toPrefix(locale) + path;
}

/** The parameter of a `[...locale]` route that yields toPath's address. */
export function toLocaleParameter(locale: Locale): string | undefined {
  return toPrefix(locale).slice(1) || undefined;
}

/** The static paths of a page that differs by language only. */
export function listLocalePaths(): {
  params: { locale: string | undefined };
  props: { locale: Locale };
}[] {
  return locales.map((locale) => ({
    params: { locale: toLocaleParameter(locale) },
    props: { locale },
  }));
}

/** The static paths of the pages of a list but its first, for a route page/[page]. */
export function listLaterPages<T extends { readonly number: number }>(
  pages: readonly T[],
): { params: { locale: string | undefined; page: string }; props: { locale: Locale; page: T } }[] {
  return locales.flatMap((locale) =>
    pages.slice(1).map((page) => ({
      params: { locale: toLocaleParameter(locale), page: String(page.number) },
      props: { locale, page },
    })),
  );
}

/** The value of a `lang` attribute for our own words in a language. */
export function toLanguageTag(locale: Locale): string {
  return languages.find(({ code }) => code === locale)?.tag ?? locale;
}

/** The value of a `lang` attribute for our own words among official ones: none where they speak the same language. */
export function toOwnTag(locale: Locale): string | undefined {
  return locale === official.code ? undefined : toLanguageTag(locale);
}

/** The value of a `lang` attribute for official words on a page in a language: none where the page speaks the same. */
export function toOfficialTag(locale: Locale): string | undefined {
  return locale === official.code ? undefined : official.tag;
}
