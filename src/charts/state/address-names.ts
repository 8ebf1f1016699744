// Apart, so that a page can see that nothing is asked for without loading what draws.
/** The names of a state's parts in an address, in the order in which they are written. */
export const addressNames = [
  'view',
  'towns',
  'group',
  'years',
  'measure',
  'scale',
  'around',
] as const;

/** Whether an address asks for nothing but what the page shows. */
export function isPlain(query: URLSearchParams): boolean {
  return addressNames.every((name) => !query.has(name));
}
