import type { CorpusDocument } from '#corpus/corpus.ts';
import { toTypeset } from '#policy/text/typeset.ts';
import type { DocumentPart, DocumentTree } from '#policy/tree/tree.ts';
import {
  findTitleBehindNotice,
  listPages,
  listParts,
  listSentences,
  treeText,
  type PlacedText,
} from '#policy/tree/walk.ts';
import { splitPrefix } from '#schema/languages.ts';
import { getAttribute, walkHtml, type Element } from '#ingest/html/nodes.ts';
import { isPrintedWhole } from '#publication/reading/printed-whole.ts';
import { hasClass } from '../site/html.ts';
import type { PageCheck } from '../site/page-check.ts';
import type { SiteIssue } from '../site/site-issue.ts';
import type { Page } from '../site/site.ts';
import { eachWords, eachWordsWithin, toHeading, toLead } from '../site/text-words.ts';

/** A text with the nodes that have pages, by eId. */
interface HeldText {
  readonly tree: DocumentTree;
  readonly paged: ReadonlyMap<string, DocumentPart>;
}

/**
 * Every page that shows official text shows the words of the tree in their order, and nothing of ours among them: the full
 * text all of them, the page of a part its own with the names of the parts within it, and on paper the words of these, in
 * every language.
 */
export function checkReadingOrder(documents: readonly CorpusDocument[]): PageCheck {
  const texts = new Map(documents.flatMap(toHeldText));
  return {
    see: (page) => {
      const [, kind, id = '', below = '', ...rest] = splitPrefix(page.address).path.split('/');
      if (kind === 'compare-text') return listComparisonIssues(page, texts);
      const text = kind === 'documents' && rest.length < 2 ? texts.get(id) : undefined;
      return text === undefined ? [] : listTextIssues(page, below, text);
    },
  };
}

function toHeldText({ id, tree }: CorpusDocument): [string, HeldText][] {
  if (tree === null) return [];
  const pages = listPages(tree).map(({ eId, node }) => [eId, node] as const);
  return [[id, { tree, paged: new Map(pages) }]];
}

function listTextIssues(page: Page, below: string, { tree, paged }: HeldText): SiteIssue[] {
  if (below === 'source') return listSourceIssues(page, tree);
  const node = paged.get(below);
  if (node === undefined && below !== '') return [];
  const words = node === undefined ? listWholeWords(tree) : [...eachWords(node, toHeading, paged)];
  const sentences = new Set(listSentences(node ?? tree).map(({ eId }) => eId));
  const ids = words.map(({ eId }) => eId).filter((eId) => sentences.has(eId));
  const shown = listOfClass(page, 'official');
  const names = node?.children.some(({ eId }) => paged.has(eId)) === true && isPrintedWhole(node);
  return [
    ...explainIds(page, ids),
    ...explainWords(page.address, shown, words),
    // On paper stand the words of what the page only names.
    ...(names ? explainWords(page.address, shown, [...eachWords(node, toHeading)], 'paper') : []),
  ];
}

function listWholeWords(tree: DocumentTree): PlacedText[] {
  const title = findTitleBehindNotice(tree);
  return listParts(tree).flatMap((part) => [
    ...eachWords(part, toHeading),
    ...(part === tree.notice && title !== null ? [{ eId: 'title', text: toTypeset(title) }] : []),
  ]);
}

/** The source page shows the text as received; what was left out of it is struck. */
function listSourceIssues(page: Page, tree: DocumentTree): SiteIssue[] {
  const text = { eId: 'the text as received', text: treeText(tree) };
  return explainWords(page.address, listOfClass(page, 'received'), [text]);
}

/** A part beside another shows the words within each. */
function listComparisonIssues(page: Page, texts: ReadonlyMap<string, HeldText>): SiteIssue[] {
  const [, kind, ...names] = splitPrefix(page.address).path.split('/').slice(0, -1);
  if (kind !== 'compare-text') return [];
  const columns = listOfClass(page, 'official');
  return [names.slice(0, 2), names.slice(2)].flatMap(([document = '', eId = ''], side) => {
    const text = texts.get(document);
    const node = text?.paged.get(eId);
    if (text === undefined || node === undefined) return [];
    const words = [...eachWordsWithin(node, toLead, text.paged)];
    return explainWords(page.address, columns.slice(side, side + 1), words);
  });
}

function listOfClass({ elements }: Page, name: string): Element[] {
  return elements.filter((element) => hasClass(element, name));
}

function explainIds({ address, elements }: Page, expected: readonly string[]): SiteIssue[] {
  const actual = elements
    .filter((element) => hasClass(element, 'sentence'))
    .map((element) => getAttribute(element, 'id') ?? 'no id');
  const length = Math.max(expected.length, actual.length);
  const at = Array.from({ length }, (_, index) => index).find(
    (index) => expected[index] !== actual[index],
  );
  if (at === undefined) return [];
  return [
    toIssue(
      address,
      `sentence ${at + 1}: expected ${expected[at] ?? 'the end'}, got ${actual[at] ?? 'the end'}`,
    ),
  ];
}

function explainWords(
  address: string,
  elements: readonly Element[],
  words: readonly PlacedText[],
  where: 'screen' | 'paper' = 'screen',
): SiteIssue[] {
  const left = where === 'paper' ? 'entries' : 'printed';
  const actual = elements.map((element) => readWords(element, left)).join('');
  const expected = words.map(({ text }) => withoutSpace(text)).join('');
  if (actual === expected) return [];
  const at = findDifference(expected, actual);
  return [
    toIssue(
      address,
      `the words ${where === 'paper' ? 'on paper ' : ''}at ${findPlace(words, at)}: expected ${quote(expected, at)}, got ${quote(actual, at)}`,
    ),
  ];
}

/** The official words of an element, without white space and what of it is of a class. */
function readWords(root: Element, left: string): string {
  const isLeft = (element: Element): boolean => isOurs(element) || hasClass(element, left);
  let text = '';
  for (const step of walkHtml(root, isLeft)) if (step.kind === 'text') text += step.text;
  return withoutSpace(text);
}

/** What stands among official words and is none: links to places, our headings, how much a part promises, what was left out. */
function isOurs(element: Element): boolean {
  return (
    ['permalink', 'own-page', 'note-label', 'ours', 'promised'].some((name) =>
      hasClass(element, name),
    ) || element.tagName === 'del'
  );
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

function findDifference(expected: string, actual: string): number {
  let at = 0;
  while (at < expected.length && expected[at] === actual[at]) at += 1;
  return at;
}

/** The eId of what holds the character at an offset of all words. */
function findPlace(words: readonly PlacedText[], at: number): string {
  let end = 0;
  for (const { eId, text } of words) {
    end += withoutSpace(text).length;
    if (at < end) return eId;
  }
  return 'the end';
}

function quote(text: string, at: number): string {
  return at < text.length ? JSON.stringify(text.slice(at, at + 20)) : 'the end';
}

function toIssue(place: string, message: string): SiteIssue {
  const remedy =
    'Render the blocks of each part in the order of its tree, each once, with nothing of ours among their words.';
  return { check: 'reading order', place, message, remedy };
}
