import type { Element } from '#ingest/html/nodes.ts';
import type { PageCheck } from '../site/page-check.ts';
import type { SiteIssue } from '../site/site-issue.ts';
import type { Page, Site } from '../site/site.ts';

const addresses = new Set(['href', 'src', 'action', 'poster', 'data']);
const references = new Set([
  ...['for', 'popovertarget', 'aria-controls', 'aria-labelledby', 'aria-describedby', 'headers'],
]);

/** A link to an element of another page, which is looked for when all pages have been seen. */
interface Waiting {
  readonly place: string;
  readonly link: string;
  readonly target: string;
  readonly id: string;
}

/** Every address of our own leads to a page or file that exists, and every fragment to an element of it. */
export function checkLinks(site: Site): PageCheck {
  const hashes = new Map<string, Uint32Array>();
  const waiting = new Map<string, Waiting>();
  const findBroken = (page: Page, element: Element): string[] =>
    element.attrs.flatMap(({ name, value }) => {
      if (addresses.has(name)) return explain(site, page, value, waiting) ?? [];
      if (!references.has(name)) return [];
      return value
        .split(/\s+/)
        .filter((id) => id !== '' && !page.ids.has(id))
        .map((id) => `<${element.tagName}> refers to the id ${id}, which is not on this page`);
    });
  return {
    see: (page) => {
      hashes.set(page.address, Uint32Array.from(page.ids.keys(), hash));
      const broken = new Set(page.elements.flatMap((element) => findBroken(page, element)));
      return [...broken].map((message) => toIssue(page.address, message));
    },
    end: () =>
      [...waiting.values()]
        .filter(({ target, id }) => hashes.get(target)?.includes(hash(id)) !== true)
        .map(({ place, link, id }) => toIssue(place, `${link}: there is no id ${id} on that page`)),
  };
}

/** Why a link leads nowhere, or null; one to an element of another page is kept for later. */
function explain(
  site: Site,
  page: Page,
  link: string,
  waiting: Map<string, Waiting>,
): string | null {
  const found = find(site, page, link);
  if (found === null) return null;
  if (typeof found === 'string') return found;
  const { path, id } = found;
  if (!site.pages.has(path)) return site.files.has(path) ? null : `${link} leads to nothing`;
  if (id === '') return null;
  if (path !== page.address) {
    const key = `${path}#${id}`;
    if (!waiting.has(key)) waiting.set(key, { place: page.address, link, target: path, id });
    return null;
  }
  return page.ids.has(id) ? null : `${link}: there is no id ${id} on that page`;
}

/** The path and the id that a link of our own names, or what is wrong with it; null for one of another origin. */
function find(
  { origin }: Site,
  { address }: Page,
  link: string,
): { path: string; id: string } | string | null {
  // Most are plain; the parser of addresses takes longer than all the rest.
  if (/^\/(?:[a-z0-9_.-]+\/)*(?:#[a-z0-9_-]*)?$/i.test(link) && !link.includes('..')) {
    const [path = '', id = ''] = link.split('#');
    return { path, id };
  }
  if (/^#[a-z0-9_-]*$/i.test(link)) return { path: address, id: link.slice(1) };
  const url = URL.parse(link, origin + address);
  if (url === null) return `${link} is not an address`;
  if (url.origin !== origin) return null;
  const id = decodeURIComponent(url.hash.slice(1).replace(/:~:.*$/, ''));
  return { path: decodeURIComponent(url.pathname), id };
}

/** Ids are kept as numbers: a large site has more of them than fit into memory as text. */
function hash(id: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) {
    value = Math.imul(value ^ id.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}

function toIssue(place: string, message: string): SiteIssue {
  const remedy = 'Correct the address, or build the page or the id that it names.';
  return { check: 'links', place, message, remedy };
}
