import { eachJsonString } from '#hosting/folder/json-strings.ts';
import { findOwnAddresses, isFromRoot } from '#hosting/folder/placed-attributes.ts';
import { holdsAddresses, unplaceFile } from '#hosting/folder/place-file.ts';
import { isTextFile } from '#schema/media-types.ts';
import { parsePage } from '../site/parse-page.ts';
import type { PageCheck } from '../site/page-check.ts';
import type { SiteIssue } from '../site/site-issue.ts';
import type { Page, Site } from '../site/site.ts';

/** Wherever the site stands, below a folder too, nothing leads out of its folder: every address from its root stands where the build finds it, and the rest is whole or relative. */
export function checkFolder(site: Site): PageCheck {
  return {
    see: (page) =>
      [...listUnfound(page, site), ...listOutside(page.address, toFile(page), site)].map(toIssue),
    end: () => [...site.files].flatMap((path) => listInFile(path, site)).map(toIssue),
  };
}

interface Fault {
  readonly place: string;
  readonly message: string;
}

/** Addresses that lead somewhere from the root of the site, in attributes where no build looks for them. */
function listUnfound({ address, elements }: Page, site: Site): Fault[] {
  return elements.flatMap(({ tagName, attrs }) =>
    attrs
      .filter(({ name, value }) => isFromRoot(value) && findOwnAddresses(name, value).length === 0)
      .filter(({ value }) => leadsSomewhere(value, site))
      .map(({ name, value }) => ({
        place: address,
        message: `<${tagName} ${name}="${value}"> would not be moved into the folder of a site`,
      })),
  );
}

function listInFile(path: string, site: Site): Fault[] {
  if (!isTextFile(path)) return [];
  const text = site.read(path)?.toString() ?? '';
  const told = (message: string): Fault => ({ place: path, message });
  const found: string[] = [];
  if (/\.(?:css|svg)$/.test(path)) {
    for (const [address = ''] of text.matchAll(/(?:url\(\s*["']?|\bhref=["'])\/(?!\/)[^"')\s]*/g)) {
      found.push(`${address} stands where no build looks for addresses`);
    }
  }
  if (path.endsWith('.json') && holdsAddresses(path)) {
    for (const { key, value } of eachJsonString(text)) {
      if (key === 'href' || !isFromRoot(value) || !leadsSomewhere(value, site)) continue;
      found.push(`${key}: ${value} would not be moved into the folder of a site`);
    }
  }
  const outside = path.endsWith('.html') ? [] : listOutside(path, path, site);
  return [...[...new Set(found)].map(told), ...listHostAddresses(path, site).map(told), ...outside];
}

/** Addresses from the root of the host that do not lead into the folder in which the site stands; in pages as another parser than the build's finds them. */
function listOutside(place: string, path: string, { folder, readPlaced }: Site): Fault[] {
  if (folder === '' || !holdsAddresses(path)) return [];
  const text = readPlaced(path)?.toString() ?? '';
  const outside = new Set<string>();
  if (path.endsWith('.html')) {
    for (const { name, value } of parsePage(text).elements.flatMap(({ attrs }) => attrs)) {
      for (const at of findOwnAddresses(name, value)) {
        if (!value.startsWith(`${folder}/`, at)) outside.add(value.slice(at));
      }
    }
  } else unplaceFile(path, text, folder, (address) => outside.add(address));
  return [...outside].map((address) => ({ place, message: `${address} leads out of ${folder}/` }));
}

/** Whole addresses on the host of the site that do not lead into its folder. */
function listHostAddresses(path: string, { folder, origin, readPlaced }: Site): string[] {
  if (folder === '') return [];
  const host = origin.slice(0, -folder.length);
  const text = readPlaced(path)?.toString() ?? '';
  const found = new Set<string>();
  for (let at = text.indexOf(`${host}/`); at >= 0; at = text.indexOf(`${host}/`, at + 1)) {
    if (text.startsWith(`${origin}/`, at)) continue;
    found.add(`${text.slice(at, at + 100).split(/[\s"'<]/)[0] ?? ''} leads out of ${folder}/`);
  }
  return [...found];
}

function leadsSomewhere(address: string, { files, pages }: Site): boolean {
  const [path = ''] = address.split(/[?#]/);
  return pages.has(path) || files.has(path);
}

function toFile({ address }: Page): string {
  return address.endsWith('/') ? `${address}index.html` : address;
}

function toIssue({ place, message }: Fault): SiteIssue {
  const remedy =
    'Write whole addresses with toSiteAddress (src/schema/site-address.ts); in a page let a link, a form or a data- attribute hold an address from the root, in JSON a field href.';
  return { check: 'folder', place, message, remedy };
}
