import { listCurrent } from '#indicators/observations/revisions.ts';
import { remember } from '#remember.ts';
import type { Town } from '#schema/place.ts';
import type { Bilingual } from '#schema/text.ts';
import { columnIn } from '#schema/words-in.ts';
import { byLanguage } from '#schema/languages.ts';
import type { CorpusIndicator } from '#corpus/corpus.ts';
import type { Publication } from '../publication.ts';

/** The towns of one prefecture that have values of an indicator, to be shown side by side. */
export interface TownComparison {
  /** The last part of /towns/compare/<indicator>/<id>/: the prefecture’s name in letters. */
  readonly id: string;
  readonly name: Bilingual;
  readonly indicator: CorpusIndicator;
  readonly towns: readonly Town[];
}

/** More towns than this cannot be told apart in one chart. */
export const mostCompared = 6;

/** Every indicator with every prefecture of which two towns or more, and not too many, have a full-year value, in the order of their files; worked out once. */
export const listTownComparisons = remember(findComparisons);

function findComparisons({
  corpus,
  observationsByIndicator,
}: Publication): readonly TownComparison[] {
  const prefectures = Map.groupBy(corpus.towns, ({ prefecture }) => prefecture);
  return corpus.indicators.flatMap((indicator) => {
    const rows = listCurrent(observationsByIndicator.get(indicator.id) ?? []);
    const drawn = rows.filter(({ period, value }) => period === 'year' && value !== null);
    const known = new Set(drawn.map(({ place }) => place));
    return [...prefectures.values()].flatMap((members): TownComparison[] => {
      const towns = members.filter(({ id }) => known.has(id));
      const [first] = towns;
      if (!first || towns.length < 2 || towns.length > mostCompared) return [];
      const name = byLanguage((locale) => columnIn(first, 'prefecture', locale));
      return [{ id: toSlug(first.prefectureEn), name, indicator, towns }];
    });
  });
}

/** A name in letters as a part of an address. */
export function toSlug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
