import type { CorpusDocument } from '#corpus/corpus.ts';
import type { DocumentTree, Sentence, TreeNode } from '#policy/tree/tree.ts';
import { toTypeset } from '#policy/text/typeset.ts';
import { listNodes, listPages, listSentences } from '#policy/tree/walk.ts';
import { languages, toPrefix } from '#schema/languages.ts';
import { textOf } from '#ingest/html/nodes.ts';
import { hasClass } from '../site/html.ts';
import type { PageCheck } from '../site/page-check.ts';
import type { SiteIssue } from '../site/site-issue.ts';
import type { Page, Site } from '../site/site.ts';

/** Every sentence stands, word for word, under its id on the full text and on the page of its clause, in every language. */
export function checkSentences({ pages }: Site, documents: readonly CorpusDocument[]): PageCheck {
  const expected = new Map(
    documents.flatMap(({ id, tree }) =>
      tree === null
        ? []
        : languages.flatMap(({ code }) => listExpected(`${toPrefix(code)}/documents/${id}/`, tree)),
    ),
  );
  return {
    see: (page) =>
      expected
        .get(page.address)?.()
        .flatMap((sentence) => explain(page, sentence)) ?? [],
    end: () =>
      [...expected].flatMap(([address, list]) =>
        pages.has(address)
          ? []
          : list().map(({ eId }) => toIssue(address, `the sentence ${eId} is not on this page`)),
      ),
  };
}

/** The pages of a document, by address, with a way to the sentences that must be on each. */
function listExpected(root: string, tree: DocumentTree): [string, () => Sentence[]][] {
  const paged = new Set(listPages(tree).map(({ eId }) => eId));
  return [
    [root, () => listSentences(tree)],
    ...listPages(tree).map(({ eId, node }): [string, () => Sentence[]] => [
      `${root}${eId}/`,
      () => listOwnSentences(node, paged),
    ]),
  ];
}

/** The sentences of a node that belong to no page further in. */
function listOwnSentences(node: TreeNode, paged: ReadonlySet<string>): Sentence[] {
  const inner = [...listNodes(node)].filter(({ eId }) => eId !== node.eId && paged.has(eId));
  const elsewhere = new Set(inner.flatMap((child) => listSentences(child).map(({ eId }) => eId)));
  return listSentences(node).filter(({ eId }) => !elsewhere.has(eId));
}

function explain({ address, ids }: Page, { eId, text }: Sentence): SiteIssue[] {
  const element = ids.get(eId);
  if (element === undefined) return [toIssue(address, `the sentence ${eId} is not on this page`)];
  if (!hasClass(element, 'sentence')) return [toIssue(address, `#${eId} is not a .sentence`)];
  const expected = toTypeset(text);
  const actual = textOf(element);
  if (actual === expected) return [];
  return [
    toIssue(
      address,
      `#${eId}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`,
    ),
  ];
}

function toIssue(place: string, message: string): SiteIssue {
  const remedy = 'Show every sentence with components/Sentence.astro, and nothing else inside it.';
  return { check: 'sentences', place, message, remedy };
}
