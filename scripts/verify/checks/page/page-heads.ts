import { contentSecurityPolicy } from '../../../../src/layouts/content-security-policy.ts';
import { languages, splitPrefix, toPrefix } from '#schema/languages.ts';
import { wordsIn } from '#schema/words-in.ts';
import { attributeOf, getAttribute, textOf, type Element } from '#ingest/html/nodes.ts';
import type { Publication } from '#publication/publication.ts';
import type { PageCheck } from '../../site/page-check.ts';
import { toPageKind, type Page, type Site } from '../../site/site.ts';
import { findSubject, type Subject } from './subject.ts';

/** The head of every page says encoding, policy, title, description and all its languages, as they must be. */
export function checkPageHeads(site: Site, publication: Publication): PageCheck {
  return {
    see: (page) =>
      // The others are written by src/files/, and checked to the byte; embeds.ts knows more of those for pages of others.
      (['usual', 'old'].includes(toPageKind(page)) ? findFaults(page, site, publication) : []).map(
        (message) => ({
          check: 'page heads',
          place: page.address,
          message,
          remedy:
            'Build the page with layouts/Page.astro, and give it the words of its own record.',
        }),
      ),
  };
}

function findFaults(page: Page, { origin }: Site, publication: Publication): string[] {
  const head = page.elements.filter(({ parentNode }) => isHead(parentNode));
  const meta = (name: string): (string | null)[] =>
    head
      .filter((element) => getAttribute(element, 'name') === name)
      .map((element) => getAttribute(element, 'content'));
  const { language } = splitPrefix(page.address);
  const subject = findSubject(publication, page.address);
  const faults = [
    ...checkStart(page, head),
    ...expect('viewport', meta('viewport'), ['width=device-width, initial-scale=1']),
    ...expect('robots', meta('robots'), [
      ...(publication.corpus.notice === null ? [] : ['noindex']),
      // Only what an address leads on to is to be found.
      ...(toPageKind(page) === 'old' ? ['noindex'] : []),
    ]),
    ...checkTitle(head, wordsIn(publication.corpus.site.name, language.code), subject),
    ...checkDescription(meta('description'), subject),
  ];
  if (!head.some((element) => getAttribute(element, 'rel') === 'stylesheet')) {
    faults.push('it loads no style sheet');
  }
  // What stands at no address of its own has no other form.
  const canonical = head.find((element) => getAttribute(element, 'rel') === 'canonical');
  if (canonical === undefined) return faults;
  // An old address shows the page of another, whose languages it names.
  const named = splitPrefix(attributeOf(canonical, 'href').slice(origin.length)).path;
  const own = languages.map(({ code, tag }) => {
    return `${tag} ${origin}${toPrefix(code)}${named}`;
  });
  const shown = head
    .filter((element) => getAttribute(element, 'hreflang') !== null)
    .map((element) => `${attributeOf(element, 'hreflang')} ${attributeOf(element, 'href')}`);
  return [...faults, ...expect('alternative', shown, own)];
}

function isHead(node: Element['parentNode']): boolean {
  return node?.nodeName === 'head';
}

/** Encoding first, then the policy: what stands before them is read without them. */
function checkStart({ elements }: Page, head: readonly Element[]): string[] {
  const [first, second] = head;
  const policies = elements.filter(
    (element) => getAttribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  const isEncoded =
    first !== undefined && getAttribute(first, 'charset')?.toLowerCase() === 'utf-8';
  return [
    ...(isEncoded ? [] : ['it does not say first that its encoding is utf-8']),
    ...expect(
      'policy',
      policies.map((element) => getAttribute(element, 'content')),
      [contentSecurityPolicy],
    ),
    ...(policies.length === 1 && policies[0] !== second
      ? ['its policy does not stand right after its encoding']
      : []),
  ];
}

function checkTitle(head: readonly Element[], siteName: string, subject: Subject | null): string[] {
  const titles = head.filter(({ tagName }) => tagName === 'title').map(textOf);
  const [title = ''] = titles;
  if (titles.length !== 1) return [`expected one title, got ${titles.length}`];
  const name = subject?.title ?? '';
  if (subject?.isWhole === true) return expect('title', titles, [`${name} · ${siteName}`]);
  const isRight = title.endsWith(` · ${siteName}`) && title.includes(name);
  const expected = [name, siteName].filter((words) => words !== '').join(' … ');
  return isRight
    ? []
    : [`expected the title ${JSON.stringify(expected)}, got ${JSON.stringify(title)}`];
}

function checkDescription(found: readonly (string | null)[], subject: Subject | null): string[] {
  if (subject?.description !== undefined) {
    return expect('description', found, [subject.description]);
  }
  if (found.length === 1 && found[0]?.trim() !== '') return [];
  return [`expected one description, got ${JSON.stringify(found)}`];
}

function expect(
  name: string,
  actual: readonly (string | null)[],
  expected: readonly string[],
): string[] {
  if (JSON.stringify(actual) === JSON.stringify(expected)) return [];
  return [`expected the ${name} ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`];
}
