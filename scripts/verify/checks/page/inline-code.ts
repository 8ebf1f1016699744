import { getAttribute, type Element } from '#ingest/html/nodes.ts';
import type { PageCheck } from '../../site/page-check.ts';
import type { SiteIssue } from '../../site/site-issue.ts';
import { parsePage } from '../../site/parse-page.ts';
import { listEnding, readText, type Site } from '../../site/site.ts';

/** No page and no drawing holds what the Content-Security-Policy forbids: inline scripts, styles or event attributes. */
export function checkInlineCode(site: Site): PageCheck {
  return {
    see: ({ address, elements }) =>
      toIssues(
        address,
        elements,
        'Put scripts into a module and styles into src/styles/; set neither in the markup.',
      ),
    end: () =>
      listEnding(site, '.svg').flatMap((path) =>
        toIssues(
          path,
          parsePage(readText(site, path)).elements,
          'Write the look of a drawing into attributes, as src/charts/svg/resolve-marks.ts does: at its own address a style is not heeded.',
        ),
      ),
  };
}

function toIssues(place: string, elements: readonly Element[], remedy: string): SiteIssue[] {
  return elements
    .flatMap(findInlineCode)
    .map((message) => ({ check: 'inline code', place, message, remedy }));
}

function findInlineCode(element: Element): string[] {
  const found = element.attrs
    .filter(
      ({ name, value }) => name === 'style' || name.startsWith('on') || isScriptAddress(value),
    )
    .map(({ name, value }) => `<${element.tagName} ${name}="${value}">`);
  if (element.tagName === 'style') found.push('a <style> element');
  if (element.tagName === 'script' && isInlineScript(element)) found.push('a <script> without src');
  return found;
}

function isScriptAddress(value: string): boolean {
  return /^\s*javascript:/i.test(value);
}

/** Data such as JSON-LD is not run. */
function isInlineScript(element: Element): boolean {
  const isData = /^application\/(ld\+)?json$/.test(getAttribute(element, 'type') ?? '');
  return !isData && getAttribute(element, 'src') === null;
}
