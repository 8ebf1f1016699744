import { getAttribute, type Element } from '#ingest/html/nodes.ts';
import type { PageCheck } from '../../site/page-check.ts';
import type { Site } from '../../site/site.ts';

const loading = new Set([
  ...['src', 'srcset', 'poster', 'data', 'action', 'formaction', 'background'],
]);

/** Nothing that a page loads comes from another origin; links that a reader follows may lead there. */
export function checkForeignAddresses({ origin }: Site): PageCheck {
  return {
    see: ({ address, elements }) =>
      elements.flatMap((element) =>
        listLoaded(element)
          .filter((value) => isForeign(value, origin))
          .map((value) => ({
            check: 'own origin',
            place: address,
            message: `<${element.tagName}> loads ${value}`,
            remedy: 'Keep the file in public/ and load it from there.',
          })),
      ),
  };
}

function listLoaded(element: Element): string[] {
  const isLoaded = element.tagName === 'link' || element.tagName === 'use';
  const { attrs } = element;
  if (!attrs.some(({ name }) => loading.has(name)) && !isLoaded) return [];
  const names = isLoaded ? [...loading, 'href'] : [...loading];
  return names.flatMap((name) => getAttribute(element, name) ?? []);
}

function isForeign(value: string, own: string): boolean {
  if (/^\/(?![/\\])\S*$/.test(value)) return false;
  const url = URL.parse(value.trim().split(/\s/)[0] ?? '', own);
  return !url?.href.startsWith(`${own}/`);
}
