import type { Publication } from './publication.ts';
import type { Corpus } from './corpus.ts';
import type { Target } from '../schema/target.ts';

/** The records that charts are made from. */
export type ChartRecords = Omit<Corpus, 'documents' | 'idLock'> & {
  readonly targets: readonly Target[];
};

/** The records that charts are made from, in the order of their files. */
export function toChartRecords({ corpus, targets }: Publication): ChartRecords {
  const { indicators, observations, towns, scopes, sources } = corpus;
  return {
    indicators,
    observations,
    towns,
    scopes,
    sources,
    targets: [...targets.values()].map(({ target }) => target),
  };
}
