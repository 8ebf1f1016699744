/** A part of a document with the fingerprint of its words. */
export interface HashedPart {
  readonly eId: string;
  readonly hash: string;
}

/** Whether a part stands within another, or is it; everything stands within the document, whose id is empty. */
export function isWithin(eId: string, above: string): boolean {
  return above === '' || eId === above || eId.startsWith(`${above}__`);
}

/**
 * The lines of which the fingerprint of a sheet is made: each part that it shows, with the fingerprint of its words.
 * In the order of the ids, which every list of the same parts gives, however old.
 */
export function toSheetText(parts: readonly HashedPart[], above: string): string {
  return parts
    .filter(({ eId }) => isWithin(eId, above))
    .map(({ eId, hash }) => `${eId} ${hash}\n`)
    .toSorted()
    .join('');
}
