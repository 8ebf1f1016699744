import { getAttribute, type Element } from '#ingest/html/nodes.ts';
import type { SiteIssue } from '../site/site-issue.ts';
import { originOf, type Site } from '../site/site.ts';

const loading = ['src', 'srcset', 'poster', 'data', 'action', 'formaction', 'background'];

/** Nothing that a page loads comes from another origin; links that a reader follows may lead there. */
export function checkForeignAddresses(site: Site): SiteIssue[] {
  return [...site.pages.values()].flatMap(({ address, elements }) =>
    elements
      .flatMap((element) => listLoaded(element).map((value) => ({ element, value })))
      .filter(({ value }) => isForeign(value, originOf(site)))
      .map(({ element, value }) => ({
        check: 'own origin',
        place: address,
        message: `<${element.tagName}> loads ${value}`,
        remedy: 'Keep the file in public/ and load it from there.',
      })),
  );
}

function listLoaded(element: Element): string[] {
  const names =
    element.tagName === 'link' || element.tagName === 'use' ? [...loading, 'href'] : loading;
  return names.flatMap((name) => getAttribute(element, name) ?? []);
}

function isForeign(value: string, own: string): boolean {
  const url = URL.parse(value.trim().split(/\s/)[0] ?? '', own);
  return url === null || url.protocol === 'data:' || url.origin !== own;
}
