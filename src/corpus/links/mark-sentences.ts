import { findNoteMarks, type NoteMark } from '#policy/references/note-marks.ts';
import type { Mark } from '#policy/text/segments.ts';
import { type Corpus, hasText, type TextDocument } from '../corpus.ts';
import type { ReferenceLink } from './document-links.ts';
import { findPageId, toSentencePath } from './sentence-path.ts';
import { findTargetMark } from './target-mark.ts';
import type { WordLink } from './word-links.ts';

/** What was found in the sentences of one document. */
export interface FoundMentions {
  /** The text of each sentence, by its eId, in reading order. */
  readonly texts: ReadonlyMap<string, string>;
  readonly links: readonly ReferenceLink[];
  readonly words: readonly (WordLink & { readonly eId: string })[];
}

/** The marks of a document's sentences, none within another, by eId in reading order; behind them those of notes in headings. */
export function markSentences(
  document: TextDocument,
  { texts, links, words }: FoundMentions,
  { terms }: Pick<Corpus, 'terms'>,
): Map<string, Mark[]> {
  const groups = new Set(terms.filter(({ kind }) => kind === 'group').map(({ id }) => id));
  const shown = keepFirst(document, words, groups);
  const linksBySentence = Map.groupBy(links, ({ eId }) => eId);
  const wordsBySentence = Map.groupBy(shown, ({ eId }) => eId);
  const targets = Map.groupBy(document.targets, ({ eId }) => eId);
  const marks = new Map<string, Mark[]>();
  const notes = findNoteMarks(document.tree);
  for (const [eId, text] of texts) {
    const references = (linksBySentence.get(eId) ?? []).map((link) => toMark(link, document.id));
    const named = (wordsBySentence.get(eId) ?? []).map(toWordMark);
    const promised = (targets.get(eId) ?? []).flatMap(
      (target) => findTargetMark(text, target) ?? [],
    );
    const noted = (notes.get(eId) ?? []).map((mark) => toNoteMark(document, mark));
    const found = layOver(noted, layOver(references, layOver(promised, named)));
    if (found.length > 0) marks.set(eId, found);
    notes.delete(eId);
  }
  // What is left stands in headings.
  for (const [eId, own] of notes) {
    const found = own.map((mark) => toNoteMark(document, mark));
    marks.set(
      eId,
      found.toSorted((a, b) => a.start - b.start),
    );
  }
  return marks;
}

/** A term is marked where a page names it first, a group of towns wherever it is named: each sentence has its own scope. */
function keepFirst<T extends WordLink & { readonly eId: string }>(
  { tree }: TextDocument,
  words: readonly T[],
  groups: ReadonlySet<string>,
): T[] {
  const seen = new Set<string>();
  return words.filter(({ kind, ref, eId }) => {
    const key = `${kind} ${ref} ${findPageId(tree, eId) ?? ''}`;
    if (seen.has(key)) return groups.has(ref);
    seen.add(key);
    return true;
  });
}

function toMark({ start, end, to, provision }: ReferenceLink, own: string): Mark {
  const path =
    provision !== null && hasText(to)
      ? toSentencePath(to.id, to.tree, provision)
      : `/documents/${to.id}/`;
  const kind = to.id === own ? 'provision' : 'citation';
  return { start, end, kind, ref: to.id, eId: provision, path };
}

function toNoteMark({ id, tree }: TextDocument, { start, end, note }: NoteMark): Mark {
  return { start, end, kind: 'note', ref: id, eId: note, path: toSentencePath(id, tree, note) };
}

function toWordMark({ start, end, kind, ref }: WordLink): Mark {
  const path = kind === 'term' ? `/glossary/${ref}/` : `/towns/${ref}/`;
  return { start, end, kind, ref, eId: null, path };
}

/**
 * Two lists of marks as one without overlaps, in order; the upper ones stand.
 * An upper mark gives way at its head to a lower one that begins there: 中心镇 in front of what it has promised.
 */
function layOver(upper: readonly Mark[], lower: readonly Mark[]): Mark[] {
  const trimmed = upper.map((mark) => {
    const head = lower.find(({ start, end }) => start === mark.start && end < mark.end);
    return head === undefined || mark.kind !== 'target' ? mark : { ...mark, start: head.end };
  });
  const free = lower.filter(({ start, end }) =>
    trimmed.every((mark) => mark.end <= start || end <= mark.start),
  );
  return [...trimmed, ...free].toSorted((a, b) => a.start - b.start);
}
