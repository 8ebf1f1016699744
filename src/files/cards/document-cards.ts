import type { CardBlock } from '#cards/card.ts';
import { hasText, type CorpusDocument, type TextDocument } from '#corpus/corpus.ts';
import { toTypeset } from '#policy/text/typeset.ts';
import { listPages, type PageNode } from '#policy/tree/walk.ts';
import { toTextCard } from '#publication/sharing/card-paths.ts';
import {
  listSharedParts,
  sharesSentences,
  toShortPath,
  type SharedPart,
} from '#publication/sharing/shared-parts.ts';
import { hasCards } from '#schema/site.ts';
import { wordsIn } from '#schema/words-in.ts';
import { toFrame, type CardFrame, type ListedCard } from './listed-card.ts';

/** The cards of all documents and of what can be taken from them; official words, in one language for all. */
export function listDocumentCards(frame: CardFrame): ListedCard[] {
  const { documents, site } = frame.publication.corpus;
  return documents.flatMap((document) => {
    const card = toDocumentCard(frame, document);
    if (!hasText(document) || !hasCards(site.cards, 'provisions')) return [card];
    const withSentences = hasCards(site.cards, 'sentences') && sharesSentences(document);
    const nodes = new Map(listPages(document.tree).map(({ eId, node }) => [eId, node]));
    const parts = listSharedParts(document).filter(
      ({ eId, page, type }) => eId === page || (withSentences && type === 'sentence'),
    );
    return [card, ...parts.map((part) => toPartCard(frame, document, part, nodes))];
  });
}

function toDocumentCard(frame: CardFrame, document: CorpusDocument): ListedCard {
  const { id, record } = document;
  const { documentNumber, issuers, title } = record;
  const short = hasText(document) ? toShortPath(document, null) : null;
  const known = [issuers.join('、'), documentNumber ?? ''].filter((words) => words !== '');
  const above =
    known.length > 0 ? known : [wordsIn(frame.publication.corpus.site.name, frame.locale)];
  return {
    path: toTextCard(id, null),
    source: `content/documents/${id}/document.yml`,
    card: {
      ...toFrame(frame, short ?? `/documents/${id}/`),
      above,
      blocks: [{ kind: 'words', rank: 'text', text: title }],
    },
  };
}

function toPartCard(
  frame: CardFrame,
  { id, record }: TextDocument,
  part: SharedPart,
  nodes: ReadonlyMap<string, PageNode['node']>,
): ListedCard {
  return {
    path: toTextCard(id, part.eId),
    source: `content/documents/${id}/text.md`,
    card: {
      ...toFrame(frame, part.short ?? part.path),
      above: [wordsIn(record.shortTitle, frame.locale), part.locator],
      blocks: toWords(part, nodes.get(part.eId)),
    },
  };
}

/** The words of a part; a heading that is no sentence stands above those that follow it. */
function toWords({ words }: SharedPart, node: PageNode['node'] | undefined): CardBlock[] {
  const heading = node === undefined ? '' : toHeading(node);
  const rest = words.slice(heading.length);
  if (heading === '' || rest === '') return [{ kind: 'words', rank: 'text', text: words }];
  return [
    { kind: 'words', rank: 'heading', text: heading },
    { kind: 'words', rank: 'note', text: rest },
  ];
}

/** A heading or title with nothing to close it; empty where there is none. */
function toHeading(node: PageNode['node']): string {
  if (node.type === 'attachment') return toTypeset(node.title);
  if (node.type === 'stretch' || node.heading === null || node.headingEnd !== '') return '';
  return toTypeset(node.label + node.heading);
}
