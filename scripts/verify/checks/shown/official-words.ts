import { toPageWords } from '#components/frame/page-words.ts';
import type { CorpusDocument } from '#corpus/corpus.ts';
import { toPath } from '#i18n/paths.ts';
import { toTypeset } from '#policy/text/typeset.ts';
import type { DocumentTree } from '#policy/tree/tree.ts';
import { listNodes, listPages } from '#policy/tree/walk.ts';
import { listNearPages } from '#publication/reading/near-pages.ts';
import { splitPrefix } from '#schema/languages.ts';
import type { Locale } from '#schema/text.ts';
import { attributeOf, childrenOf, getAttribute, textOf, type Element } from '#ingest/html/nodes.ts';
import { hasClass, listElements } from '../../site/html.ts';
import type { PageCheck } from '../../site/page-check.ts';
import type { SiteIssue } from '../../site/site-issue.ts';
import { toPageKind, type Page } from '../../site/site.ts';

interface Held {
  readonly document: CorpusDocument;
  readonly tree: DocumentTree;
  readonly eIds: ReadonlySet<string>;
}

/** Among the words of a text stand none of ours but the marked controls, each with its own number; places, title and contents are those of the text. */
export function checkOfficialWords(documents: readonly CorpusDocument[]): PageCheck {
  const kept = new Map<string, Held>();
  const byId = new Map(documents.map((document) => [document.id, document]));
  // One document at a time: its pages follow each other.
  const hold = (id: string): Held | null => {
    const held = kept.get(id);
    if (held !== undefined) return held;
    const document = byId.get(id);
    if (document === undefined || document.tree === null) return null;
    const { tree } = document;
    const eIds = new Set([...listNodes(tree)].map(({ eId }) => eId));
    const fresh = { document, tree, eIds };
    kept.clear();
    kept.set(id, fresh);
    return fresh;
  };
  return {
    see: (page) => {
      if (toPageKind(page) !== 'usual') return [];
      const { language, path } = splitPrefix(page.address);
      const [, room, id = '', below, ...deeper] = path.split('/');
      if (room !== 'documents' || below === 'source' || below === 'map') return [];
      // A further page of a list holds nothing of the text.
      if (deeper.length > 1) return [];
      const held = hold(id);
      if (held === null) return [];
      return [
        ...(below === '' ? checkTitle(page, held) : []),
        ...findWords(page, held),
        ...checkContents(page, held, language.code, below ?? ''),
      ];
    },
  };
}

function checkTitle({ address, ids }: Page, { document }: Held): SiteIssue[] {
  const title = ids.get('title');
  const expected = toTypeset(document.record.title);
  const actual = title === undefined ? '' : textOf(title).trim();
  if (actual === expected) return [];
  return [
    toIssue(
      'official words',
      `${address}#title`,
      `expected the title ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`,
    ),
  ];
}

/** What stands among official words and is none of them. */
function findWords({ address, elements }: Page, { eIds }: Held): SiteIssue[] {
  const issues: SiteIssue[] = [];
  const visit = (element: Element, near: string): void => {
    let ordinal = 0;
    let last = near;
    for (const child of element.childNodes) {
      if ('value' in child) {
        if (child.value.trim() === '') continue;
        issues.push(
          toIssue(
            'official words',
            `${address}#${last}`,
            `words that are not of the text stand near it: ${JSON.stringify(child.value.slice(0, 60))}`,
          ),
        );
      } else if ('tagName' in child) {
        const id = getAttribute(child, 'id');
        if (id !== null && eIds.has(id)) last = id;
        if (hasClass(child, 'sentence')) ordinal += 1;
        else if (hasClass(child, 'permalink')) issues.push(...checkNumber(address, child, ordinal));
        if (!isKnown(child)) visit(child, last);
      }
    }
  };
  for (const element of elements) {
    const isBody =
      element.parentNode !== null &&
      getAttribute(element, 'lang') === 'zh-CN' &&
      element.tagName === 'div';
    if (isBody && isOfficial(element)) visit(element, attributeOf(element, 'id') || 'main');
    else if (hasClass(element, 'provision-heading')) visitHeading(element);
  }
  return issues;

  /** A heading holds its words, its link and what leads to its own page. */
  function visitHeading(element: Element): void {
    for (const child of childrenOf(element)) {
      if (/^h[1-6]$/.test(child.tagName)) visit(child, attributeOf(child, 'id'));
    }
  }
}

function isOfficial({ parentNode }: Element): boolean {
  return parentNode !== null && 'attrs' in parentNode && hasClass(parentNode, 'official');
}

/** What other checks hold against the tree, and controls. */
function isKnown(element: Element): boolean {
  const names = ['sentence', 'heading-text', 'permalink', 'own-page'];
  if (names.some((name) => hasClass(element, name))) return true;
  const { parentNode } = element;
  return parentNode !== null && 'attrs' in parentNode && hasClass(parentNode, 'ours');
}

/** The link behind a sentence shows which one of its paragraph it is. */
function checkNumber(address: string, link: Element, ordinal: number): SiteIssue[] {
  const actual = textOf(link).trim();
  if (ordinal === 0 || actual === String(ordinal)) return [];
  const place = address + attributeOf(link, 'href').replace(/^.*(?=#)/, '');
  return [
    toIssue(
      'official words',
      place,
      `expected the number ${ordinal} behind this sentence, got ${JSON.stringify(actual)}`,
    ),
  ];
}

/** The contents list every page of the text in its order, by its own words, and lead there. */
function checkContents(
  { address, elements }: Page,
  { document, tree }: Held,
  locale: Locale,
  below: string,
): SiteIssue[] {
  const contents = elements.find((element) => hasClass(element, 'contents'));
  if (contents === undefined)
    return [toIssue('contents lists', address, 'the page has no contents')];
  const root = toPath(locale, `/documents/${document.id}/`);
  const pages = listPages(tree);
  const page = pages.find(({ eId }) => eId === below);
  // An old address shows the page of what stands for it now.
  if (below !== '' && page === undefined) return [];
  const wanted = (page === undefined ? pages : listNearPages(pages, page)).map(({ eId, node }) => {
    const { words } = toPageWords(node, locale);
    return `${words} → ${below === '' ? `#${eId}` : `${root}${eId}/`}`;
  });
  const actual = listElements(contents)
    .filter(({ tagName }) => tagName === 'a')
    .map((link) => `${textOf(link).trim()} → ${attributeOf(link, 'href')}`);
  const at = findDifference(actual, wanted);
  if (at < 0) return [];
  return [
    toIssue(
      'contents lists',
      address,
      `entry ${at + 1}: expected ${JSON.stringify(wanted[at] ?? 'the end')}, got ${JSON.stringify(actual[at] ?? 'the end')}`,
    ),
  ];
}

function findDifference(actual: readonly string[], expected: readonly string[]): number {
  const length = Math.max(actual.length, expected.length);
  return Array.from({ length }, (_, at) => at).findIndex((at) => actual[at] !== expected[at]);
}

function toIssue(check: string, place: string, message: string): SiteIssue {
  const remedy =
    'Show texts with components/reading/ from the tree alone; words of ours stand in the margin.';
  return { check, place, message, remedy };
}
