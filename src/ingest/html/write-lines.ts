import { toRaised } from '#schema/signs/note-signs.ts';
import { createLineWriter, type LineWriter } from '../source/line-writer.ts';
import type { WrittenLine } from '../source/open-line.ts';
import type { TableDoubt } from '../source/tables/close-table.ts';
import { createListCounter, type ListLabel } from './list-labels.ts';
import { attributeOf, isBlock, walkHtml, type Element } from './nodes.ts';
import { lookOf, plainLook, type Look } from './styles.ts';

/** Writes the words of an element as lines, as a browser would set them, notes by their marks; what is to be looked at in its tables is added to a list. */
export function writeLines(
  root: Element,
  passes: (element: Element) => boolean,
  notes: ReadonlyMap<Element, string> = new Map(),
  doubts: TableDoubt[] = [],
  sheet = '',
): WrittenLine[] {
  const writer = createLineWriter();
  const counter = createListCounter(sheet);
  /** The label of an item whose words have not begun. */
  let label: ListLabel | null = null;
  const looks: Look[] = [plainLook];
  for (const step of walkHtml(root, passes)) {
    const look = looks.at(-1) ?? plainLook;
    if (step.kind === 'text') {
      if (label !== null && step.text.trim() !== '') {
        writer.number(label.text, label.gap);
        label = null;
      }
      writeText(step.text, look, writer);
    } else if (step.kind === 'enter') {
      const own = lookOf(step.element, look);
      looks.push(own);
      const mark = notes.get(step.element);
      if (mark !== undefined) writer.openNote(mark);
      enter(step.element, own, writer);
      if (isList(step.element)) counter.open(step.element);
      else if (step.element.tagName === 'li') {
        const next = counter.next(step.element);
        // A note has the mark that leads to it.
        label = mark === undefined ? next : null;
      }
    } else {
      looks.pop();
      if (notes.has(step.element)) writer.closeNote();
      leave(step.element, looks.at(-1) ?? plainLook, writer);
      if (isList(step.element)) counter.close();
      else if (step.element.tagName === 'li') label = null;
    }
  }
  doubts.push(...writer.doubts());
  return writer.finish();
}

function isList({ tagName }: Element): boolean {
  return tagName === 'ol' || tagName === 'ul' || tagName === 'menu';
}

function enter(element: Element, look: Look, writer: LineWriter): void {
  const { tagName } = element;
  if (tagName === 'table')
    writer.openTable(/^(?:presentation|none)$/.test(attributeOf(element, 'role')));
  else if (tagName === 'tr') writer.openRow();
  else if (tagName === 'td' || tagName === 'th') writer.openCell(spansOf(element));
  if (tagName === 'br' || isBlock(element)) writer.openLine(look);
}

/** How far a cell reaches; rowspan=0 means all rows that follow. */
function spansOf(element: Element): { columns: number; rows: number; isHead: boolean } {
  const read = (name: string): number => Number.parseInt(attributeOf(element, name), 10);
  const rows = read('rowspan');
  return {
    columns: Math.max(1, read('colspan') || 1),
    rows: rows === 0 ? Infinity : Math.max(1, rows || 1),
    isHead: element.tagName === 'th',
  };
}

function leave(element: Element, outer: Look, writer: LineWriter): void {
  const { tagName } = element;
  if (tagName === 'td' || tagName === 'th') writer.closeCell();
  else if (tagName === 'tr') writer.closeRow();
  else if (tagName === 'table') writer.closeTable();
  if (isBlock(element)) writer.openLine(outer);
}

function writeText(text: string, look: Look, writer: LineWriter): void {
  if (look.pre) {
    for (const [at, line] of text.split(/\r\n?|\n/).entries()) {
      if (at > 0) writer.openLine(look);
      writer.write(line, look);
    }
    return;
  }
  const plain = text
    .replace(/(?<=\P{ASCII})[ \t\f]*[\r\n]\s*(?=[^\x00-\x7f])/gu, '')
    .replace(/[ \t\r\n\f\u00a0]+/g, ' ');
  const last = writer.last();
  const shown = last === '' || last === ' ' ? plain.replace(/^ /, '') : plain;
  writer.write(look.drawn === null ? shown : toRaised(shown, look.drawn), look);
}
