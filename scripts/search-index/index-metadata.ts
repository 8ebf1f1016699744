import type { Cbor } from './cbor.ts';

/** What a .pf_meta file says, in Pagefind's order. */
export interface IndexMetadata {
  readonly version: string;
  /** A fragment's name and its number of words. */
  readonly pages: readonly (readonly [string, number])[];
  readonly chunks: Cbor;
  /** A filter's name and its file's. */
  readonly filters: readonly (readonly [string, string])[];
  readonly rest: readonly Cbor[];
}

/** Reads the parts of the metadata that are rewritten; the others pass as they are. */
export function toIndexMetadata(value: Cbor): IndexMetadata {
  const [version, pages, chunks, filters, ...rest] = toList(value);
  if (typeof version !== 'string' || chunks === undefined) throw unexpected(value);
  return {
    version,
    pages: toList(pages).map((page) => {
      const [name, words] = toList(page);
      if (typeof name !== 'string' || typeof words !== 'number') throw unexpected(page);
      return [name, words];
    }),
    chunks,
    filters: toList(filters).map((filter) => {
      const [name, file] = toList(filter);
      if (typeof name !== 'string' || typeof file !== 'string') throw unexpected(filter);
      return [name, file];
    }),
    rest,
  };
}

/** The metadata as Pagefind reads it. */
export function fromIndexMetadata(metadata: IndexMetadata): Cbor {
  const { version, pages, chunks, filters, rest } = metadata;
  return [version, pages, chunks, filters, ...rest];
}

function toList(value: Cbor | undefined): readonly Cbor[] {
  if (typeof value === 'object') return value;
  throw unexpected(value);
}

function unexpected(value: Cbor | undefined): TypeError {
  const found = value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80);
  return new TypeError(`pagefind: metadata of another shape than version 1.5.2 writes: ${found}`);
}
