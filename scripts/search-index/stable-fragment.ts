import { z } from 'astro/zod';
import { fromIndexEntry, toIndexId } from '../../src/search/index-entry.ts';
import type { IndexFile } from './build-index.ts';
import { unpack } from './packed.ts';

const fragmentSchema = z.object({
  url: z.string(),
  content: z.string(),
  meta: z.object({ title: z.string() }),
  filters: z.record(z.string(), z.array(z.string())),
});

/** A fragment named after its record, beside the name that Pagefind gave it. */
export interface StableFragment {
  readonly oldName: string;
  readonly name: string;
  readonly file: IndexFile;
}

/** Names a fragment after its record; null for a file that is not a fragment. */
export function toStableFragment({ path, content }: IndexFile): StableFragment | null {
  const oldName = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
  if (oldName === undefined) return null;
  const entry = fragmentSchema.parse(JSON.parse(unpack(content).toString('utf8')));
  const name = toIndexId(fromIndexEntry(entry));
  return { oldName, name, file: { path: `fragment/${name}.pf_fragment`, content } };
}
