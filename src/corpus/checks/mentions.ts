import type { Corpus } from '../corpus.ts';
import type { UnresolvedMention } from '../document-links.ts';
import type { CorpusDraft } from '../draft.ts';
import { type Issue, toIssue } from '../issue.ts';
import { findLinks, type CorpusLinks } from '../links.ts';

/** Warns of each mention that leads nowhere, with its sentence, and of relations that neither a text nor a note bears out. */
export function checkMentions(draft: CorpusDraft, corpus: Corpus): Issue[] {
  const links = findLinks(corpus);
  const texts = new Map(corpus.documents.map(({ id, text }) => [id, text ?? '']));
  return [
    ...links.unresolved.map((mention) =>
      toMentionIssue(mention, texts.get(mention.document) ?? ''),
    ),
    ...checkRelations(draft, links),
  ];
}

function toMentionIssue(
  { document, eId, words, sentence }: UnresolvedMention,
  text: string,
): Issue {
  const at = text.indexOf(sentence);
  const line = at < 0 ? null : text.slice(0, at).split('\n').length;
  const location = { file: `documents/${document}/text.md`, line, field: eId };
  const message = `${words} leads nowhere, in: ${sentence.trim()}`;
  return toIssue('mention-unresolved', location, message);
}

function checkRelations({ documents }: CorpusDraft, { citedBy }: CorpusLinks): Issue[] {
  return documents.flatMap(({ id, record }) =>
    (record?.value.relations ?? []).flatMap(({ document, note }, index) => {
      const cites = citedBy.get(document)?.some(({ from }) => from === id) ?? false;
      if (record === null || note !== null || cites) return [];
      const message = `${id} does not cite ${document}, and no note says on what the relation rests`;
      return [toIssue('relation-unproved', record.at(`relations.${index}.note`), message)];
    }),
  );
}
