import { getAttribute } from '#ingest/html/nodes.ts';
import type { PageCheck } from '../../site/page-check.ts';
import type { SiteIssue } from '../../site/site-issue.ts';
import { toPageKind, type Page, type Site } from '../../site/site.ts';

/** Every page but 404 names its own address as canonical, and the sitemap lists just these addresses. */
export function checkCanonical({ origin, sitemap }: Site): PageCheck {
  // What is left when all pages have been seen is listed without being there.
  const left = new Set(sitemap);
  const unlisted: string[] = [];
  return {
    see: (page) => {
      if (isOutside(page)) return [];
      const address = origin + page.address;
      if (!left.delete(address)) unlisted.push(address);
      return explain(page, address);
    },
    end: () => [
      ...unlisted.map((address) => toIssue(address, 'the sitemap does not list it')),
      ...[...left].map((address) =>
        toIssue(address, 'the sitemap lists it, but there is no such page'),
      ),
    ],
  };
}

/** Error pages, and pages that stand for another or say that it is gone, are in no sitemap. */
function isOutside(page: Page): boolean {
  return toPageKind(page) !== 'usual' || /\/404(\.html|\/)$/.test(page.address);
}

function explain({ address, elements }: Page, expected: string): SiteIssue[] {
  const links = elements.filter((element) => getAttribute(element, 'rel') === 'canonical');
  const actual = links.map((link) => getAttribute(link, 'href'));
  if (actual.length === 1 && actual[0] === expected) return [];
  return [
    toIssue(address, `expected the canonical address ${expected}, got ${JSON.stringify(actual)}`),
  ];
}

function toIssue(place: string, message: string): SiteIssue {
  const remedy =
    'Build the page with layouts/Page.astro and its own path; see astro.config.mjs for the site’s address.';
  return { check: 'canonical', place, message, remedy };
}
