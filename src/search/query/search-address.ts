import { facetNames, noFilters, type Filters } from './facets.ts';

/** What the address of the search page says. */
export interface SearchAddress {
  readonly query: string;
  readonly filters: Filters;
  /** How many provisions are listed. */
  readonly show: number;
}

/** How many provisions are listed where the address does not say. */
export const pageSize = 100;

/** How many of them in place of `pageSize` where the words of each must be fetched. */
export const fetchedSize = 10;

/** Reads the part of an address from `?` on; what it does not know it leaves out of account. */
export function parseSearchAddress(search: string): SearchAddress {
  const parameters = new URLSearchParams(search);
  const show = Number(parameters.get('show'));
  return {
    query: parameters.get('q') ?? '',
    filters: facetNames.reduce<Filters>(
      (filters, name) => ({ ...filters, [name]: [...new Set(parameters.getAll(name))] }),
      noFilters,
    ),
    show: Number.isInteger(show) && show > 0 ? show : pageSize,
  };
}

/** The part of an address from `?` on, or empty where there is nothing to say. */
export function formatSearchAddress({ query, filters, show }: SearchAddress): string {
  const parameters = new URLSearchParams(query === '' ? [] : [['q', query]]);
  for (const name of facetNames) {
    for (const value of filters[name]) parameters.append(name, value);
  }
  if (show !== pageSize) parameters.set('show', String(show));
  return parameters.size === 0 ? '' : `?${parameters.toString()}`;
}
