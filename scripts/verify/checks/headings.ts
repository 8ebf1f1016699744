import type { CorpusDocument } from '#corpus/corpus.ts';
import type { Provision } from '#policy/tree/tree.ts';
import { toTypeset } from '#policy/text/typeset.ts';
import { listNodes } from '#policy/tree/walk.ts';
import { splitPrefix } from '#schema/languages.ts';
import { textOf } from '#ingest/html/nodes.ts';
import { hasClass, listElements } from '../site/html.ts';
import type { SiteIssue } from '../site/site-issue.ts';
import type { Page, Site } from '../site/site.ts';

/** Wherever a page of a document shows a provision, it shows the words of its heading, label included, and nothing else among them. */
export function checkHeadings({ pages }: Site, documents: readonly CorpusDocument[]): SiteIssue[] {
  return documents.flatMap(({ id, tree }) => {
    if (tree === null) return [];
    const provisions = [...listNodes(tree)].filter((node) => node.type === 'provision');
    return [...pages.values()]
      .filter(({ address }) => isReadingPage(address, id))
      .flatMap((page) => provisions.flatMap((provision) => explain(page, provision)));
  });
}

/** The source page shows the text as received, which is not typeset. */
function isReadingPage(address: string, document: string): boolean {
  const { path } = splitPrefix(address);
  return path.startsWith(`/documents/${document}/`) && !path.endsWith('/source/');
}

function explain({ address, ids }: Page, provision: Provision): SiteIssue[] {
  const element = ids.get(provision.eId);
  if (element === undefined) return [];
  const found = [element, ...listElements(element)].find((inner) =>
    hasClass(inner, 'heading-text'),
  );
  const { label, heading, headingEnd } = provision;
  const expected = toTypeset(label) + toTypeset(heading ?? '') + headingEnd;
  const actual = found === undefined ? null : textOf(found);
  if (actual === expected) return [];
  const message = `#${provision.eId}: expected the heading ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`;
  const remedy =
    'Show every heading with components/ProvisionHeading.astro, with nothing else in its .heading-text.';
  return [{ check: 'headings', place: address, message, remedy }];
}
