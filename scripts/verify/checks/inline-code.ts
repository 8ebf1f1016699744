import { getAttribute, type Element } from '#ingest/html/nodes.ts';
import type { SiteIssue } from '../site/site-issue.ts';
import type { Site } from '../site/site.ts';

/** No page holds what its Content-Security-Policy forbids: inline scripts, styles or event attributes. */
export function checkInlineCode({ pages }: Site): SiteIssue[] {
  return [...pages.values()].flatMap(({ address, elements }) =>
    elements.flatMap(findInlineCode).map((message) => ({
      check: 'inline code',
      place: address,
      message,
      remedy: 'Put scripts into a module and styles into src/styles/; set neither in the markup.',
    })),
  );
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
