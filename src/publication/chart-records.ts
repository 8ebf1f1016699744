import { remember } from '#remember.ts';
import type { Target } from '#schema/target.ts';
import type { Locale } from '#schema/text.ts';
import type { Corpus } from '#corpus/corpus.ts';
import type { Publication } from './publication.ts';
import { toMention } from './reading/mentions.ts';

/** The records that charts are made from, for the pages of one language. */
export type ChartRecords = Pick<
  Corpus,
  'indicators' | 'observations' | 'towns' | 'scopes' | 'prefectures' | 'sources'
> & {
  readonly locale: Locale;
  readonly targets: readonly (Target & { readonly sentence: string | null })[];
};

/** The records that charts are made from, in the order of their files; the same object each time, so that a chart is drawn once. */
export const toChartRecords = remember(makeRecords);

function makeRecords(publication: Publication, locale: Locale): ChartRecords {
  const { corpus, targets } = publication;
  const { indicators, observations, towns, scopes, prefectures, sources } = corpus;
  return {
    locale,
    indicators,
    observations,
    towns,
    scopes,
    prefectures,
    sources,
    targets: [...targets.values()].map(({ document, target }) => ({
      ...target,
      sentence: target.eId === null ? null : toMention(publication, document.id, target.eId).path,
    })),
  };
}
