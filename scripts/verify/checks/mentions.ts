import { toTasksPath } from '#corpus/addresses/task-addresses.ts';
import type { Corpus, CorpusDocument } from '#corpus/corpus.ts';
import type { CorpusLinks, WordOccurrence } from '#corpus/links/links.ts';
import { findPageId, toSentencePath } from '#corpus/links/sentence-path.ts';
import type { Mark } from '#policy/text/segments.ts';
import { toTypeset } from '#policy/text/typeset.ts';
import { listSentences } from '#policy/tree/walk.ts';
import type { Publication } from '#publication/publication.ts';
import { getAttribute, textOf } from '#ingest/html/nodes.ts';
import { listElements } from '../site/html.ts';
import type { PageCheck } from '../site/page-check.ts';
import type { Page } from '../site/site.ts';

const kinds = ['document', 'provision', 'group', 'term', 'town', 'target', 'task'] as const;

type Kind = (typeof kinds)[number];

/** How many mentions of a kind were found in the texts, and how many of them lead somewhere on the site and back. */
export interface MentionCount {
  readonly kind: Kind;
  readonly found: number;
  readonly linked: number;
  readonly unresolved: number;
}

/** A mention that leads somewhere, with the two links that the site must have for it. */
interface Mention {
  readonly kind: Kind;
  /** Where the sentence stands. */
  readonly sentence: string;
  /** The link from the sentence: its words, or null where a link anywhere on its page will do. */
  readonly words: string | null;
  readonly eId: string;
  readonly to: string;
}

/** A check of mentions that also counts them. */
export interface MentionCheck extends PageCheck {
  /** By kind; complete when all pages have been seen. */
  readonly countMentions: () => MentionCount[];
}

/** Every mention that leads somewhere is a link in the page of its sentence, and the place that it leads to links back. */
export function checkMentions({
  corpus,
  links,
}: Pick<Publication, 'corpus' | 'links'>): MentionCheck {
  const mentions = listMentions(corpus, links);
  const there = Map.groupBy(mentions, ({ sentence }) => withoutAnchor(sentence));
  const back = Map.groupBy(mentions, ({ to }) => withoutAnchor(to));
  const missing = new Set(mentions);
  // A long list goes on at other addresses, of which any may come first.
  const returned = new Set<Mention>();
  const unreturned = new Set<Mention>();
  const oneWay = new Map<Mention, string>();
  return {
    see: (page) => {
      for (const mention of there.get(page.address) ?? []) {
        const message = explain(page, mention);
        if (message !== null) oneWay.set(mention, message);
        missing.delete(mention);
      }
      const own = back.get(toFirstPage(page.address)) ?? [];
      const hrefs = new Set(
        own.length === 0 ? [] : page.elements.map((element) => getAttribute(element, 'href')),
      );
      for (const mention of own) {
        if (hrefs.has(mention.sentence)) returned.add(mention);
        else unreturned.add(mention);
      }
      return [];
    },
    end: () => {
      for (const mention of unreturned) {
        if (returned.has(mention) || oneWay.has(mention)) continue;
        oneWay.set(mention, `${mention.to} does not link to ${mention.sentence}`);
      }
      for (const mention of missing) oneWay.set(mention, notThere(mention));
      return mentions.flatMap((mention) => {
        const message = oneWay.get(mention);
        if (message === undefined) return [];
        const remedy =
          'Show sentences with components/Sentence.astro, and list on each page the sentences that lead to it.';
        return [{ check: 'mentions', place: mention.sentence, message, remedy }];
      });
    },
    countMentions: () =>
      kinds.map((kind) => {
        const own = mentions.filter((mention) => mention.kind === kind);
        const unresolved = links.unresolved.filter((one) => one.kind === kind).length;
        const linked = own.filter((mention) => !oneWay.has(mention)).length;
        return { kind, found: own.length + unresolved, linked, unresolved };
      }),
  };
}

function withoutAnchor(address: string): string {
  return address.replace(/#.*$/, '');
}

/** The page on which a list begins, from the address of any of its pages (`<page>/cited-by/page/2/`). */
function toFirstPage(address: string): string {
  return address.replace(/[\w-]+\/page\/\d+\/$/, '');
}

function notThere({ eId }: Mention): string {
  return `the sentence ${eId} is not on its page`;
}

function listMentions(corpus: Corpus, links: CorpusLinks): Mention[] {
  const groups = new Set(corpus.terms.filter(({ kind }) => kind === 'group').map(({ id }) => id));
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const words = [...links.occurrences.values()].flat();
  return [
    ...corpus.documents.flatMap((document) => listMarked(document, links)),
    ...corpus.documents.flatMap((document) =>
      listOrdered(document, toTasksPath(corpus.documents, document.id)),
    ),
    ...words.flatMap((word) => toWordMention(word, documents.get(word.document), groups)),
  ];
}

/** Citations, references and targets: each is a link in its sentence. */
function listMarked({ id, tree }: CorpusDocument, { marks }: CorpusLinks): Mention[] {
  if (tree === null) return [];
  return listSentences(tree).flatMap(({ eId, text }) => {
    const shown = toTypeset(text);
    const own = marks.get(id)?.get(eId) ?? [];
    return own.flatMap((mark) => {
      const kind = kindOf(mark);
      if (kind === null) return [];
      const sentence = toSentencePath(id, tree, eId);
      return [{ kind, sentence, eId, words: shown.slice(mark.start, mark.end), to: mark.path }];
    });
  });
}

function kindOf({ kind, eId }: Mark): Kind | null {
  if (kind === 'target') return 'target';
  if (kind === 'provision' || (kind === 'citation' && eId !== null)) return 'provision';
  return kind === 'citation' ? 'document' : null;
}

/** Tasks: the page of the sentence links to the first task of each sentence. */
function listOrdered({ id, tree, tasks }: CorpusDocument, path: string): Mention[] {
  if (tree === null) return [];
  const first = new Map(tasks.toReversed().map((task) => [task.eId, task.id]));
  return tasks.map(({ eId }) => ({
    kind: 'task',
    sentence: toSentencePath(id, tree, eId),
    eId,
    words: null,
    to: `${path}#${first.get(eId) ?? ''}`,
  }));
}

/** Terms and towns: the first mention on a page is a link, the others are reached through it and from the page that it leads to. */
function toWordMention(
  { kind, ref, eId }: WordOccurrence,
  document: CorpusDocument | undefined,
  groups: ReadonlySet<string>,
): Mention[] {
  if (!document?.tree || findPageId(document.tree, eId) === null) return [];
  const sentence = toSentencePath(document.id, document.tree, eId);
  const to = kind === 'term' ? `/glossary/${ref}/` : `/towns/${ref}/`;
  const named: Kind = kind === 'place' ? 'town' : groups.has(ref) ? 'group' : 'term';
  return [{ kind: named, sentence, eId, words: null, to }];
}

/** Why a mention does not lead to its place from the page of its sentence, or null. */
function explain(page: Page, mention: Mention): string | null {
  const { eId, words, to } = mention;
  const holder = words === null ? page : page.ids.get(eId);
  if (holder === undefined) return notThere(mention);
  const links = 'elements' in holder ? holder.elements : listElements(holder);
  const there = links.some(
    (link) => getAttribute(link, 'href') === to && (words === null || textOf(link) === words),
  );
  return there ? null : `${eId} does not link ${words ?? ''} to ${to}`;
}
