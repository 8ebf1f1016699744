import { listTargetFacets } from '#publication/promises/target-facets.ts';
import { listTaskFacets, type TaskFacets } from '#publication/promises/task-facets.ts';
import { listTaskPages } from '#publication/promises/task-groups.ts';
import type { Publication } from '#publication/publication.ts';
import type { PublishedFile } from './published-file.ts';

/**
 * The rules by which the choices on a page of tasks hide what does not fit: a page can filter itself without scripts.
 * They name the facets of this content, and a page may hold no style of its own.
 */
export function toTaskFilters(publication: Publication): PublishedFile {
  return { path: '/tasks/filters.css', write: () => writeRules(listTaskRules(publication)) };
}

/** The same for the list of targets. */
export function toTargetFilters(publication: Publication): PublishedFile {
  return { path: '/targets/filters.css', write: () => writeRules(listTargetRules(publication)) };
}

/** What is hidden while a value of a facet is chosen, or one of each of two facets. */
interface Rule {
  /** The ids of the choices. */
  readonly chosen: readonly string[];
  readonly hides: string;
}

/** Pages number their facets alike, so that the rules of the longest do for all. */
function listTaskRules(publication: Publication): Rule[] {
  const pages = [...listTaskPages(publication).values()].map(listTaskFacets);
  const keysOf = (facet: keyof TaskFacets): string[] => [
    ...new Set(pages.flatMap((facets) => facets[facet].map(({ key }) => key))),
  ];
  const actors = keysOf('actors').map((key) => {
    return { chosen: `actor-${key}`, row: `[data-actor~='${key}']` };
  });
  const forces = keysOf('forces').map((key) => {
    return { chosen: `force-${key}`, row: `[data-force='${key}']` };
  });
  const both = actors.flatMap((actor) =>
    forces.map((force) => ({ chosen: [actor.chosen, force.chosen], row: actor.row + force.row })),
  );
  return [
    ...[...actors, ...forces].flatMap(({ chosen, row }) => [
      { chosen: [chosen], hides: `tr[data-item]:not(${row})` },
      // A part of which no row fits is not headed either.
      { chosen: [chosen], hides: `tbody:not(:has(${row}))` },
    ]),
    ...both.map(({ chosen, row }) => ({ chosen, hides: `tbody:not(:has(${row}))` })),
    ...keysOf('sections').map((key) => {
      return { chosen: [`section-${key}`], hides: `tbody:not([data-section='${key}'])` };
    }),
  ];
}

function listTargetRules(publication: Publication): Rule[] {
  return [...listTargetFacets(publication)].flatMap(([facet, filters]) =>
    filters.map(({ key }) => ({
      chosen: [`${facet}-${key}`],
      hides: `[data-item]:not([data-${facet}='${key}'])`,
    })),
  );
}

function writeRules(rules: readonly Rule[]): string {
  const selectors = rules.map(({ chosen, hides }) => {
    const all = chosen.map((id) => `:has(#${id}:checked)`).join('');
    return `.filtered${all} ${hides}`;
  });
  return `${selectors.join(',\n')} {\n  display: none;\n}\n`;
}
