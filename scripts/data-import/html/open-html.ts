import { readFile, stat } from 'node:fs/promises';
import { decodeHtml } from '#ingest/html/decode-html.ts';
import {
  attributeOf,
  childrenOf,
  type Element,
  isBlock,
  isUnseen,
  linesOf,
  walkHtml,
} from '#ingest/html/nodes.ts';
import { parsePage } from '#ingest/html/parse-page.ts';
import { IngestProblem } from '#ingest/source/problem.ts';
import { toLetters } from '../sheet/address.ts';
import { ImportProblem } from '../sheet/problem.ts';
import type { HiddenParts, OpenedFile, Sheet, SheetRow } from '../sheet/sheet.ts';
import type { Drawn } from '../xlsx/runs.ts';
import { listDrawnClasses, listElements, readTable } from './table-rows.ts';

/** How large a page may be; a page of tables is read as a whole. */
const largest = 50_000_000;

/** Whether the beginning of a file is that of a page, whatever its name says: many offices send one as .xls. */
export function beginsPage(start: Uint8Array): boolean {
  const text = Buffer.from(start).toString('latin1').replaceAll('\0', '');
  return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*<(?:!doctype\s+html|!--|html|head|meta|style|body|div|table)\b/i.test(
    text,
  );
}

/** Opens the tables of a page, each as a sheet; throws an ImportProblem where it holds none. */
export async function openHtml(file: string): Promise<OpenedFile> {
  if ((await stat(file)).size > largest) throw new ImportProblem('too-large', file);
  const { body, drawnBy } = readBody(await readFile(file), file);
  const tables = listElements(body, /^table$/).flatMap(listInnermost);
  if (tables.length === 0) throw new ImportProblem('not-a-table', file, '.html');
  const sheets = tables.map((table, index): Sheet => {
    const name = tables.length === 1 ? null : `table ${index + 1}`;
    const titles = listTitles(body, table, tables[index - 1] ?? null);
    return {
      name,
      rows: () => inOnePiece([...titles, ...readTable(table, titles.length + 1, drawnBy)]),
      hidden: () => Promise.resolve(findHidden(table)),
    };
  });
  return { sheets, hidden: [] };
}

function readBody(
  bytes: Uint8Array,
  file: string,
): { readonly body: Element; readonly drawnBy: ReadonlyMap<string, Drawn> } {
  try {
    const { html } = decodeHtml(bytes, file);
    return { body: parsePage(html, file), drawnBy: listDrawnClasses(html) };
  } catch (error) {
    if (!(error instanceof IngestProblem)) throw error;
    throw new ImportProblem(error.kind === 'encoding' ? 'encoding' : 'broken', file, error.message);
  }
}

/** Tables within a table are laid out by it; what is data stands in the innermost. */
function listInnermost(table: Element): Element[] {
  const within = childrenOf(table).flatMap((child) => listElements(child, /^table$/));
  return within.length === 0 ? [table] : within.flatMap(listInnermost);
}

/** Of the words between two tables the last lines may be the title and unit of the second. */
const mostTitles = 5;

function listTitles(body: Element, table: Element, before: Element | null): SheetRow[] {
  let text = '';
  for (const step of walkHtml(body, isUnseen)) {
    if (step.kind === 'text') {
      text += step.text.replaceAll(/\s+/g, ' ');
      continue;
    }
    const { element } = step;
    if (step.kind === 'enter' && element === table) break;
    if (isBlock(element) || element.tagName === 'br') text += '\n';
    if (step.kind === 'leave' && element === before) text = '';
  }
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const caption = childrenOf(table)
    .filter(({ tagName }) => tagName === 'caption')
    .flatMap(linesOf);
  return [...lines.slice(-mostTitles), ...caption].map((line, index) => ({
    number: index + 1,
    cells: [line],
  }));
}

/** Rows that hold anything, all at once. */
async function* inOnePiece(rows: readonly SheetRow[]): AsyncGenerator<readonly SheetRow[]> {
  yield await Promise.resolve(rows.filter(({ cells }) => cells.some((cell) => cell !== null)));
}

function findHidden(table: Element): HiddenParts {
  const isHidden = (element: Element): boolean =>
    /display\s*:\s*none/i.test(attributeOf(element, 'style'));
  const columns = listElements(table, /^col$/);
  return {
    rows: listElements(table, /^tr$/).filter(isHidden).length,
    columns: columns.flatMap((column, index) => (isHidden(column) ? [toLetters(index)] : [])),
  };
}
