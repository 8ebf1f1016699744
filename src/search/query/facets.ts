/** By what hits are narrowed down, in the order in which it is shown. */
export const facetNames = ['kind', 'document', 'section', 'year'] as const;

export type FacetName = (typeof facetNames)[number];

/** What a hit is in each facet; null where it has no part in one. */
export type Facts = Readonly<Record<FacetName, string | null>>;

/** The values chosen in each facet; none means all. */
export type Filters = Readonly<Record<FacetName, readonly string[]>>;

/** Nothing chosen. */
export const noFilters: Filters = { kind: [], document: [], section: [], year: [] };

/** Whether a hit has one of the chosen values in every facet, one of them left out of account. */
export function passes(facts: Facts, filters: Filters, except?: FacetName): boolean {
  return facetNames.every((name) => {
    if (name === except || filters[name].length === 0) return true;
    const value = facts[name];
    return value !== null && filters[name].includes(value);
  });
}

/** How many hits each value of a facet would leave, given what is chosen in the others; a chosen value is always listed. */
export function countFacet(
  hits: readonly Facts[],
  filters: Filters,
  name: FacetName,
): Map<string, number> {
  const counts = new Map(filters[name].map((value) => [value, 0]));
  for (const hit of hits) {
    const value = hit[name];
    if (value === null || !passes(hit, filters, name)) continue;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** The filters with one value chosen, or no longer chosen. */
export function toggleFilter(filters: Filters, name: FacetName, value: string): Filters {
  const chosen = filters[name];
  const others = chosen.filter((known) => known !== value);
  return { ...filters, [name]: others.length < chosen.length ? others : [...chosen, value] };
}
