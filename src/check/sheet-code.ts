/** What the code on a printed sheet says: of which part it is, and the fingerprint of the words that were printed. */
export interface SheetCode {
  readonly document: string;
  /** The part that was printed; empty for the whole document. */
  readonly eId: string;
  readonly hash: string;
}

/** The code as it stands in an address: `key-points.sec_2__cl_6.0123456789ab`. */
export function formatSheetCode({ document, eId, hash }: SheetCode): string {
  return [document, eId, hash].filter((part) => part !== '').join('.');
}

/** Reads a code; null for anything else. */
export function parseSheetCode(text: string): SheetCode | null {
  const [, document, eId = '', hash] =
    /^([a-z0-9-]+)(?:\.([\w-]+))?\.([0-9a-f]{12})$/.exec(text.trim()) ?? [];
  return document === undefined || hash === undefined ? null : { document, eId, hash };
}

/** Where a printed code leads, without language. */
export function toSheetPath(code: SheetCode): string {
  return `/check/?f=${formatSheetCode(code)}`;
}
