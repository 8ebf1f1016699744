import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { isFormatAddress } from '#export/formats/formats.ts';
import type { Element } from '#ingest/html/nodes.ts';
import { holdsAddresses, readFolder, unplaceFile } from '#hosting/folder/place-file.ts';
import { parsePage } from './parse-page.ts';

/** A finished page. */
export interface Page {
  /** Where it is served: `/documents/`, or `/404.html`. */
  readonly address: string;
  readonly html: string;
  /** All its elements in document order. */
  readonly elements: readonly Element[];
  /** Its elements by id; of a repeated id, the first. */
  readonly ids: ReadonlyMap<string, Element>;
  /** What is wrong with its markup. */
  readonly faults: readonly string[];
}

/** Pages by address. Each is read when it is asked for and then forgotten: a large site has more than fit into memory. */
export interface Pages {
  readonly size: number;
  readonly has: (address: string) => boolean;
  readonly get: (address: string) => Page | undefined;
  readonly keys: () => Iterable<string>;
  readonly values: () => Iterable<Page>;
}

/** A built site as it lies in its folder. */
export interface Site {
  readonly pages: Pages;
  /** Every file, as the path at which it is served, in the order of the paths. */
  readonly files: ReadonlySet<string>;
  /** The addresses that the sitemap lists, with scheme and host. */
  readonly sitemap: readonly string[];
  /** Scheme and host that the site says of itself in its sitemap, with its folder; impossible ones when it has none. */
  readonly origin: string;
  /** The folder that the site stands in, '' for the root of a host. */
  readonly folder: string;
  /** What a file holds, as if the site stood at the root of its host; null where there is none. */
  readonly read: (path: string) => Buffer | null;
  /** What a file holds, as it lies there. */
  readonly readPlaced: (path: string) => Buffer | null;
}

/** Opens a built site; rejects when the folder holds no pages. */
export async function readSite(folder: string): Promise<Site> {
  const all = { recursive: true, withFileTypes: true } as const;
  const entries = existsSync(folder) ? await readdir(folder, all) : [];
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map(({ name, parentPath }) => relative(folder, join(parentPath, name)));
  const site = toSite(
    paths.map((path) => `/${path.replaceAll(sep, '/')}`),
    (path) => readFileSync(join(folder, path)),
  );
  if (site.pages.size > 0) return site;
  throw new Error(`${folder} holds no pages: run \`npm run build\` first`);
}

/** The kinds of page that stand beside those of layouts/Page.astro, by the id of what they hold. */
const kinds = {
  /** Says where what it held is now, or since when it is nowhere. */
  'old-address': 'old',
  /** Leads on from a short address. */
  'short-address': 'short',
  /** Holds all by which another page can be cited, sent and shown elsewhere. */
  'cite-page': 'cite',
  /** Stands inside pages of others. */
  embedded: 'embed',
} as const;

/** What a page is; all but the usual ones are in no sitemap and name the page that they belong to as canonical. */
export type PageKind = 'usual' | (typeof kinds)[keyof typeof kinds];

/** The kind of a page. */
export function toPageKind({ ids }: Pick<Page, 'ids'>): PageKind {
  for (const [id, kind] of Object.entries(kinds)) if (ids.has(id)) return kind;
  return 'usual';
}

/** A site from the paths of its files and a way to read each of them. */
export function toSite(paths: readonly string[], readPlaced: (path: string) => Buffer): Site {
  const files = new Set(paths.toSorted());
  const first = paths.find((path) => path.endsWith('.html'));
  const folder = first === undefined ? '' : readFolder(readPlaced(first).toString());
  const readFile = (path: string): Buffer => {
    const placed = readPlaced(path);
    if (folder === '' || !holdsAddresses(path)) return placed;
    return Buffer.from(unplaceFile(path, placed.toString(), folder));
  };
  const ifThere = (read: (path: string) => Buffer) => (path: string) =>
    files.has(path) ? read(path) : null;
  const sitemaps = [...files].filter((path) => /^\/sitemap-\d+\.xml$/.test(path));
  const sitemap = sitemaps.flatMap((path) => listLocations(readFile(path).toString()));
  const origin = (URL.parse(sitemap[0] ?? '')?.origin ?? 'http://own.invalid') + folder;
  return {
    ...{ pages: toPages(files, readFile), files, sitemap, origin, folder },
    ...{ read: ifThere(readFile), readPlaced: ifThere(readPlaced) },
  };
}

function toPages(files: ReadonlySet<string>, readFile: (path: string) => Buffer): Pages {
  const paths = new Map(
    [...files]
      // A file to be kept is no page of the site: it needs nothing of it, and holds what pages may not.
      .filter((path) => path.endsWith('.html') && !isFormatAddress(path))
      .map((path) => [path.replace(/\/index\.html$/, '/'), path]),
  );
  const toPage = (address: string, path: string): Page => {
    const html = readFile(path).toString();
    return { address, html, ...parsePage(html) };
  };
  return {
    size: paths.size,
    has: (address) => paths.has(address),
    keys: () => paths.keys(),
    get: (address) => {
      const path = paths.get(address);
      return path === undefined ? undefined : toPage(address, path);
    },
    *values() {
      for (const [address, path] of paths) yield toPage(address, path);
    },
  };
}

const kept = new WeakMap<Site, Map<string, string>>();

/** The text of a style sheet, script or other file, the first two read once; empty where there is none. */
export function readText(site: Site, path: string): string {
  const texts = kept.get(site) ?? new Map<string, string>();
  kept.set(site, texts);
  const text = texts.get(path) ?? site.read(path)?.toString() ?? '';
  if (/\.(?:css|js)$/.test(path)) texts.set(path, text);
  return text;
}

/** The paths of the files whose names end so. */
export function listEnding({ files }: Site, end: string): string[] {
  return [...files].filter((path) => path.endsWith(end));
}

function listLocations(sitemap: string): string[] {
  return [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1] ?? '');
}
