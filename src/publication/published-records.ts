import type { Corpus, CorpusDocument } from '#corpus/corpus.ts';
import type { AssessedTarget, Publication } from './publication.ts';

type Published =
  | 'documents'
  | 'indicators'
  | 'observations'
  | 'towns'
  | 'scopes'
  | 'sources'
  | 'areas'
  | 'grades'
  | 'countyCensus'
  | 'site'
  | 'notice';

/** The records that are published as data, each target with its document's id. */
export type PublishedRecords = Pick<Corpus, Published> &
  Pick<Publication, 'asOf'> & {
    readonly targets: readonly (Pick<AssessedTarget, 'target' | 'assessment'> & {
      readonly document: CorpusDocument['id'];
    })[];
  };

/** The records that are published as data, in the order of their files. */
export function toPublishedRecords({ corpus, targets, asOf }: Publication): PublishedRecords {
  const { documents, indicators, observations, towns, scopes, sources, site, notice } = corpus;
  const { areas, grades, countyCensus } = corpus;
  return {
    ...{ documents, indicators, observations, towns, scopes, sources, site, notice, asOf },
    ...{ areas, grades, countyCensus },
    targets: [...targets.values()].map(({ target, assessment, document }) => ({
      target,
      assessment,
      document: document.id,
    })),
  };
}
