import type { Bilingual, Locale } from '#schema/text.ts';
import { wordsIn } from '#schema/words-in.ts';
import type { Publication } from './publication.ts';

/** Words of site.yml in a language, with the number of towns where `{towns}` stands. */
export function countTowns({ corpus }: Publication, words: Bilingual, locale: Locale): string {
  return wordsIn(words, locale).replaceAll('{towns}', String(corpus.towns.length));
}
