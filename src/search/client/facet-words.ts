import { entryKinds } from '../catalogue/catalogue.ts';
import type { FacetName } from '../query/facets.ts';
import type { Library } from './loading/library.ts';
import { pageLocale, say } from './words.ts';

const kinds: readonly string[] = ['clause', ...entryKinds];

/** What a value of a facet is called on the page. */
export function toFacetWords({ names }: Library, name: FacetName, value: string): string {
  if (name === 'kind') return say(value);
  if (name === 'section') return names.sections.get(value) ?? value;
  return (name === 'document' ? names.documents.get(value)?.title[pageLocale()] : null) ?? value;
}

/** The values of a facet in the order in which they are offered: kinds and sections in their own, years from the last, documents by their hits. */
export function sortFacet(
  { names }: Library,
  name: FacetName,
  counts: ReadonlyMap<string, number>,
): [string, number][] {
  const own = name === 'kind' ? kinds : [...names.sections.keys()];
  const toRank = (value: string, count: number): number => {
    if (name === 'document') return -count;
    return name === 'year' ? -Number(value) : own.indexOf(value);
  };
  return [...counts].sort(([a, m], [b, n]) => toRank(a, m) - toRank(b, n));
}
