import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Has the browser put axe into each page that a context opens: sent to every page anew, its half megabyte costs as much as loading the page. */
export async function addAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: source });
}

/** Every finding of axe on the page as it stands, in a line each; what passes stays in the page. */
export async function runAxe(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  // WCAG 2.2's target size is off unless asked for.
  const violations = await page.evaluate<AxeResults['violations']>(
    `axe.run(document, { preload: false, resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }).then((results) => results.violations)`,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ html, target }) => `${id} (${help}) at ${target.join(' ')}: ${html.slice(0, 120)}`,
    ),
  );
}
