import type { Mark } from '#policy/text/segments.ts';
import { listSentences } from '#policy/tree/walk.ts';
import { remember } from '#remember.ts';
import { type Corpus, hasText } from '../corpus.ts';
import { findDocumentLinks, type UnresolvedMention } from './document-links.ts';
import { createDocumentResolver } from './document-resolver.ts';
import { markSentences } from './mark-sentences.ts';
import { createWordLinker, type WordLink } from './word-links.ts';

/** A sentence that cites a document, or one of its provisions. */
export interface CitationLink {
  readonly from: string;
  readonly eId: string;
  readonly to: string;
  /** The provision cited, or null. */
  readonly provision: string | null;
}

/** A place of a sentence that names a term or a town. */
export interface WordOccurrence extends WordLink {
  readonly document: string;
  readonly eId: string;
}

/** All that leads from a sentence of the corpus to something else, and back. */
export interface CorpusLinks {
  /** For each document with text: the marks of each sentence and heading, by its eId, in order. */
  readonly marks: ReadonlyMap<string, ReadonlyMap<string, readonly Mark[]>>;
  /** Every citation of another document, once for a sentence and a place cited. */
  readonly citations: readonly CitationLink[];
  /** The same by the id of the cited document. */
  readonly citedBy: ReadonlyMap<string, readonly CitationLink[]>;
  /** The same by the id of the citing document. */
  readonly cites: ReadonlyMap<string, readonly CitationLink[]>;
  /** Every citation and every reference within a document, by `<document>#<eId>` of the provision meant, those within a range among them. */
  readonly referredBy: ReadonlyMap<string, readonly CitationLink[]>;
  /** Every occurrence of each term and town, by `term <id>` or `place <id>`. */
  readonly occurrences: ReadonlyMap<string, readonly WordOccurrence[]>;
  /** The ids of the terms that a sentence names, by `<document>#<eId>`. */
  readonly terms: ReadonlyMap<string, ReadonlySet<string>>;
  readonly unresolved: readonly UnresolvedMention[];
}

/** Every mention of a corpus, found once: it is checked, then published. */
export const findLinks = remember(linkCorpus);

function linkCorpus(corpus: Corpus): CorpusLinks {
  const resolver = createDocumentResolver(corpus.documents);
  const findWords = createWordLinker(corpus);
  const marks = new Map<string, ReadonlyMap<string, readonly Mark[]>>();
  const citations: CitationLink[] = [];
  const own: CitationLink[] = [];
  const within: CitationLink[] = [];
  const occurrences: WordOccurrence[] = [];
  const unresolved: UnresolvedMention[] = [];
  for (const document of corpus.documents.filter(hasText)) {
    const texts = new Map(listSentences(document.tree).map(({ eId, text }) => [eId, text]));
    const found = findDocumentLinks(document, texts, resolver);
    const words = [...texts].flatMap(([eId, text]) =>
      findWords(text).map((word) => ({ ...word, document: document.id, eId })),
    );
    for (const { eId, to, provision, between } of found.links) {
      const link = { from: document.id, eId, to: to.id, provision };
      (to.id === document.id ? own : citations).push(link);
      within.push(...between.map((one) => ({ ...link, provision: one })));
    }
    occurrences.push(...words);
    unresolved.push(...found.unresolved);
    marks.set(document.id, markSentences(document, { texts, links: found.links, words }, corpus));
  }
  const cited = dropRepeats(citations);
  return {
    marks,
    citations: cited,
    citedBy: Map.groupBy(cited, ({ to }) => to),
    cites: Map.groupBy(cited, ({ from }) => from),
    referredBy: Map.groupBy(
      dropRepeats([...cited, ...own, ...within]),
      ({ to, provision }) => `${to}#${provision ?? ''}`,
    ),
    occurrences: Map.groupBy(occurrences, ({ kind, ref }) => `${kind} ${ref}`),
    terms: groupTerms(occurrences),
    unresolved,
  };
}

function groupTerms(occurrences: readonly WordOccurrence[]): Map<string, Set<string>> {
  const terms = new Map<string, Set<string>>();
  for (const { kind, ref, document, eId } of occurrences) {
    if (kind !== 'term') continue;
    const key = `${document}#${eId}`;
    terms.set(key, (terms.get(key) ?? new Set()).add(ref));
  }
  return terms;
}

/** A sentence that names the same place twice cites it once. */
function dropRepeats(links: readonly CitationLink[]): CitationLink[] {
  const keyOf = ({ from, eId, to, provision }: CitationLink): string =>
    `${from}#${eId} ${to}#${provision ?? ''}`;
  return [...new Map(links.map((link) => [keyOf(link), link])).values()];
}
