import type { Target } from '#schema/target.ts';
import type { Locale } from '#schema/text.ts';
import type { Corpus } from '#corpus/corpus.ts';
import type { Publication } from './publication.ts';

/** The records that charts are made from, for the pages of one language. */
export type ChartRecords = Pick<
  Corpus,
  'indicators' | 'observations' | 'towns' | 'scopes' | 'sources'
> & { readonly locale: Locale; readonly targets: readonly Target[] };

const known = new WeakMap<Publication, Map<Locale, ChartRecords>>();

/** The records that charts are made from, in the order of their files; the same object each time, so that a chart is drawn once. */
export function toChartRecords(publication: Publication, locale: Locale): ChartRecords {
  const byLocale = known.get(publication) ?? new Map<Locale, ChartRecords>();
  known.set(publication, byLocale);
  const records = byLocale.get(locale) ?? makeRecords(publication, locale);
  byLocale.set(locale, records);
  return records;
}

function makeRecords({ corpus, targets }: Publication, locale: Locale): ChartRecords {
  const { indicators, observations, towns, scopes, sources } = corpus;
  return {
    locale,
    indicators,
    observations,
    towns,
    scopes,
    sources,
    targets: [...targets.values()].map(({ target }) => target),
  };
}
