import { formatLocator } from '#policy/tree/locator.ts';
import type {
  Block,
  DocumentTree,
  Footnote,
  Provision,
  Sentence,
  TableCell,
} from '#policy/tree/tree.ts';
import { toTypeset } from '#policy/text/typeset.ts';
import { listPages, listSentences, type PageNode } from '#policy/tree/walk.ts';
import type { ClauseRecord } from './clause-record.ts';

/** The eIds of the sentences that promise something, and of those that cite another document. */
export interface MarkedSentences {
  readonly targets: ReadonlySet<string>;
  readonly citations: ReadonlySet<string>;
}

/** A heading or a sentence before it is joined into a record's text, typeset. */
interface Words {
  readonly eId: string;
  readonly text: string;
  /** Whether a space parts it from what stands before it: cells of a table and notes are no running text. */
  readonly apart?: boolean;
}

/** One record for each addressable page of a document, in reading order. */
export function toRecords(
  document: string,
  tree: DocumentTree,
  marked: MarkedSentences,
): ClauseRecord[] {
  const pages = listPages(tree);
  const pageIds = new Set(pages.map((page) => page.eId));
  return pages.map((page) => {
    const heading = listHeading(page);
    const words = [...heading, ...listOwnWords(page.node.children, pageIds)];
    return {
      document,
      eId: page.eId,
      path: listPath(tree, page),
      section: page.ancestors[0]?.eId ?? page.eId,
      ...joinWords(words),
      headingLength: joinWords(heading).text.length,
      hasTarget: words.some(({ eId }) => marked.targets.has(eId)),
      hasCitation: words.some(({ eId }) => marked.citations.has(eId)),
    };
  });
}

function listPath(tree: DocumentTree, page: PageNode): string[] {
  const above = page.ancestors.map(formatHeading);
  if (page.node.type === 'provision') return [...above, formatHeading(page.node)];
  return [page.node.type === 'attachment' ? page.node.title : formatLocator(tree, page.eId)];
}

/** The label with the heading, without the full stop of a run-in heading. */
function formatHeading({ label, heading }: Provision): string {
  return toTypeset(label) + toTypeset(heading ?? '');
}

function listHeading({ node }: PageNode): Words[] {
  if (node.type === 'provision') return [toHeadingWords(node)];
  if (node.type === 'stretch') return [];
  return [{ eId: node.eId, text: toTypeset(node.title) }];
}

function toHeadingWords(provision: Provision): Words {
  return { eId: provision.eId, text: formatHeading(provision) + provision.headingEnd };
}

/** The words below a provision, save those of provisions with pages of their own. */
function listOwnWords(
  children: readonly (Block | Provision)[],
  pageIds: ReadonlySet<string>,
): Words[] {
  return children.flatMap((child) => {
    if (child.type === 'paragraph') return listSentences(child).map(toWords);
    if (child.type === 'table')
      return child.children.flatMap((row) => row.children).flatMap(listApart);
    if (child.type === 'footnote') return listApart(child);
    if (pageIds.has(child.eId)) return [];
    return [toHeadingWords(child), ...listOwnWords(child.children, pageIds)];
  });
}

/** The sentences of a cell or a note, with a space before the first: they do not go on with what stands before them. */
function listApart(node: TableCell | Footnote): Words[] {
  return listSentences(node).map((sentence, at) =>
    at === 0 ? { ...toWords(sentence), apart: true } : toWords(sentence),
  );
}

function toWords({ eId, text }: Sentence): Words {
  return { eId, text: toTypeset(text) };
}

function joinWords(words: readonly Words[]): Pick<ClauseRecord, 'text' | 'pieces'> {
  let text = '';
  const pieces = words.map((piece) => {
    if (piece.apart === true) text += ' ';
    const start = text.length;
    text += piece.text;
    return { eId: piece.eId, start };
  });
  return { text, pieces };
}
