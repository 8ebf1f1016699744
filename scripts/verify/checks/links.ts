import { splitPrefix } from '#schema/languages.ts';
import { isFromRoot } from '#hosting/folder/placed-attributes.ts';
import type { Element } from '#ingest/html/nodes.ts';
import { hashText } from '../site/hash-text.ts';
import type { PageCheck } from '../site/page-check.ts';
import type { SiteIssue } from '../site/site-issue.ts';
import type { Page, Site } from '../site/site.ts';

const leading = new Set(['href', 'src', 'action', 'poster', 'data']);
const references = new Set([
  ...['for', 'popovertarget', 'aria-controls', 'aria-labelledby', 'aria-describedby', 'headers'],
]);

/** Every address of our own leads to a page or file that exists, and every fragment to an element of it. */
export function checkLinks(site: Site): PageCheck {
  // Pages by number and ids by hash: a large site has more of both than fit into memory as text.
  const addresses = [...site.pages.keys()];
  const numbers = new Map(addresses.map((address, number) => [address, number]));
  const held = new Map<number, Int32Array>();
  // By page: each id to which another page leads, with the first page that does.
  const wanted = new Map<number, Map<number, number>>();
  /** Why a link leads nowhere, or null; the id on another page is looked for when all have been seen. */
  const explain = (page: Page, link: string): string | null => {
    const found = find(site, page, link);
    if (found === null || typeof found === 'string') return found;
    const { path, id } = found;
    const target = numbers.get(path);
    // Cards are drawn beside the pages; the check of share cards asks for each of them.
    const isThere = site.files.has(path) || splitPrefix(path).path.startsWith('/cards/');
    if (target === undefined) return isThere ? null : `${link} leads to nothing`;
    if (id === '') return null;
    if (path === page.address) return page.ids.has(id) ? null : writeMissing(link, id);
    const ids = wanted.get(target) ?? new Map<number, number>();
    wanted.set(target, ids);
    const key = hashText(id);
    if (!ids.has(key)) ids.set(key, numbers.get(page.address) ?? 0);
    return null;
  };
  const findBroken = (page: Page, element: Element): string[] =>
    element.attrs.flatMap(({ name, value }) => {
      if (leading.has(name)) return explain(page, value) ?? [];
      if (!references.has(name)) return [];
      return value
        .split(/\s+/)
        .filter((id) => id !== '' && !page.ids.has(id))
        .map((id) => `<${element.tagName}> refers to the id ${id}, which is not on this page`);
    });
  return {
    see: (page) => {
      held.set(numbers.get(page.address) ?? 0, Int32Array.from(page.ids.keys(), hashText));
      const broken = new Set(page.elements.flatMap((element) => findBroken(page, element)));
      return [...broken].map((message) => toIssue(page.address, message));
    },
    end: () =>
      [...wanted].flatMap(([target, ids]) => {
        const there = new Set(held.get(target));
        return [...ids]
          .filter(([id]) => !there.has(id))
          .flatMap(([id, from]) => tellMissing(site, addresses[from], addresses[target], id));
      }),
  };
}

/** The link of a page to an id that another does not hold, in its own words, for which the page is read again. */
function tellMissing(
  site: Site,
  from = '',
  target: string | undefined,
  missing: number,
): SiteIssue[] {
  const page = site.pages.get(from);
  if (page === undefined) return [];
  for (const { name, value } of page.elements.flatMap(({ attrs }) => attrs)) {
    const found = leading.has(name) ? find(site, page, value) : null;
    if (found === null || typeof found === 'string' || found.path !== target) continue;
    if (hashText(found.id) === missing) return [toIssue(from, writeMissing(value, found.id))];
  }
  return [];
}

function writeMissing(link: string, id: string): string {
  return `${link}: there is no id ${id} on that page`;
}

/** The path and the id that a link of our own names, or what is wrong with it; null for one of another origin. */
function find(
  { folder, origin }: Site,
  { address }: Page,
  link: string,
): { path: string; id: string } | string | null {
  // Most are plain; the parser of addresses takes longer than all the rest.
  if (/^\/(?:[a-z0-9_.-]+\/)*(?:#[a-z0-9_-]*)?$/i.test(link) && !link.includes('..')) {
    const [path = '', id = ''] = link.split('#');
    return { path, id };
  }
  if (/^#[a-z0-9_-]*$/i.test(link)) return { path: address, id: link.slice(1) };
  const url = URL.parse(isFromRoot(link) ? origin + link : link, origin + address);
  if (url === null) return `${link} is not an address`;
  if (!url.href.startsWith(`${origin}/`)) return null;
  const id = decodeURIComponent(url.hash.slice(1).replace(/:~:.*$/, ''));
  return { path: decodeURIComponent(url.pathname.slice(folder.length)), id };
}

function toIssue(place: string, message: string): SiteIssue {
  const remedy = 'Correct the address, or build the page or the id that it names.';
  return { check: 'links', place, message, remedy };
}
