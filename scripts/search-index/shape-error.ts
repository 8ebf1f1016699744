import type { Cbor } from './cbor.ts';

/** The error for a part of Pagefind's files that is not of the shape that this version writes. */
export function unexpected(part: string, found: Cbor | undefined): TypeError {
  const shown = found === undefined ? 'nothing' : JSON.stringify(found).slice(0, 80);
  return new TypeError(`pagefind: ${part} of another shape than version 1.5.2 writes: ${shown}`);
}
