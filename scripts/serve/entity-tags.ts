/** Whether an If-None-Match names the tag of what would be sent; weak and strong count the same. */
export function isMatched(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  return [...header.matchAll(/(?:W\/)?("[^"]*")/g)].some(([, named]) => named === tag);
}

/** Whether an If-Range, where there is one, names just these bytes; a weak tag or a date never does. */
export function isUnchanged(header: string | readonly string[] | undefined, tag: string): boolean {
  return header === undefined || [header].flat().join().trim() === tag;
}
