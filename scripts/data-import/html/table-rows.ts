import {
  attributeOf,
  type Element,
  getAttribute,
  isBlock,
  isUnseen,
  walkHtml,
} from '#ingest/html/nodes.ts';
import { toRaised } from '#schema/signs/note-signs.ts';
import type { Cell } from '../sheet/cell.ts';
import type { SheetRow } from '../sheet/sheet.ts';
import { showDrawn } from '../xlsx/runs.ts';
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
export function readTable(table: Element, first: number): SheetRow[] {
  const rows: SheetRow[] = [];
  let waiting: { column: number; left: number; text: string }[] = [];
  for (const [index, line] of listElements(table, /^tr$/).entries()) {
    const cells: Cell[] = [];
    for (const one of waiting) cells[one.column] = { kind: 'merged', text: one.text };
    waiting = waiting.map((one) => ({ ...one, left: one.left - 1 })).filter(({ left }) => left > 0);
    let column = 0;
    for (const box of listElements(line, /^t[dh]$/)) {
      while (cells[column] !== undefined) column += 1;
      const cell = readCell(box);
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

function readCell(box: Element): Cell {
  const text = readWords(box);
  if (text === '') return null;
  // A spreadsheet that wrote the page notes down the number that it holds, where it shows less of it.
  const stored = attributeOf(box, 'x:num');
  const isOther = /^-?\d+(?:\.\d+)?$/.test(stored) && /^[-\d.,]+$/.test(text);
  if (!isOther || Number(stored) === Number(text.replaceAll(',', ''))) return text;
  const decimals = text.split('.')[1]?.length ?? 0;
  return { kind: 'number', text: stored, format: { ...generalFormat, decimals } };
}

/** What an element holds as it is drawn, a line for each block. */
function readWords(box: Element): string {
  let words = '';
  let drawn: ('raised' | 'lowered' | 'struck')[] = [];
  const opened = new Map<Element, number>();
  for (const step of walkHtml(box, isUnseen)) {
    if (step.kind === 'text') {
      const plain = step.text.replaceAll(/[^\S\u00a0]+/g, ' ');
      words += drawn.reduce((text, how) => {
        if (how === 'struck') return showDrawn(text, how);
        return toRaised(text, how);
      }, plain);
      continue;
    }
    const { element } = step;
    if (element !== box && (isBlock(element) || element.tagName === 'br')) words += '\n';
    if (step.kind === 'enter') {
      opened.set(element, drawn.length);
      const how = findDrawn(element);
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

function findDrawn(element: Element): 'raised' | 'lowered' | 'struck' | null {
  const { tagName } = element;
  const style = attributeOf(element, 'style');
  if (tagName === 'sup' || /vertical-align\s*:\s*(?:super|text-top)/i.test(style)) return 'raised';
  if (tagName === 'sub' || /vertical-align\s*:\s*sub/i.test(style)) return 'lowered';
  const isStruck = /^(?:s|strike|del)$/.test(tagName) || /line-through/i.test(style);
  return isStruck ? 'struck' : null;
}
