import { columnIn } from '#schema/words-in.ts';
import type { Locale } from '#schema/text.ts';
import type { Publication } from '../publication.ts';
import { toSlug } from './town-comparisons.ts';

/** The towns of a prefecture, under its name in letters and in words. */
export interface PrefectureTowns {
  readonly id: string;
  readonly name: string;
  readonly towns: readonly string[];
}

/** The towns of each prefecture, in the order of their file, under the prefecture's name in letters. */
export function listTownGroups({ corpus }: Publication, locale: Locale): PrefectureTowns[] {
  const prefectures = Map.groupBy(corpus.towns, ({ prefectureEn }) => prefectureEn);
  return [...prefectures].map(([english, towns]) => ({
    id: toSlug(english),
    name: towns[0] === undefined ? english : columnIn(towns[0], 'prefecture', locale),
    towns: towns.map(({ id }) => id),
  }));
}
