import { listTargetFilters, type TargetFilter } from './target-filters.ts';
import type { TargetItem } from './target-items.ts';
import type { Publication } from '../publication.ts';

/** One value by which a list of targets narrows itself, with the key by which its rules know it. */
export interface KeyedFilter {
  /** Short and ASCII: part of ids and style rules. */
  readonly key: string;
  readonly filter: TargetFilter;
}

/** The facets of targets, each with its values in the order of the text. */
export type TargetFacets = ReadonlyMap<TargetFilter['facet'], readonly KeyedFilter[]>;

/** The facets by which a list of all targets narrows itself. */
export function listTargetFacets(publication: Publication): TargetFacets {
  const filters = Map.groupBy(listTargetFilters(publication), ({ facet }) => facet);
  return new Map(
    [...filters].map(([facet, own]) => [
      facet,
      own.map((filter, index) => ({ key: `${facet.slice(0, 2)}${index}`, filter })),
    ]),
  );
}

/** All targets with the facets by which their list narrows itself. */
export interface TargetBoard {
  readonly facets: TargetFacets;
  /** The keys of a target, one for each facet that it has a value of, by its id. */
  readonly keys: ReadonlyMap<string, ReadonlyMap<TargetFilter['facet'], string>>;
}

/** Gives targets the keys by which their list narrows itself. */
export function toTargetBoard(publication: Publication, items: readonly TargetItem[]): TargetBoard {
  const facets = listTargetFacets(publication);
  return {
    facets,
    keys: new Map(items.map(({ target }) => [target.id, listKeys(facets, target.id)])),
  };
}

function listKeys(facets: TargetFacets, id: string): Map<TargetFilter['facet'], string> {
  return new Map(
    [...facets].flatMap(([facet, own]) => {
      const found = own.find(({ filter }) => filter.items.some(({ target }) => target.id === id));
      return found === undefined ? [] : [[facet, found.key] as const];
    }),
  );
}
