import { messages } from '#i18n/messages.ts';
import { byLanguage, languages } from '#schema/languages.ts';
import type { Bilingual, Locale } from '#schema/text.ts';
import { ownIn, wordsIn } from '#schema/words-in.ts';

/** What the published data is, in every language. */
export const dataDescription = byLanguage((locale) => messages(locale).data.setDescription);

/** What an empty cell means, in every language. */
export const emptyCell = byLanguage((locale) => messages(locale).data.emptyCell);

/** A description that says first what must be said first. */
export function withNotice(text: Bilingual, notice: Bilingual | null): Bilingual {
  if (notice === null) return text;
  return byLanguage((locale) => `${wordsIn(notice, locale)} ${wordsIn(text, locale)}`);
}

/** Every language in one text, for formats that have room for one. */
export function joinLanguages(field: Bilingual, between = ' · '): string {
  return listLanguages(field)
    .map(([, words]) => words)
    .join(between);
}

/** Every language as JSON-LD tells them apart. */
export function tagLanguages(field: Bilingual): object[] {
  return listLanguages(field).map(([code, words]) => ({ '@value': words, '@language': code }));
}

/** The words of a field in each language in which someone has written it. */
function listLanguages(field: Bilingual): [code: Locale, words: string][] {
  return languages.flatMap(({ code }): [Locale, string][] => {
    const words = ownIn(field, code);
    return words === null ? [] : [[code, words]];
  });
}
