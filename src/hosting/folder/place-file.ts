import { applyEdits, editPage, type Edit } from './edit-page.ts';
import { eachJsonString } from './json-strings.ts';
import { isFromRoot } from './placed-attributes.ts';

/** How a page of a site in a folder names that folder, at its very beginning, for scripts and for whoever serves the site. */
const mark = (folder: string): string => `<html data-folder="${folder}"`;

/** The folder that a page says its site stands in; empty for the root of a host. */
export function readFolder(html: string): string {
  return /<html data-folder="([^"]*)"/.exec(html.slice(0, 200))?.[1] ?? '';
}

/** Whether a file of the site may hold addresses from its root: pages, what scripts load to make links of, and the list of sitemaps. The search page places by itself what its own files name. */
export function holdsAddresses(path: string): boolean {
  if (/^\/(?:pagefind|search)\/.*\.json$/.test(path)) return false;
  return /\.(?:html|json)$/.test(path) || path === '/sitemap-index.xml';
}

/** What a file of a site holds, made for the root of a host, when the site stands in a folder. */
export function placeFile(path: string, text: string, folder: string): string {
  const place = { length: 0, by: folder };
  const placed = editFile(path, text, (address) => (isFromRoot(address) ? place : null));
  return path.endsWith('.html') ? placed.replace('<html', mark(folder)) : placed;
}

/** The reverse: what placeFile was given, if every address leads into the folder; those that do not are left as they are, and handed over. */
export function unplaceFile(
  path: string,
  text: string,
  folder: string,
  onOutside: (address: string) => void = () => undefined,
): string {
  const own = path.endsWith('.html') ? text.replace(mark(folder), '<html') : text;
  return editFile(path, own, (address) => {
    if (address.startsWith(`${folder}/`)) return { length: folder.length, by: '' };
    onOutside(address);
    return null;
  });
}

function editFile(
  path: string,
  text: string,
  change: (address: string) => Omit<Edit, 'at'> | null,
): string {
  if (path.endsWith('.html')) return editPage(text, change);
  const found = path.endsWith('.json') ? findLinks(text) : findSitemaps(text);
  return applyEdits(
    text,
    found.flatMap(({ address, at }) => {
      const edit = change(address);
      return edit === null ? [] : [{ ...edit, at }];
    }),
  );
}

interface FoundAddress {
  readonly address: string;
  readonly at: number;
}

/** A field `href` of a file leads somewhere; whole addresses stand in others. */
function findLinks(json: string): FoundAddress[] {
  return [...eachJsonString(json)].flatMap(({ at, key, value }) =>
    key === 'href' && isFromRoot(value) ? [{ address: value, at }] : [],
  );
}

/** Astro lists the parts of the sitemap from the root of the host. */
function findSitemaps(xml: string): FoundAddress[] {
  return [...xml.matchAll(/(?<=<loc>https?:\/\/[^/<]+)\/[^<]*/g)].map((match) => ({
    address: match[0],
    at: match.index,
  }));
}
