import { createHash } from 'node:crypto';
import { z } from 'astro/zod';
import type { IndexFile } from './build-index.ts';
import { formatCbor, parseCbor } from './cbor.ts';
import { fromIndexMetadata, toIndexMetadata } from './index-metadata.ts';
import { pack, unpack } from './packed.ts';
import { toStableFilter } from './stable-filter.ts';
import { toStableFragment } from './stable-fragment.ts';

/** The files that pass as they are; Pagefind's ready-made pages and its worker are left out. */
const kept = /^(pagefind\.js|wasm\.unknown\.pagefind|index\/.+)$/;

const entrySchema = z.looseObject({
  languages: z.strictObject({ und: z.looseObject({ hash: z.string() }) }),
});

/**
 * The index with the same bytes for the same records, whose fragments bear the names of their records.
 * Pagefind lists filters and their values in an order that differs from run to run; and without speaking
 * names the browser would have to fetch a fragment for every hit only to learn which record it is.
 */
export function toStableIndex(files: readonly IndexFile[]): IndexFile[] {
  const filters = files.flatMap((file) => toStableFilter(file) ?? []);
  const fragments = files.flatMap((file) => toStableFragment(file) ?? []);
  const renamed = [...filters, ...fragments];
  const names = new Map(renamed.map(({ oldName, name }) => [oldName, name]));
  const meta = toStableMetadata(findFile(files, /\.pf_meta$/), names);
  const hash = `und_${createHash('sha256').update(meta).digest('hex').slice(0, 10)}`;
  const stable = [
    ...files.filter(({ path }) => kept.test(path)),
    ...renamed.map(({ file }) => file),
    { path: `pagefind.${hash}.pf_meta`, content: meta },
    toStableEntry(findFile(files, /^pagefind-entry\.json$/), hash),
  ];
  return stable.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function toStableMetadata({ content }: IndexFile, names: ReadonlyMap<string, string>): Buffer {
  const metadata = toIndexMetadata(parseCbor(unpack(content)));
  const rename = (name: string): string => names.get(name) ?? name;
  const stable = fromIndexMetadata({
    ...metadata,
    pages: metadata.pages.map(([name, words]) => [rename(name), words]),
    filters: metadata.filters
      .map(([filter, name]): [string, string] => [filter, rename(name)])
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  });
  return pack(formatCbor(stable));
}

function toStableEntry({ path, content }: IndexFile, hash: string): IndexFile {
  const entry = entrySchema.parse(JSON.parse(Buffer.from(content).toString('utf8')));
  entry.languages.und.hash = hash;
  return { path, content: Buffer.from(JSON.stringify(entry)) };
}

function findFile(files: readonly IndexFile[], pattern: RegExp): IndexFile {
  const file = files.find(({ path }) => pattern.test(path));
  if (file === undefined) throw new Error(`pagefind: the index lacks a file like ${pattern}`);
  return file;
}
