import { remember } from '#remember.ts';
import type { DocumentRecord } from '#schema/document.ts';
import type { Bilingual } from '#schema/text.ts';
import type { CorpusDocument } from '#corpus/corpus.ts';
import { lookUp, type ListedDocument, type Publication } from '../publication.ts';

type RelationKind = DocumentRecord['relations'][number]['kind'];

/** A document with its relation to another. */
export interface RelatedDocument extends ListedDocument {
  readonly kind: RelationKind;
  /** True where the other document's record states it: it rests on this one, comes after it, and so on. */
  readonly incoming: boolean;
  /** On what we base it; null where the text itself cites the other. */
  readonly note: Bilingual | null;
}

/** What a document is to others and others to it: what the records state, then what its text merely cites. */
export function findRelated(publication: Publication, document: CorpusDocument): RelatedDocument[] {
  const stated = document.record.relations.map(({ kind, document: id, note }) =>
    toRelated(publication, { kind, id, note, incoming: false }),
  );
  const incoming = (listIncoming(publication).get(document.id) ?? []).map((relation) =>
    toRelated(publication, { ...relation, incoming: true }),
  );
  const named = new Set(stated.map(({ id }) => id));
  const cited = publication.links.cites.get(document.id) ?? [];
  const mentioned = [...new Set(cited.map(({ to }) => to))]
    .filter((id) => !named.has(id))
    .map((id) => toRelated(publication, { kind: 'mentions', id, note: null, incoming: false }));
  return [...stated, ...mentioned, ...incoming];
}

/** The ids of the documents to which records relate a document, in either direction. */
export function listNeighbours(publication: Publication, id: string): string[] {
  const { relations } = lookUp(publication.documents, id).record;
  const incoming = listIncoming(publication).get(id) ?? [];
  return [...relations.map(({ document }) => document), ...incoming.map((one) => one.id)];
}

type Incoming = Pick<RelatedDocument, 'kind' | 'id' | 'note'>;

/** By document, the relations that other records state to it; worked out once for a publication. */
const listIncoming = remember(
  ({ corpus }: Publication): ReadonlyMap<string, readonly Incoming[]> => {
    const all = corpus.documents.flatMap(({ id, record }) =>
      record.relations.map(({ kind, document, note }) => ({ to: document, kind, id, note })),
    );
    return Map.groupBy(all, ({ to }) => to);
  },
);

function toRelated(
  publication: Publication,
  relation: Omit<RelatedDocument, 'record'>,
): RelatedDocument {
  return { ...relation, record: lookUp(publication.documents, relation.id).record };
}
