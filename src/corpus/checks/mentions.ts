import type { Corpus } from '../corpus.ts';
import type { UnresolvedMention } from '../links/document-links.ts';
import type { ParsedContent } from '../parsed.ts';
import { type Issue, type IssueLocation, toIssue } from '../issue.ts';
import { findLinks, type CorpusLinks } from '../links/links.ts';

/** How many places of a mention are named; the rest is counted. */
const mostPlaces = 3;

/** Warns once of each thing that mentions lead to in vain, with its places, and of relations that neither a text nor a note bears out. */
export function checkMentions(draft: ParsedContent, corpus: Corpus): Issue[] {
  const links = findLinks(corpus);
  const texts = new Map(corpus.documents.map(({ id, text }) => [id, text ?? '']));
  const certain = links.unresolved.filter((mention) => mention.certain);
  const alike = Map.groupBy(certain, toMeaning);
  return [
    ...[...alike.values()].flatMap((mentions) => toMentionIssue(mentions, texts)),
    ...checkRelations(draft, links),
  ];
}

/** A document is the same wherever it is named; 第九条 is that of its own text. */
function toMeaning({ kind, document, words }: UnresolvedMention): string {
  return kind === 'document' ? words : `${document} ${words}`;
}

function toMentionIssue(
  mentions: readonly UnresolvedMention[],
  texts: ReadonlyMap<string, string>,
): Issue[] {
  const [first] = mentions;
  if (first === undefined) return [];
  const location = locate(first, texts);
  const message = `${first.words} leads nowhere, ${formatPlaces(mentions, texts)}in: ${first.sentence.trim()}`;
  return [toIssue('mention-unresolved', location, message)];
}

/** How often something is mentioned and where first; nothing where it is mentioned once. */
function formatPlaces(
  mentions: readonly UnresolvedMention[],
  texts: ReadonlyMap<string, string>,
): string {
  if (mentions.length === 1) return '';
  const places = new Set(
    mentions.map((mention) => {
      const { line } = locate(mention, texts);
      return `${mention.document}/text.md${line === null ? '' : `:${line}`}`;
    }),
  );
  const rest = places.size - mostPlaces;
  const more = rest > 0 ? ` and ${rest} more` : '';
  return `${mentions.length} times (${[...places].slice(0, mostPlaces).join(', ')}${more}), first `;
}

function locate(
  { document, eId, sentence }: UnresolvedMention,
  texts: ReadonlyMap<string, string>,
): IssueLocation {
  const text = texts.get(document) ?? '';
  const at = text.indexOf(sentence);
  const line = at < 0 ? null : text.slice(0, at).split('\n').length;
  return { file: `documents/${document}/text.md`, line, field: eId };
}

function checkRelations({ documents }: ParsedContent, { citedBy }: CorpusLinks): Issue[] {
  return documents.flatMap(({ id, record }) =>
    (record?.value.relations ?? []).flatMap(({ document, note }, index) => {
      const cites = citedBy.get(document)?.some(({ from }) => from === id) ?? false;
      if (record === null || note !== null || cites) return [];
      const message = `${id} does not cite ${document}, and no note says on what the relation rests`;
      return [toIssue('relation-unproved', record.at(`relations.${index}.note`), message)];
    }),
  );
}
