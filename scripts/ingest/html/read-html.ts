import { parse } from 'parse5';
import { Problem } from '../problem.ts';
import { shorten, type ReaderNote, type SourceText } from '../source-text.ts';
import { decodeHtml } from './decode-html.ts';
import { findBody } from './find-body.ts';
import { findTitle } from './find-title.ts';
import { isFrame } from './frame.ts';
import { joinLines } from '../join-lines.ts';
import { measureElements, type Measure } from './measure-elements.ts';
import { isUnseen, textOf, walkHtml, type Element } from './nodes.ts';
import { writeLines } from './write-lines.ts';

const nesting =
  /<(\/?)(?:a|b|big|blockquote|center|code|div|em|font|i|nobr|s|section|small|span|strike|strong|table|tt|u)(?![\w-])/gi;
const deepest = 500;

/** Reads the document out of a saved page: its text line by line, with what was left out; throws a Problem. */
export function readHtml(bytes: Uint8Array, file: string): SourceText {
  const { html, encoding, notes } = decodeHtml(bytes, file);
  refuseDepth(html, file);
  const page = findPage(html);
  if (!page) throw new Problem('empty', file);
  const measures = measureElements(page);
  const body = findBody(page, measures);
  const frames = findFrames(body.root, measures);
  const own = writeLines(body.root, (element) => isUnseen(element) || frames.has(element));
  const left = [...body.outside, ...frames];
  const title = findTitle(page, own.map(({ text }) => text).join(''), left);
  return {
    ...joinLines([...(title ? writeLines(title, isUnseen) : []), ...own]),
    format: 'html',
    encoding,
    notes: [...notes, ...describeDropped(left, title), ...countUnseen(page)],
  };
}

/** The parser's time grows with the square of the depth; no real page comes near this one. */
function refuseDepth(html: string, file: string): void {
  let depth = 0;
  for (const [, end] of html.matchAll(nesting)) {
    depth = end === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) {
      throw new Problem('broken', file, `its elements are nested more than ${deepest} deep`);
    }
  }
}

function findPage(html: string): Element | null {
  const document = parse(html);
  const root = document.childNodes.find((node): node is Element => 'tagName' in node);
  return (
    root?.childNodes.find(
      (node): node is Element => 'tagName' in node && node.tagName === 'body',
    ) ?? null
  );
}

/** The parts of the page's frame that stand within the document, outermost only. */
function findFrames(root: Element, measures: ReadonlyMap<Element, Measure>): Set<Element> {
  const frames = new Set<Element>();
  const passes = (element: Element): boolean => {
    if (isUnseen(element)) return true;
    const measure = measures.get(element);
    if (element === root || !measure || !isFrame(element, measure)) return false;
    if (measure.text > 0) frames.add(element);
    return true;
  };
  for (const step of walkHtml(root, passes)) if (step.kind === 'text') continue;
  return frames;
}

function describeDropped(left: readonly Element[], title: Element | null): ReaderNote[] {
  const kept = title === null ? '' : textOf(title);
  return left
    .map((element) => shorten(textOf(element).replace(kept === '' ? /^$/ : kept, '')))
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'dropped', what: 'a part of the page’s frame', text, offset: null }));
}

function countUnseen(page: Element): ReaderNote[] {
  let images = 0;
  for (const step of walkHtml(page, isUnseen)) {
    if (step.kind === 'enter' && step.element.tagName === 'img') images += 1;
  }
  if (images === 0) return [];
  return [{ kind: 'dropped', what: `${images} image(s)`, text: '', offset: null }];
}
