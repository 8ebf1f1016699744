import type { Locale } from '#schema/text.ts';

/** The languages in the order in which pages are made: the first stands at the root. */
export const locales = ['zh', 'en'] as const satisfies readonly Locale[];

/** The address of a page in a language: English stands under /en/, Chinese at the root. */
export function toPath(locale: Locale, path: string): string {
  return locale === 'en' ? `/en${path}` : path;
}

/** The parameter of a `[...locale]` route that yields toPath's address. */
export function toLocaleParameter(locale: Locale): string | undefined {
  return locale === 'en' ? 'en' : undefined;
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

/** The value of a `lang` attribute for our own words in a language. */
export function toLanguageTag(locale: Locale): string {
  return locale === 'zh' ? 'zh-CN' : 'en';
}
