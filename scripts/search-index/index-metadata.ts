import type { Cbor } from './cbor.ts';
import { unexpected } from './shape-error.ts';

/** What a .pf_meta file says, in Pagefind's order. */
export interface IndexMetadata {
  readonly version: string;
  /** A fragment's name and its number of words. */
  readonly pages: readonly (readonly [string, number])[];
  /** The first and the last word of a file of words, and its name. */
  readonly chunks: readonly (readonly [string, string, string])[];
  /** A filter's name and its file's. */
  readonly filters: readonly (readonly [string, string])[];
  /** The name of an order, and the numbers of the pages in it. */
  readonly sorts: readonly (readonly [string, readonly number[]])[];
  readonly rest: readonly Cbor[];
}

/** Reads the parts of the metadata that are rewritten or relied on; the others pass as they are. */
export function toIndexMetadata(value: Cbor): IndexMetadata {
  const [version, pages, chunks, filters, sorts, ...rest] = toList(value);
  return {
    version: toText(version),
    pages: toList(pages).map((page) => {
      const [name, words] = toList(page);
      return [toText(name), toNumber(words)];
    }),
    chunks: toList(chunks).map((chunk) => {
      const [first, last, name] = toList(chunk);
      return [toText(first), toText(last), toText(name)];
    }),
    filters: toList(filters).map((filter) => {
      const [name, file] = toList(filter);
      return [toText(name), toText(file)];
    }),
    sorts: toList(sorts).map((sort) => {
      const [name, order] = toList(sort);
      return [toText(name), toList(order).map(toNumber)];
    }),
    rest,
  };
}

/** The metadata as Pagefind reads it. */
export function fromIndexMetadata(metadata: IndexMetadata): Cbor {
  const { version, pages, chunks, filters, sorts, rest } = metadata;
  return [version, pages, chunks, filters, sorts, ...rest];
}

function toList(value: Cbor | undefined): readonly Cbor[] {
  if (typeof value === 'object') return value;
  throw unexpected('metadata', value);
}

function toText(value: Cbor | undefined): string {
  if (typeof value === 'string') return value;
  throw unexpected('metadata', value);
}

function toNumber(value: Cbor | undefined): number {
  if (typeof value === 'number') return value;
  throw unexpected('metadata', value);
}
