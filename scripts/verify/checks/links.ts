import { getAttribute, type Element } from '#ingest/html/nodes.ts';
import type { SiteIssue } from '../site/site-issue.ts';
import { originOf, type Page, type Site } from '../site/site.ts';

const addresses = ['href', 'src', 'action', 'poster', 'data'];
const references = [
  'for',
  'popovertarget',
  'aria-controls',
  'aria-labelledby',
  'aria-describedby',
  'headers',
];

/** Every address of our own leads to a page or file that exists, and every fragment to an element of it. */
export function checkLinks(site: Site): SiteIssue[] {
  return [...site.pages.values()].flatMap((page) =>
    [...new Set(page.elements.flatMap((element) => findBroken(site, page, element)))].map(
      (message) => ({
        check: 'links',
        place: page.address,
        message,
        remedy: 'Correct the address, or build the page or the id that it names.',
      }),
    ),
  );
}

function findBroken(site: Site, page: Page, element: Element): string[] {
  const links = addresses.flatMap((name) => getAttribute(element, name) ?? []);
  const ids = references.flatMap((name) => getAttribute(element, name)?.split(/\s+/) ?? []);
  return [
    ...links.flatMap((link) => explain(site, page, link) ?? []),
    ...ids
      .filter((id) => id !== '' && !page.ids.has(id))
      .map((id) => `<${element.tagName}> refers to the id ${id}, which is not on this page`),
  ];
}

/** Why a link leads nowhere, or null. */
function explain(site: Site, page: Page, link: string): string | null {
  const own = originOf(site);
  const url = URL.parse(link, own + page.address);
  if (url === null) return `${link} is not an address`;
  if (url.origin !== own) return null;
  const path = decodeURIComponent(url.pathname);
  const target = site.pages.get(path);
  if (target === undefined) return site.files.has(path) ? null : `${link} leads to nothing`;
  const id = decodeURIComponent(url.hash.slice(1).replace(/:~:.*$/, ''));
  return id === '' || target.ids.has(id) ? null : `${link}: there is no id ${id} on that page`;
}
