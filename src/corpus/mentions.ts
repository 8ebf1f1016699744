import type { DocumentRecord } from '../schema/document.ts';
import { formatLocator } from '../policy/locator.ts';
import { findNode, listPages, plainText } from '../policy/walk.ts';
import type { DocumentTree } from '../policy/tree.ts';
import type { CorpusDocument } from './corpus.ts';
import { lookUp, type Publication } from './publication.ts';

/** A sentence that speaks of something, with where it stands and its address without language. */
export interface Mention {
  readonly path: string;
  /** The title of its document. */
  readonly document: string;
  readonly locator: string;
  readonly text: string;
}

/** The sentences that cite a document, in the order of their documents. */
export function findCitedBy(publication: Publication, documentId: string): Mention[] {
  return publication.links.citations
    .filter(({ to }) => to === documentId)
    .map(({ from, eId }) => toMention(publication, from, eId));
}

/** The mentions worked out so far: every town's page lists the same sentences. */
const known = new WeakMap<Publication, Map<string, Mention>>();

/** A sentence as a mention; throws when the document has no text or no such sentence. */
export function toMention(publication: Publication, documentId: string, eId: string): Mention {
  const mentions = known.get(publication) ?? new Map<string, Mention>();
  known.set(publication, mentions);
  const key = `${documentId}#${eId}`;
  const mention = mentions.get(key) ?? findMention(publication, documentId, eId);
  mentions.set(key, mention);
  return mention;
}

function findMention(publication: Publication, documentId: string, eId: string): Mention {
  const { record, tree } = lookUp(publication.documents, documentId);
  const node = tree && findNode(tree, eId);
  if (!tree || !node) throw new Error(`No sentence ${eId} in document ${documentId}`);
  return {
    path: toSentencePath(documentId, tree, eId),
    document: record.title,
    locator: formatLocator(tree, eId),
    text: plainText(node),
  };
}

/** The address of a provision: on the innermost page that holds it. */
export function toSentencePath(documentId: string, tree: DocumentTree, eId: string): string {
  const page = listPages(tree).findLast(
    (candidate) => eId === candidate.eId || eId.startsWith(`${candidate.eId}__`),
  );
  const folder = page === undefined ? '' : `${page.eId}/`;
  const anchor = page?.eId === eId ? '' : `#${eId}`;
  return `/documents/${documentId}/${folder}${anchor}`;
}

/** A document with its relation to another. */
export interface RelatedDocument {
  readonly kind: DocumentRecord['relations'][number]['kind'];
  readonly id: string;
  readonly record: DocumentRecord;
}

/** The documents that a document's record names, in the order of the record. */
export function findRelated(publication: Publication, document: CorpusDocument): RelatedDocument[] {
  return document.record.relations.map(({ kind, document: id }) => ({
    kind,
    id,
    record: lookUp(publication.documents, id).record,
  }));
}
