import type { APIRoute, GetStaticPaths } from 'astro';
import { hasText, type TextDocument } from '#corpus/corpus.ts';
import { citeGbt7714, citeInline } from '#export/citation.ts';
import { formatLocator } from '#policy/tree/locator.ts';
import { listNodes } from '#policy/tree/walk.ts';
import { getCorpus } from '#integration/queries.ts';

/** One file for each document whose text is held. */
export const getStaticPaths = (() =>
  getCorpus()
    .documents.filter(hasText)
    .map((document) => ({
      params: { document: document.id },
      props: { document },
    }))) satisfies GetStaticPaths;

/** How the document and each of its places are cited, for lists of search results. */
export const GET: APIRoute<{ document: TextDocument }> = ({ props: { document } }) => {
  const { record, tree } = document;
  const nodes = [...listNodes(tree)].filter(({ type }) => type !== 'paragraph');
  const locators = nodes.map(({ eId }) => [eId, formatLocator(tree, eId)] as const);
  return new Response(
    JSON.stringify({
      inline: citeInline(record),
      gbt7714: citeGbt7714(record),
      title: record.title,
      number: record.documentNumber,
      locators: Object.fromEntries(locators),
    }),
  );
};
