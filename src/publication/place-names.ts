import type { Locale } from '#schema/text.ts';
import type { Publication } from './publication.ts';

/** The names of all towns and scopes in a language, by their ids. */
export function listPlaceNames({ corpus }: Publication, locale: Locale): Map<string, string> {
  return new Map([
    ...corpus.towns.map((town): [string, string] => [
      town.id,
      locale === 'zh' ? town.name : town.nameEn,
    ]),
    ...corpus.scopes.map(({ id, name }): [string, string] => [id, name[locale]]),
  ]);
}
