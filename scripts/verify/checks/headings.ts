import type { CorpusDocument } from '#corpus/corpus.ts';
import type { Provision } from '#policy/tree/tree.ts';
import { toTypeset } from '#policy/text/typeset.ts';
import { listNodes } from '#policy/tree/walk.ts';
import { splitPrefix } from '#schema/languages.ts';
import { textOf, type Element } from '#ingest/html/nodes.ts';
import { hasClass, listElements } from '../site/html.ts';
import type { PageCheck } from '../site/page-check.ts';
import type { SiteIssue } from '../site/site-issue.ts';
import { toPageKind } from '../site/site.ts';

/** Wherever a page of a document shows a provision, it shows the words of its heading, label included, and nothing else among them. */
export function checkHeadings(documents: readonly CorpusDocument[]): PageCheck {
  const trees = new Map(documents.map(({ id, tree }) => [id, tree]));
  // Those of one document at a time: its pages follow each other.
  const kept = { id: '', provisions: new Map<string, Provision>() };
  const hold = (id: string): ReadonlyMap<string, Provision> => {
    if (kept.id === id) return kept.provisions;
    const tree = trees.get(id) ?? null;
    const nodes = tree === null ? [] : [...listNodes(tree)];
    kept.id = id;
    kept.provisions = new Map(
      nodes.flatMap((node) => (node.type === 'provision' ? [[node.eId, node]] : [])),
    );
    return kept.provisions;
  };
  return {
    see: (page) => {
      const { address, ids } = page;
      const document = toPageKind(page) === 'usual' ? findDocument(address) : null;
      if (document === null) return [];
      const own = hold(document);
      return [...ids].flatMap(([id, element]) => {
        const provision = own.get(id);
        return provision === undefined ? [] : explain(address, element, provision);
      });
    },
  };
}

/** The document that a page shows; null for the source page, which shows the text as received, which is not typeset. */
function findDocument(address: string): string | null {
  const { path } = splitPrefix(address);
  return path.endsWith('/source/') ? null : (/^\/documents\/([^/]+)\//.exec(path)?.[1] ?? null);
}

function explain(place: string, element: Element, provision: Provision): SiteIssue[] {
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
  return [{ check: 'headings', place, message, remedy }];
}
