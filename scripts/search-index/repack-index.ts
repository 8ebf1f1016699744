import { createHash } from 'node:crypto';
import type { BuiltIndex } from './build-index.ts';
import { formatCbor, parseCbor } from './cbor.ts';
import type { IndexFile } from './index-file.ts';
import { fromIndexMetadata, toIndexMetadata, type IndexMetadata } from './index-metadata.ts';
import { pack, unpack } from './packed.ts';
import { toStableFilter } from './stable-filter.ts';
import { toWordChunks, type WordChunk } from './word-chunks.ts';

/**
 * Pagefind's index with the same bytes for the same records, its words in small files, and with pages that
 * bear the names of their records. Pagefind lists filters and their values in an order that differs from
 * run to run; and without speaking names the browser would have to fetch every hit only to learn which
 * record it is. The order of the pages is left out, for it is that of their numbers.
 */
export function repackIndex({ files, ids }: BuiltIndex): IndexFile[] {
  const filters = files.flatMap((file) => toStableFilter(file) ?? []);
  const chunks = toWordChunks(listContents(files, /^index\//).map(unpack));
  const release = toRelease(chunks);
  const meta = findFile(files, /\.pf_meta$/);
  const before = toIndexMetadata(parseCbor(unpack(meta.content)));
  const metadata = fromIndexMetadata({
    ...before,
    pages: toPages(before, ids),
    chunks: chunks.map(({ first, last }, at) => [first, last, toChunkName(release, at)]),
    filters: filters.map(({ filter, name }): [string, string] => [filter, name]).sort(),
    sorts: [],
  });
  const content = pack(formatCbor(metadata));
  const hash = `und_${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;
  return [
    findFile(files, /^pagefind\.js$/),
    findFile(files, /^wasm\.unknown\.pagefind$/),
    toEntryFile(findFile(files, /^pagefind-entry\.json$/), meta.path, hash),
    { path: `pagefind.${hash}.pf_meta`, content },
    ...filters.map(({ file }) => file),
    ...chunks.map((chunk, at) => toChunkFile(chunk, toChunkName(release, at))),
  ];
}

/**
 * Pagefind numbers pages as they come, which its order by our own count confirms. How many words a page has
 * weighs only in searches that are not for a phrase.
 */
function toPages({ sorts }: IndexMetadata, ids: readonly string[]): [string, number][] {
  const order = sorts.find(([name]) => name === 'order')?.[1] ?? [];
  if (order.length !== ids.length || order.some((page, at) => page !== at)) {
    throw new Error('pagefind: the pages are not numbered in the order in which they were added');
  }
  return ids.map((id) => [id, 1]);
}

/** Stands for the words as a whole: when one changes, so do the names of all files of words. */
function toRelease(chunks: readonly WordChunk[]): string {
  const hash = createHash('sha256');
  for (const { bytes } of chunks) hash.update(bytes);
  return `und_${hash.digest('hex').slice(0, 7)}`;
}

/** Names that begin alike take next to no room in the metadata. */
function toChunkName(release: string, at: number): string {
  return `${release}_${at.toString(36)}`;
}

function toChunkFile({ bytes }: WordChunk, name: string): IndexFile {
  return { path: `index/${name}.pf_index`, content: pack(bytes) };
}

/** The entry tells Pagefind's script the name of the metadata. */
function toEntryFile({ path, content }: IndexFile, metaPath: string, hash: string): IndexFile {
  const before = /^pagefind\.(.+)\.pf_meta$/.exec(metaPath)?.[1] ?? '';
  const entry = Buffer.from(content).toString('utf8').replace(`"${before}"`, `"${hash}"`);
  return { path, content: Buffer.from(entry) };
}

function findFile(files: readonly IndexFile[], pattern: RegExp): IndexFile {
  const file = files.find(({ path }) => pattern.test(path));
  if (file === undefined) throw new Error(`pagefind: the index lacks a file like ${pattern}`);
  return file;
}

function listContents(files: readonly IndexFile[], pattern: RegExp): Uint8Array[] {
  return files.filter(({ path }) => pattern.test(path)).map(({ content }) => content);
}
