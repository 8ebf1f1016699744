import { glob, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { parse } from 'parse5';
import { getAttribute, type Element } from '#ingest/html/nodes.ts';
import { listElements } from './html.ts';

/** A finished page. */
export interface Page {
  /** Where it is served: `/documents/`, or `/404.html`. */
  readonly address: string;
  readonly html: string;
  /** All its elements in document order. */
  readonly elements: readonly Element[];
  /** Its elements by id; of a repeated id, the first. */
  readonly ids: ReadonlyMap<string, Element>;
}

/** A built site as it lies in its folder. */
export interface Site {
  /** All pages, by address. */
  readonly pages: ReadonlyMap<string, Page>;
  /** Every file, as the path at which it is served. */
  readonly files: ReadonlySet<string>;
  /** The text of every style sheet, by the path at which it is served. */
  readonly styles: ReadonlyMap<string, string>;
  /** The text of every script, by the path at which it is served. */
  readonly scripts: ReadonlyMap<string, string>;
  /** The text of every drawing (.svg), by the path at which it is served. */
  readonly drawings: ReadonlyMap<string, string>;
  /** The addresses that the sitemap lists, with scheme and host. */
  readonly sitemap: readonly string[];
}

/** Reads a built site; rejects when the folder holds no pages. */
export async function readSite(folder: string): Promise<Site> {
  const names: string[] = [];
  for await (const name of glob('**/*.*', { cwd: folder })) names.push(name.replaceAll(sep, '/'));
  const texts = new Map<string, string>();
  for (const name of names.sort()) {
    if (/\.(html|css|js|svg)$|^sitemap-\d+\.xml$/.test(name)) {
      texts.set(`/${name}`, await readFile(join(folder, name), 'utf8'));
    }
  }
  const site = toSite(
    names.map((name) => `/${name}`),
    texts,
  );
  if (site.pages.size > 0) return site;
  throw new Error(`${folder} holds no pages: run \`npm run build\` first`);
}

/** A site from the paths of its files and the texts of its pages, style sheets, scripts, drawings and sitemap. */
export function toSite(files: readonly string[], texts: ReadonlyMap<string, string>): Site {
  const ending = (end: string) => [...texts].filter(([path]) => path.endsWith(end));
  const pages = ending('.html').map(([path, html]) => toPage(path, html));
  return {
    pages: new Map(pages.map((page) => [page.address, page])),
    files: new Set(files),
    styles: new Map(ending('.css')),
    scripts: new Map(ending('.js')),
    drawings: new Map(ending('.svg')),
    sitemap: ending('.xml').flatMap(([, text]) => listLocations(text)),
  };
}

/** Scheme and host that the site says of itself in its sitemap; an impossible one when it has none. */
export function originOf({ sitemap: [first] }: Site): string {
  return first === undefined ? 'http://own.invalid' : new URL(first).origin;
}

function toPage(path: string, html: string): Page {
  const elements = listElements(parse(html));
  const ids = new Map<string, Element>();
  for (const element of elements) {
    const id = getAttribute(element, 'id');
    if (id !== null && !ids.has(id)) ids.set(id, element);
  }
  return { address: path.replace(/\/index\.html$/, '/'), html, elements, ids };
}

function listLocations(sitemap: string): string[] {
  return [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1] ?? '');
}
