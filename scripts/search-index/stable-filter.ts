import { formatCbor, parseCbor, type Cbor } from './cbor.ts';
import type { IndexFile } from './index-file.ts';
import { pack, unpack } from './packed.ts';
import { unexpected } from './shape-error.ts';

/** A filter's file, and the name that the metadata gives it. */
export interface StableFilter {
  readonly filter: string;
  readonly name: string;
  readonly file: IndexFile;
}

/** Puts the values of a filter in order, as Pagefind's order differs from run to run; null for a file that is not a filter's. */
export function toStableFilter({ path, content }: IndexFile): StableFilter | null {
  if (!/^filter\/.+\.pf_filter$/.test(path)) return null;
  const [filter, values] = toList(parseCbor(unpack(content)));
  const sorted = toList(values).toSorted((a, b) => (valueOf(a) < valueOf(b) ? -1 : 1));
  const name = `und_${String(filter)}`;
  const stable = pack(formatCbor([filter ?? '', sorted]));
  return {
    filter: String(filter),
    name,
    file: { path: `filter/${name}.pf_filter`, content: stable },
  };
}

/** A value stands before the list of its pages. */
function valueOf(item: Cbor): string {
  return String(toList(item)[0]);
}

function toList(value: Cbor | undefined): readonly Cbor[] {
  if (typeof value === 'object') return value;
  throw unexpected('a filter', value);
}
