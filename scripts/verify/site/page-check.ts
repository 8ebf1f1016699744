import { copyText } from './copy-text.ts';
import type { SiteIssue } from './site-issue.ts';
import type { Page, Site } from './site.ts';

/** A check that sees each page once, one after the other, and keeps of it no more than small facts. */
export interface PageCheck {
  /** What is wrong with a page by itself. */
  readonly see: (page: Page) => readonly SiteIssue[];
  /** What is wrong when all pages have been seen. */
  readonly end?: () => readonly SiteIssue[];
}

/** Shows every page to every check, reading each page once; what each check found, in its order. */
export function runPageChecks(site: Site, checks: readonly PageCheck[]): SiteIssue[][] {
  const found = checks.map((): SiteIssue[] => []);
  for (const page of site.pages.values()) {
    checks.forEach((check, index) => {
      for (const issue of check.see(page)) found[index]?.push(copyIssue(issue));
    });
  }
  return checks.map((check, index) => [...(found[index] ?? []), ...(check.end?.() ?? [])]);
}

/** Its words may be pieces of the page. */
function copyIssue({ check, place, message, remedy }: SiteIssue): SiteIssue {
  return { check, place: copyText(place), message: copyText(message), remedy };
}

/** What one check finds in a site. */
export function runPageCheck(site: Site, check: PageCheck): SiteIssue[] {
  return runPageChecks(site, [check]).flat();
}
