import { listTaskFacets } from '#publication/promises/task-facets.ts';
import { listTaskGroups } from '#publication/promises/task-groups.ts';
import type { Publication } from '#publication/publication.ts';
import type { PublishedFile } from './published-file.ts';

/**
 * The rules by which the choices on /tasks/ hide what does not fit: a page can filter itself without scripts.
 * They name the facets of this content, and a page may hold no style of its own.
 */
export function toTaskFilters(publication: Publication): PublishedFile {
  return {
    path: '/tasks/filters.css',
    write: () => writeRules(publication),
  };
}

function writeRules(publication: Publication): string {
  const { actors, forces, sections } = listTaskFacets(listTaskGroups(publication));
  const chosen = (facet: string, key: string): string => `.tasks:has(#${facet}-${key}:checked)`;
  const rules = [
    ...actors.map(
      ({ key }) => `${chosen('actor', key)} tr[data-actor]:not([data-actor~='${key}'])`,
    ),
    ...forces.map(({ key }) => `${chosen('force', key)} tr[data-force]:not([data-force='${key}'])`),
    ...sections.map(({ key }) => `${chosen('section', key)} tbody:not([data-section='${key}'])`),
  ];
  return `${rules.join(',\n')} {\n  display: none;\n}\n`;
}
