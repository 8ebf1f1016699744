import type { Publication } from '#publication/publication.ts';
import { splitPrefix } from '#schema/languages.ts';
import { childrenOf, getAttribute, type Element } from '#ingest/html/nodes.ts';
import { citeView, type CitedView } from '#views/cited-view.ts';
import type { PageCheck } from '../../site/page-check.ts';
import type { Site } from '../../site/site.ts';
import type { ViewFinder } from './find-views.ts';

/** Every view is cited with the hash of its values, worked out anew, the day of its data and its address. */
export function checkViewCitations(
  { origin }: Site,
  publication: Publication,
  views: ViewFinder,
): PageCheck {
  const site = new URL(origin);
  return {
    see: ({ address, elements }) =>
      elements.flatMap((element) => {
        const file = getAttribute(element, 'data-view');
        if (file === null) return [];
        const view = views.ofFile(splitPrefix(address).language.code, file);
        const faults =
          view === undefined
            ? [`nothing in content/ gives ${file}`]
            : explain(element, citeView(view, publication, site));
        return faults.map((message) => ({
          check: 'view citations',
          place: `${address}#cite`,
          message: `${file}: ${message}`,
          remedy: 'Cite it with components/figures/ViewCitations.astro, and build again.',
        }));
      }),
  };
}

function explain(element: Element, { citation, dataDate, fingerprint }: CitedView): string[] {
  const [text] = element.childNodes;
  const shown = {
    citation: (text !== undefined && 'value' in text ? text.value : '').trim(),
    fingerprint: getAttribute(element, 'data-fingerprint') ?? '',
    'data date': getAttribute(element, 'data-date') ?? '',
  };
  const expected = { citation, fingerprint, 'data date': dataDate };
  const links = childrenOf(element).length;
  return Object.entries(expected)
    .filter(([name, value]) => shown[name as keyof typeof shown] !== value)
    .map(
      ([name, value]) =>
        `expected the ${name} ${JSON.stringify(value)}, got ${JSON.stringify(shown[name as keyof typeof shown])} before ${links} links`,
    );
}
