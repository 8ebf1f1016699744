import { formatLocator } from '#policy/tree/locator.ts';
import type { Mark } from '#policy/text/segments.ts';
import type { DocumentTree, Paragraph, Provision, TreeNode } from '#policy/tree/tree.ts';
import { listNodes, listSentences, type PageNode } from '#policy/tree/walk.ts';
import type { Target } from '#schema/target.ts';
import type { Bilingual } from '#schema/text.ts';
import type { CorpusDocument, CorpusTerm, TextDocument } from '#corpus/corpus.ts';
import { findReferredBy, type Mention } from './mentions.ts';
import {
  listDocumentPages,
  listStretches,
  type DocumentPage,
  type PageStretch,
} from './document-pages.ts';
import { listProvisionNotes, type ProvisionNote } from './provision-notes.ts';
import { lookUp, type AssessedTarget, type Publication } from '../publication.ts';
import { listSentenceNotes, type SentenceNote } from './sentence-notes.ts';

/** A target as the margin shows it: with the name of its scope and what became of it. */
export interface PromiseNote extends Pick<AssessedTarget, 'target'> {
  readonly scopes: readonly Bilingual[];
  readonly status: AssessedTarget['assessment']['status'];
}

/** A page's own text, or a stretch of it, with what it promises, cites and names, each once, in reading order. */
export interface ReadingPart {
  readonly page: PageNode;
  /** Whether it goes on behind pages that stand within the page, so that the page's heading was shown before. */
  readonly continues: boolean;
  readonly blocks: readonly (Paragraph | Provision)[];
  readonly targets: readonly PromiseNote[];
  readonly citations: readonly CorpusDocument[];
  readonly terms: readonly CorpusTerm[];
  /** The provisions, of this document or others, to which it leads. */
  readonly provisions: readonly ProvisionNote[];
  readonly sentences: readonly SentenceNote[];
  /** The sentences that refer to the page or to anything in it. */
  readonly referredBy: readonly Mention[];
}

/** The text and margin of one page of a document. */
export function toReadingPart(publication: Publication, documentPage: DocumentPage): ReadingPart {
  const blocks = listStretches(documentPage).flatMap((stretch) => stretch.blocks);
  return toPart(publication, documentPage, blocks, false);
}

function toPart(
  publication: Publication,
  { document, page }: DocumentPage,
  blocks: PageStretch['blocks'],
  continues: boolean,
): ReadingPart {
  const marks = marksOf(publication, document.id);
  const found = blocks.flatMap(listSentences).flatMap(({ eId }) => marks.get(eId) ?? []);
  const refs = (kind: Mark['kind']) => [
    ...new Set(found.filter((mark) => mark.kind === kind).map(({ ref }) => ref)),
  ];
  const termById = new Map(publication.corpus.terms.map((term) => [term.id, term]));
  return {
    page,
    continues,
    blocks,
    targets: refs('target').map((id) => toPromiseNote(publication, id)),
    citations: refs('citation').map((id) => lookUp(publication.documents, id)),
    terms: refs('term').map((id) => lookUp(termById, id)),
    provisions: listProvisionNotes(publication, found),
    sentences: listSentenceNotes(publication, document.id, blocks),
    referredBy: findReferredBy(publication, document.id, [
      ...(continues ? [] : [page.node]),
      ...blocks.flatMap((block) => [...listNodes(block)]),
    ]),
  };
}

/** The whole text of a document with its margin, in the order of the tree; what a page says behind the pages within it is a part of its own. */
export function listReadingParts(publication: Publication, document: TextDocument): ReadingPart[] {
  const pages = listDocumentPages(document);
  const byId = new Map(pages.map((one) => [one.page.eId, one]));
  const listPartsOf = (documentPage: DocumentPage): ReadingPart[] =>
    listStretches(documentPage).flatMap((stretch, index) => [
      toPart(publication, documentPage, stretch.blocks, index > 0),
      ...stretch.pages.flatMap(({ eId }) => listPartsOf(lookUp(byId, eId))),
    ]);
  return pages.filter(({ page }) => page.parentEId === null).flatMap(listPartsOf);
}

/** A target as the margin shows it. */
export function toPromiseNote(publication: Publication, id: string): PromiseNote {
  const { target, assessment } = lookUp(publication.targets, id);
  return {
    target,
    scopes: listScopeNames(publication, target),
    status: assessment.status,
  };
}

/** The names of the scopes in which a target's sentence can be read, its own first. */
export function listScopeNames(publication: Publication, target: Target): Bilingual[] {
  const ids = new Set([target.scope, ...target.readings.map(({ scope }) => scope)]);
  return [...ids].map((id) => lookUp(publication.scopes, id).name);
}

/** The marks of a document's sentences; empty for a document without text. */
export function marksOf(
  publication: Publication,
  documentId: string,
): ReadonlyMap<string, readonly Mark[]> {
  return publication.links.marks.get(documentId) ?? new Map<string, readonly Mark[]>();
}

/** The margin numbers of targets, from 1, in the order of the parts given. */
export function numberTargets(parts: readonly ReadingPart[]): Map<string, number> {
  const ids = parts.flatMap(({ targets }) => targets.map(({ target }) => target.id));
  return new Map(ids.map((id, index) => [id, index + 1]));
}

/** Where a citation says that each paragraph and provision of a document, or of a part of it, stands (第二部分第（一）项), by eId. */
export function listLocators(
  tree: DocumentTree,
  part: DocumentTree | TreeNode = tree,
): Map<string, string> {
  const locators = new Map<string, string>();
  for (const { type, eId } of listNodes(part)) {
    if (type !== 'sentence') locators.set(eId, formatLocator(tree, eId));
  }
  return locators;
}
