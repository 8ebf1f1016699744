import {
  attributeOf,
  type Element,
  getAttribute,
  isBlock,
  isUnseen,
  walkHtml,
} from '#ingest/html/nodes.ts';
import { readDrawn } from '#ingest/html/styles.ts';
import type { Cell } from '../sheet/cell.ts';
import type { SheetRow } from '../sheet/sheet.ts';
import { type Drawn, showDrawn } from '../xlsx/runs.ts';
import { generalFormat } from '../xlsx/number-format.ts';

/** The elements of a kind in a tree, those within one of them left out. */
export function listElements(root: Element, kind: RegExp): Element[] {
  const found: Element[] = [];
  let inside = 0;
  for (const step of walkHtml(root, () => false)) {
    if (step.kind === 'text' || !kind.test(step.element.tagName)) continue;
    if (step.kind === 'enter' && inside === 0) found.push(step.element);
    inside += step.kind === 'enter' ? 1 : -1;
  }
  return found;
}

/** No table has more columns. */
const mostColumns = 16_384;

/** The rows of a table from a number on; a cell that lies over several says in each that it is merged. */
export function readTable(
  table: Element,
  first: number,
  drawnBy: ReadonlyMap<string, Drawn>,
): SheetRow[] {
  const rows: SheetRow[] = [];
  let waiting: { column: number; left: number; text: string }[] = [];
  for (const [index, line] of listElements(table, /^tr$/).entries()) {
    const cells: Cell[] = [];
    for (const one of waiting) cells[one.column] = { kind: 'merged', text: one.text };
    waiting = waiting.map((one) => ({ ...one, left: one.left - 1 })).filter(({ left }) => left > 0);
    let column = 0;
    for (const box of listElements(line, /^t[dh]$/)) {
      while (cells[column] !== undefined) column += 1;
      const cell = readCell(box, drawnBy);
      const text = typeof cell === 'string' ? cell : (cell?.text ?? '');
      const [across, down] = [spanOf(box, 'colspan'), spanOf(box, 'rowspan')];
      for (let at = column; at < Math.min(column + across, mostColumns); at += 1) {
        const merged = text === '' ? null : ({ kind: 'merged', text } as const);
        cells[at] = at === column ? cell : merged;
        if (down > 1 && text !== '') waiting.push({ column: at, left: down - 1, text });
      }
      column += across;
    }
    rows.push({ number: first + index, cells: Array.from(cells, (cell) => cell ?? null) });
  }
  return rows;
}

/** How many rows or columns a cell lies over; a page may claim any number. */
function spanOf(box: Element, name: string): number {
  const span = Number(getAttribute(box, name) ?? 1);
  return Number.isInteger(span) && span > 1 ? Math.min(span, 1000) : 1;
}

function readCell(box: Element, drawnBy: ReadonlyMap<string, Drawn>): Cell {
  const text = readWords(box, drawnBy);
  if (text === '') return null;
  // A spreadsheet that wrote the page notes down the number that it holds, where it shows less of it.
  const stored = attributeOf(box, 'x:num');
  const isOther = /^-?\d+(?:\.\d+)?$/.test(stored) && /^[-\d.,]+$/.test(text);
  if (!isOther || Number(stored) === Number(text.replaceAll(',', ''))) return text;
  const decimals = text.split('.')[1]?.length ?? 0;
  return { kind: 'number', text: stored, format: { ...generalFormat, decimals } };
}

/** What an element holds as it is drawn, a line for each block. */
function readWords(box: Element, drawnBy: ReadonlyMap<string, Drawn>): string {
  let words = '';
  let drawn: Drawn[] = [];
  const opened = new Map<Element, number>();
  for (const step of walkHtml(box, isUnseen)) {
    if (step.kind === 'text') {
      const plain = step.text.replaceAll(/[^\S\u00a0]+/g, ' ');
      words += drawn.reduce(showDrawn, plain);
      continue;
    }
    const { element } = step;
    if (element !== box && (isBlock(element) || element.tagName === 'br')) words += '\n';
    if (step.kind === 'enter') {
      opened.set(element, drawn.length);
      const how = findDrawn(element, drawnBy);
      if (how !== null && !drawn.includes(how)) drawn = [...drawn, how];
    } else drawn = drawn.slice(0, opened.get(element) ?? 0);
  }
  return words
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function findDrawn(element: Element, drawnBy: ReadonlyMap<string, Drawn>): Drawn | null {
  const { tagName } = element;
  if (/^su[pb]$/.test(tagName)) return readDrawn(tagName, '');
  if (/^(?:s|strike|del)$/.test(tagName)) return 'struck';
  const names = attributeOf(element, 'class').split(/\s+/);
  const named = names.map((name) => drawnBy.get(name)).find((how) => how !== undefined);
  return named ?? drawnIn(attributeOf(element, 'style'));
}

/** How a style draws words, where that changes what they say. */
function drawnIn(style: string): Drawn | null {
  return readDrawn('', style) ?? (/line-through/i.test(style) ? 'struck' : null);
}

/** How the classes of a page draw words; a spreadsheet that writes a page names the fonts of its runs so. */
export function listDrawnClasses(html: string): Map<string, Drawn> {
  const drawn = new Map<string, Drawn>();
  for (const [, sheet = ''] of html.matchAll(/<style[^>]*>([\s\S]*?)<\/style/gi)) {
    for (const [, names = '', style = ''] of sheet.matchAll(/([^{}]+)\{([^}]*)\}/g)) {
      const how = drawnIn(style);
      if (how === null) continue;
      for (const [, name = ''] of names.matchAll(/\.([\w-]+)/g)) drawn.set(name, how);
    }
  }
  return drawn;
}
