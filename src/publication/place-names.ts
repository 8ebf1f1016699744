import { namePublisher } from '#schema/source.ts';
import type { Locale } from '#schema/text.ts';
import { columnIn, wordsIn } from '#schema/words-in.ts';
import type { Publication } from './publication.ts';

/** The names of all towns and scopes in a language, and those of the publishers of sources, by their ids. */
export function listPlaceNames({ corpus }: Publication, locale: Locale): Map<string, string> {
  return new Map([
    ...corpus.towns.map((town): [string, string] => [town.id, columnIn(town, 'name', locale)]),
    ...corpus.scopes.map(({ id, name }): [string, string] => [id, wordsIn(name, locale)]),
    ...corpus.sources.map((source): [string, string] => [source.id, namePublisher(source)]),
  ]);
}
