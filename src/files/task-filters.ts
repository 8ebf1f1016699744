import { listTaskFacets, type TaskFacets } from '#publication/promises/task-facets.ts';
import { listTaskPages } from '#publication/promises/task-groups.ts';
import type { Publication } from '#publication/publication.ts';
import type { PublishedFile } from './published-file.ts';

/**
 * The rules by which the choices on a page of tasks hide what does not fit: a page can filter itself without scripts.
 * They name the facets of this content, and a page may hold no style of its own.
 */
export function toTaskFilters(publication: Publication): PublishedFile {
  return {
    path: '/tasks/filters.css',
    write: () => writeRules(publication),
  };
}

/** Pages number their facets alike, so that the rules of the longest do for all. */
function writeRules(publication: Publication): string {
  const pages = [...listTaskPages(publication).values()].map(listTaskFacets);
  const keysOf = (facet: keyof TaskFacets): string[] => [
    ...new Set(pages.flatMap((facets) => facets[facet].map(({ key }) => key))),
  ];
  const chosen = (facet: string, key: string): string => `.tasks:has(#${facet}-${key}:checked)`;
  const rules = [
    ...keysOf('actors').map(
      (key) => `${chosen('actor', key)} tr[data-actor]:not([data-actor~='${key}'])`,
    ),
    ...keysOf('forces').map(
      (key) => `${chosen('force', key)} tr[data-force]:not([data-force='${key}'])`,
    ),
    ...keysOf('sections').map(
      (key) => `${chosen('section', key)} tbody:not([data-section='${key}'])`,
    ),
  ];
  return `${rules.join(',\n')} {\n  display: none;\n}\n`;
}
