import { indexProvisions } from '#policy/references/provision-index.ts';
import { followPath } from '#policy/references/follow-path.ts';
import { listBetween } from '#policy/references/list-between.ts';
import { listReferences, type PlacedReference } from '#policy/references/list-references.ts';
import { listMeant, resolveReference } from '#policy/references/resolve-reference.ts';
import { remember } from '#remember.ts';
import { hasText, type TextDocument, type CorpusDocument } from '../corpus.ts';
import type { DocumentResolver } from './document-resolver.ts';

/** A reference that leads somewhere. */
export interface ReferenceLink {
  /** The citing sentence and the words of it that are the link. */
  readonly eId: string;
  readonly start: number;
  readonly end: number;
  readonly to: CorpusDocument;
  /** The provision meant, or null where the document as a whole is meant or its text is not held. */
  readonly provision: string | null;
  /** The provisions that the words mean beside it, without naming them: those within a range (第三条至第五条, 前两款). */
  readonly between: readonly string[];
}

/** A reference that leads nowhere, with the whole sentence that makes it. */
export interface UnresolvedMention {
  readonly kind: 'document' | 'provision';
  readonly document: string;
  readonly eId: string;
  readonly words: string;
  readonly sentence: string;
  /** Whether the words can be nothing but a reference, so that the text or a record is at fault. */
  readonly certain: boolean;
}

/** What the references of one document lead to. */
export interface DocumentLinks {
  readonly links: readonly ReferenceLink[];
  readonly unresolved: readonly UnresolvedMention[];
}

/** The indexes of the documents that were cited down to a provision: each is made once. */
const indexOf = remember(indexProvisions);

/** Resolves every reference of a document, to others by their records and to provisions wherever the text is held. */
export function findDocumentLinks(
  document: TextDocument,
  texts: ReadonlyMap<string, string>,
  resolver: DocumentResolver,
): DocumentLinks {
  const links: ReferenceLink[] = [];
  const unresolved: UnresolvedMention[] = [];
  for (const reference of listReferences(document.tree, document.record.documentNumber)) {
    const { eId, start, end } = reference;
    const found = resolve(reference, document, resolver);
    if (found !== null) links.push({ eId, start, end, ...found });
    else {
      const sentence = texts.get(eId) ?? '';
      const words = sentence.slice(start, end);
      const kind =
        reference.anchor.kind === 'cited' && reference.steps.length === 0
          ? 'document'
          : 'provision';
      const certain = isCertain(reference);
      unresolved.push({ kind, document: document.id, eId, words, sentence, certain });
    }
  }
  return { links, unresolved };
}

/** What was found; a name known in full begins where its own words do. */
type Found = Pick<ReferenceLink, 'to' | 'provision' | 'between'> & { readonly start?: number };

function resolve(
  reference: PlacedReference,
  document: TextDocument,
  resolver: DocumentResolver,
): Found | null {
  const { anchor } = reference;
  if (anchor.kind === 'cited') {
    const to = resolver.cited(anchor.title, anchor.number);
    return to && resolveIn(to, reference);
  }
  if (anchor.kind === 'name') {
    const named = resolver.named(anchor.words);
    const found = named && resolveIn(named.document, reference);
    return found && anchor.end !== null ? { ...found, start: anchor.end - named.length } : found;
  }
  const index = indexOf(document.tree);
  const node = resolveReference(index, reference.eId, reference);
  if (node === null) return null;
  const between = listMeant(index, reference.eId, reference, node).map(({ eId }) => eId);
  return { to: document, provision: node.eId, between };
}

/** A text that is not held has its provisions on its record's page, until it comes. */
function resolveIn(to: CorpusDocument, { steps, since }: PlacedReference): Found | null {
  if (steps.length === 0 || !hasText(to)) return { to, provision: null, between: [] };
  const index = indexOf(to.tree);
  const node = followPath(index, null, steps);
  const first = since === undefined ? null : followPath(index, null, since);
  const between = first && node ? listBetween(index, first, node) : [];
  return node && { to, provision: node.eId, between: between.map(({ eId }) => eId) };
}

/** 第二款 or 第三章 without an anchor may be no reference at all, an attachment may be in another file: no fault of the text. */
function isCertain({ anchor, steps }: PlacedReference): boolean {
  if (anchor.kind === 'above') return false;
  if (anchor.kind === 'attachment') return steps.length > 0;
  if (anchor.kind !== 'self' || anchor.stated || steps.length > 1) return true;
  return steps[0]?.unit === '条';
}
