import { formatCbor, parseCbor, type Cbor } from './cbor.ts';
import type { IndexFile } from './build-index.ts';
import { pack, unpack } from './packed.ts';

/** A filter's file with its values in order, named after the filter, beside the name that Pagefind gave it. */
export interface StableFilter {
  readonly oldName: string;
  readonly name: string;
  readonly file: IndexFile;
}

/** Puts the values of a filter in order; null for a file that is not a filter's. */
export function toStableFilter({ path, content }: IndexFile): StableFilter | null {
  const oldName = /^filter\/(.+)\.pf_filter$/.exec(path)?.[1];
  if (oldName === undefined) return null;
  const [filter, values] = toList(parseCbor(unpack(content)));
  const sorted = toList(values).toSorted((a, b) => (valueOf(a) < valueOf(b) ? -1 : 1));
  const name = `und_${String(filter)}`;
  const stable = pack(formatCbor([filter ?? '', sorted]));
  return { oldName, name, file: { path: `filter/${name}.pf_filter`, content: stable } };
}

/** A value stands before the list of its pages. */
function valueOf(item: Cbor): string {
  return String(toList(item)[0]);
}

function toList(value: Cbor | undefined): readonly Cbor[] {
  if (typeof value === 'object') return value;
  throw new TypeError(`pagefind: a filter of another shape than version 1.5.2 writes`);
}
