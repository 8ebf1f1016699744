import { listCitations } from '../policy/list-citations.ts';
import type { Mark } from '../policy/segments.ts';
import { listSentences } from '../policy/walk.ts';
import type { Corpus, CorpusDocument } from './corpus.ts';
import { findTargetMark } from './target-mark.ts';

/** A sentence that cites a document. */
export interface CitationLink {
  readonly from: string;
  readonly eId: string;
  readonly to: string;
}

/** All that leads from a sentence of the corpus to something else. */
export interface CorpusLinks {
  /** For each document with text: the marks of each sentence, by its eId, in order. */
  readonly marks: ReadonlyMap<string, ReadonlyMap<string, readonly Mark[]>>;
  readonly citations: readonly CitationLink[];
}

/** Finds every citation of a known document and every bound target, once for the whole site. */
export function findLinks(corpus: Corpus): CorpusLinks {
  const resolve = createResolver(corpus.documents);
  const marks = new Map<string, ReadonlyMap<string, readonly Mark[]>>();
  const citations: CitationLink[] = [];
  for (const document of corpus.documents) {
    const own = markDocument(document, resolve);
    marks.set(document.id, own);
    for (const [eId, found] of own) {
      for (const { kind, ref } of found) {
        if (kind === 'citation') citations.push({ from: document.id, eId, to: ref });
      }
    }
  }
  return { marks, citations };
}

type Resolve = (title: string | null, number: string | null) => string | null;

function markDocument(document: CorpusDocument, resolve: Resolve): Map<string, Mark[]> {
  const marks = new Map<string, Mark[]>();
  if (document.tree === null) return marks;
  const { documentNumber } = document.record;
  const cited = Map.groupBy(listCitations(document.tree, documentNumber), ({ eId }) => eId);
  const targets = Map.groupBy(document.targets, ({ eId }) => eId);
  for (const { eId, text } of listSentences(document.tree)) {
    const found: Mark[] = [];
    for (const { start, end, title, number } of cited.get(eId) ?? []) {
      const ref = resolve(title, number);
      if (ref !== null) found.push({ start, end, kind: 'citation', ref });
    }
    for (const target of targets.get(eId) ?? []) {
      const mark = findTargetMark(text, target);
      if (mark !== null) found.push(mark);
    }
    if (found.length > 0)
      marks.set(
        eId,
        found.toSorted((a, b) => a.start - b.start),
      );
  }
  return marks;
}

/** By number first, for a number names one document only; then by title or alias. */
function createResolver(documents: readonly CorpusDocument[]): Resolve {
  const byNumber = new Map<string, string>();
  const byTitle = new Map<string, string>();
  for (const { id, record } of documents) {
    if (record.documentNumber !== null) byNumber.set(record.documentNumber, id);
    for (const title of [record.title, ...record.aliases]) byTitle.set(toTitleKey(title), id);
  }
  return (title, number) =>
    (number === null ? undefined : byNumber.get(number)) ??
    (title === null ? undefined : byTitle.get(toTitleKey(title))) ??
    null;
}

function toTitleKey(title: string): string {
  return title.normalize('NFKC').replaceAll(/\s+/g, '');
}
