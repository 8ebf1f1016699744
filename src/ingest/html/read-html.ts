import { joinLines } from '../source/join-lines.ts';
import {
  type SourceText,
  onOneLine,
  type ReaderNote,
  restoredLabel,
} from '../source/source-text.ts';
import type { TableDoubt } from '../source/tables/close-table.ts';
import { toNote } from '../source/tables/table-note.ts';
import { decodeHtml } from './decode-html.ts';
import { dropRepeatedTitle } from './title/drop-repeated-title.ts';
import { findBody } from './find-body.ts';
import { findFileLists } from './find-file-lists.ts';
import { findNotes, isBackLink } from './find-notes.ts';
import { readSheet } from './list-labels.ts';
import { listNames } from './title/find-title.ts';
import { findFrames } from './frame.ts';
import { listHidden } from './hidden-words.ts';
import { measureElements } from './measure-elements.ts';
import { isUnseen, walkHtml, wordsOf, type Element } from './nodes.ts';
import { readPageFields } from './page-fields.ts';
import { parsePage } from './parse-page.ts';
import { readTitle } from './title/read-title.ts';
import { writeLines } from './write-lines.ts';

/**
 * Reads the document out of a saved page: its text line by line, with what was left out; throws a Problem.
 * What it came in may state its encoding.
 */
export function readHtml(
  bytes: Uint8Array,
  file: string,
  stated: string | null = null,
): SourceText {
  const { html, encoding, notes } = decodeHtml(bytes, file, stated);
  const page = parsePage(html, file);
  const measures = measureElements(page);
  const body = findBody(page, measures);
  const frames = findFrames(body.root, measures);
  const around = [...body.before, ...frames];
  const passes = (element: Element): boolean => isUnseen(element) || frames.has(element);
  const unkept: TableDoubt[] = [];
  const marked = findNotes(body.root, passes);
  const isOut = (one: Element): boolean => passes(one) || isBackLink(one);
  const own = writeLines(body.root, isOut, marked, unkept, readSheet(page));
  const fields = readPageFields(html, [...around, ...body.after], listNames(page));
  const title = readTitle(page, own, around, measures, fields.title);
  const files = findFileLists(body.after, own.map(({ text }) => text).join(''), measures);
  const { lines, repeated } = dropRepeatedTitle([...title.lines, ...own]);
  const kept = new Set([...files, ...(title.element ? [title.element] : [])]);
  const attached = files.flatMap((element) => writeLines(element, isUnseen));
  const { text, apart, doubts, labels, ...joined } = joinLines([...lines, ...attached]);
  return {
    text,
    lines: joined.lines,
    apart,
    format: 'html',
    encoding,
    notes: [
      ...notes,
      ...describeLeft([...around, ...body.after], body.loose, kept),
      ...repeated,
      ...labels.map((label): ReaderNote => ({ kind: 'restored', what: restoredLabel, ...label })),
      ...listHidden(page, body.root),
      ...countImages(page),
      ...unkept.map(toNote),
      ...doubts,
    ],
    fields,
  };
}

/** What was left out, those parts excepted that are in the text after all. */
function describeLeft(
  left: readonly Element[],
  loose: readonly string[],
  kept: ReadonlySet<Element>,
): ReaderNote[] {
  const passes = (element: Element): boolean => isUnseen(element) || kept.has(element);
  const texts = left.flatMap((element) => (kept.has(element) ? [] : [wordsOf(element, passes)]));
  return [...texts, ...loose]
    .map(onOneLine)
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'dropped', what: 'a part of the page’s frame', text, offset: null }));
}

/** Says how many pictures a page shows, of which nothing is read. */
function countImages(page: Element): ReaderNote[] {
  let images = 0;
  for (const step of walkHtml(page, isUnseen)) {
    if (step.kind === 'enter' && step.element.tagName === 'img') images += 1;
  }
  if (images === 0) return [];
  return [{ kind: 'dropped', what: `${images} image(s)`, text: '', offset: null }];
}
