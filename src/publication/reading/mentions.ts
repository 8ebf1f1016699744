import { formatLocator } from '#policy/tree/locator.ts';
import type { TreeNode } from '#policy/tree/tree.ts';
import { findNode, plainText } from '#policy/tree/walk.ts';
import type { CitationLink } from '#corpus/links/links.ts';
import { lookUp, type Publication } from '../publication.ts';
import { remember } from '#remember.ts';
import { toSentencePath } from '#corpus/links/sentence-path.ts';

/** A sentence that speaks of something, with where it stands and its address without language. */
export interface Mention {
  readonly path: string;
  /** The title of its document. */
  readonly document: string;
  readonly locator: string;
  readonly text: string;
}

/** The sentences that cite a document or any provision of it, each once, in the order of their documents. */
export function findCitedBy(publication: Publication, documentId: string): Mention[] {
  return toMentions(publication, publication.links.citedBy.get(documentId) ?? []);
}

/** The sentences, of this document or another, that refer to one of some nodes of a document. */
export function findReferredBy(
  publication: Publication,
  documentId: string,
  nodes: readonly TreeNode[],
): Mention[] {
  const { referredBy } = publication.links;
  return toMentions(
    publication,
    nodes.flatMap(({ eId }) => referredBy.get(`${documentId}#${eId}`) ?? []),
  );
}

/** The sentences of links or occurrences, each once. */
export function toMentions(
  publication: Publication,
  places: readonly (Pick<CitationLink, 'eId'> & { readonly from: string })[],
): Mention[] {
  const once = new Map(places.map(({ from, eId }) => [`${from}#${eId}`, { from, eId }]));
  return [...once.values()].map(({ from, eId }) => toMention(publication, from, eId));
}

/** A sentence as a mention, made once: every town's page lists the same ones; throws when the document has no text or no such sentence. */
export const toMention = remember(findMention);

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
