import { formatLocator } from '#policy/tree/locator.ts';
import type { Mark } from '#policy/text/segments.ts';
import type { Block, Provision, TreeNode } from '#policy/tree/tree.ts';
import { listLargeNodes, listSentences, type PageNode } from '#policy/tree/walk.ts';
import type { CorpusTerm, TextDocument } from '#corpus/corpus.ts';
import type { PromiseNote } from './promise-note.ts';
import {
  listDocumentPages,
  listStretches,
  type DocumentPage,
  type PageStretch,
} from './document-pages.ts';
import type { ProvisionNote } from './provision-notes.ts';
import { lookUp, type ListedDocument } from '../publication.ts';
import type { Surroundings } from '../surroundings.ts';
import { listSentenceNotes, type SentenceNote } from './sentence-notes.ts';

/** A page's own text, or a stretch of it, with what it promises, cites and names, each once, in reading order. */
export interface ReadingPart {
  readonly page: PageNode;
  /** Whether it goes on behind pages that stand within the page, so that the page's heading was shown before. */
  readonly continues: boolean;
  /** Where a citation says that it goes on; null where it begins. */
  readonly place: string | null;
  readonly blocks: readonly (Block | Provision)[];
  readonly targets: readonly PromiseNote[];
  readonly citations: readonly ListedDocument[];
  readonly terms: readonly CorpusTerm[];
  /** The provisions, of this document or others, to which it leads. */
  readonly provisions: readonly ProvisionNote[];
  readonly sentences: readonly SentenceNote[];
}

/** The text and margin of one page of a document. */
export function toReadingPart(surroundings: Surroundings, documentPage: DocumentPage): ReadingPart {
  const blocks = listStretches(documentPage).flatMap((stretch) => stretch.blocks);
  return toPart(surroundings, documentPage, blocks, false);
}

function toPart(
  surroundings: Surroundings,
  { document, page }: DocumentPage,
  blocks: PageStretch['blocks'],
  continues: boolean,
): ReadingPart {
  const { cited, marks, provisions, targets, terms } = surroundings;
  const [first] = blocks;
  const found = blocks.flatMap(listSentences).flatMap(({ eId }) => marks.get(eId) ?? []);
  const named = <T>(kind: Mark['kind'], of: ReadonlyMap<string, T>): T[] => {
    const refs = new Set(found.filter((mark) => mark.kind === kind).map(({ ref }) => ref));
    return [...refs].map((ref) => lookUp(of, ref));
  };
  return {
    page,
    continues,
    place: continues && first ? formatLocator(document.tree, first.eId) : null,
    blocks,
    targets: named('target', targets),
    citations: named('citation', cited),
    terms: named('term', terms),
    provisions: [...new Set(found.map(({ ref, eId }) => `${ref}#${eId ?? ''}`))].flatMap(
      (key) => provisions.get(key) ?? [],
    ),
    sentences: listSentenceNotes(surroundings, blocks),
  };
}

/** Whether a table, a note or a line that tells how the text went out stands in any of the parts. */
export function holdsApart(parts: readonly ReadingPart[]): boolean {
  return parts.some(({ blocks }) =>
    blocks.flatMap((block) => [...listLargeNodes(block)]).some(isApart),
  );
}

function isApart(node: TreeNode): boolean {
  if (node.type === 'paragraph') return node.role === 'dateline' || node.role === 'imprint';
  return node.type === 'table' || node.type === 'footnote';
}

/** The whole text of a document with its margin, in the order of the tree; what a page says behind the pages within it is a part of its own. */
export function listReadingParts(
  surroundings: Surroundings,
  document: TextDocument,
): ReadingPart[] {
  const pages = listDocumentPages(document);
  const byId = new Map(pages.map((one) => [one.page.eId, one]));
  const listPartsOf = (documentPage: DocumentPage): ReadingPart[] =>
    listStretches(documentPage).flatMap((stretch, index) => [
      toPart(surroundings, documentPage, stretch.blocks, index > 0),
      ...stretch.pages.flatMap(({ eId }) => listPartsOf(lookUp(byId, eId))),
    ]);
  return pages.filter(({ page }) => page.parentEId === null).flatMap(listPartsOf);
}

/** The margin numbers of targets, from 1, in the order of the parts given. */
export function numberTargets(parts: readonly ReadingPart[]): Map<string, number> {
  const ids = parts.flatMap(({ targets }) => targets.map(({ target }) => target.id));
  return new Map(ids.map((id, index) => [id, index + 1]));
}
