import { splitPrefix } from '#schema/languages.ts';
import { getAttribute, textOf } from '#ingest/html/nodes.ts';
import type { PageCheck } from '../../site/page-check.ts';
import type { Page } from '../../site/site.ts';

/** Every page names its language by its address, and has a title and one main heading. */
export function checkLanguages(): PageCheck {
  return {
    see: (page) =>
      findFaults(page).map((message) => ({
        check: 'languages',
        place: page.address,
        message,
        remedy: 'Build the page with layouts/Page.astro and the language of its address.',
      })),
  };
}

function findFaults({ address, elements }: Page): string[] {
  const find = (name: string) => elements.filter(({ tagName }) => tagName === name);
  const expected = splitPrefix(address).language.tag;
  const [html] = find('html');
  const actual = html === undefined ? null : getAttribute(html, 'lang');
  const faults: string[] = [];
  if (actual !== expected)
    faults.push(`expected lang="${expected}", got ${JSON.stringify(actual)}`);
  const [title] = find('title');
  if (title === undefined || textOf(title).trim() === '') faults.push('the title is empty');
  const headings = find('h1').length;
  if (headings !== 1) faults.push(`expected one h1, got ${headings}`);
  return faults;
}
