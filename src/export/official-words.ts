import { messages } from '#i18n/messages.ts';
import { toTypeset } from '#policy/text/typeset.ts';
import type { Block, Footnote, Paragraph, Provision, Table, TableCell } from '#policy/tree/tree.ts';
import { listSentences } from '#policy/tree/walk.ts';
import { official } from '#schema/languages.ts';
import { markup, type Markup } from './markup.ts';

/** Writes official words as far as there is room for them, sentence by sentence. */
export interface WordWriter {
  readonly writeBlocks: (blocks: readonly (Block | Provision)[], level: number) => Markup[];
  /** Whether there is room for a line more, which is taken then. */
  readonly take: (line: string) => boolean;
  /** The lengths of the paragraphs and headings that were written. */
  readonly lengths: number[];
  /** Whether all that was to be written had room. */
  readonly isWhole: () => boolean;
}

/** How much a writer writes, and in which form. */
interface Room {
  /** How many characters there is room for; without a bound for all. */
  readonly most?: number;
  /** Writes the words of a sentence or heading, by its id; else they are set and nothing more. */
  readonly writeWords?: (eId: string, text: string) => Markup;
}

const setWords = (_eId: string, text: string): Markup => markup`${toTypeset(text)}`;

/** A writer with all its room left. */
export function createWordWriter({
  most = Infinity,
  writeWords = setWords,
}: Room = {}): WordWriter {
  const lengths: number[] = [];
  let left = most;
  let isWhole = true;
  // A row is written whole or not at all: a cell without its words would seem to be empty.
  let inRow = false;
  const takeWords = (text: string): boolean => {
    if (left <= 0 && !inRow) isWhole = false;
    else left -= text.length;
    return isWhole;
  };
  const takeRow = <Row>(write: () => Row): Row[] => {
    if (left <= 0) isWhole = false;
    if (!isWhole) return [];
    inRow = true;
    const row = write();
    inRow = false;
    return [row];
  };
  const take = (line: string): boolean => {
    if (takeWords(line)) lengths.push(line.length);
    return isWhole;
  };
  const writeParagraph = (paragraph: Paragraph, opened: Provision | null): Markup[] => {
    const sentences = listSentences(paragraph).filter(({ text }) => takeWords(text));
    if (sentences.length === 0) return [];
    lengths.push(sentences.reduce((sum, { text }) => sum + text.length, 0));
    const role = paragraph.role === 'text' ? null : markup` class="${paragraph.role}"`;
    const label =
      opened &&
      markup`<span class="heading-text label" id="${opened.eId}">${toTypeset(opened.label)}</span>`;
    return [
      markup`<p id="${paragraph.eId}"${role}>${label}${sentences.map(({ eId, text }) => writeSentence(eId, writeWords(eId, text)))}</p>\n`,
    ];
  };
  const writeCell = (cell: TableCell, scope: 'col' | 'row' | null): Markup => {
    const name = scope === null ? 'td' : 'th';
    const names = scope === null ? null : markup` scope="${scope}"`;
    const columns = cell.columns === 1 ? null : markup` colspan="${cell.columns}"`;
    const rows = cell.rows === 1 ? null : markup` rowspan="${cell.rows}"`;
    const words = cell.children.flatMap((paragraph) => writeParagraph(paragraph, null));
    return markup`<${name} id="${cell.eId}"${names}${columns}${rows}>${words}</${name}>`;
  };
  const writeTable = ({ eId, headRows, headColumns, children }: Table): Markup[] => {
    const rows = children.flatMap((row, at) =>
      takeRow(() => {
        const cells = row.children.map((cell) =>
          writeCell(cell, at < headRows ? 'col' : cell.column <= headColumns ? 'row' : null),
        );
        return markup`<tr id="${row.eId}">${cells}</tr>\n`;
      }),
    );
    if (rows.length === 0) return [];
    const head = rows.slice(0, headRows);
    const parts = [
      head.length > 0 && markup`<thead>${head}</thead>\n`,
      rows.length > headRows && markup`<tbody>${rows.slice(headRows)}</tbody>\n`,
    ].filter((part) => part !== false);
    const name = messages(official.code).reading.table;
    return [
      markup`<div class="table" role="group" tabindex="0" aria-label="${name}"><table id="${eId}">\n${parts}</table></div>\n`,
    ];
  };
  const writeNote = ({ eId, mark, children }: Footnote): Markup[] => {
    const words = children.flatMap((paragraph) => writeParagraph(paragraph, null));
    return [markup`<div class="footnote" id="${eId}" role="note">${mark} ${words}</div>\n`];
  };
  const writeBlock = (
    block: Block | Provision,
    level: number,
    opened: Provision | null,
  ): Markup[] => {
    if (block.type === 'paragraph') return writeParagraph(block, opened);
    if (block.type === 'table') return writeTable(block);
    if (block.type === 'footnote') return writeNote(block);
    // For want of a heading its label opens its first paragraph.
    const opens = block.heading === null && block.children[0]?.type === 'paragraph';
    if (!opens && !take(block.label + (block.heading ?? ''))) return [];
    return [
      ...(opens ? [] : [writeHeading(block, level, writeWords)]),
      ...block.children.flatMap((child, at) =>
        writeBlock(child, opens ? level : level + 1, opens && at === 0 ? block : null),
      ),
    ];
  };
  return {
    take,
    lengths,
    isWhole: () => isWhole,
    writeBlocks: (blocks, level) => blocks.flatMap((block) => writeBlock(block, level, null)),
  };
}

/** A sentence under its id; its words are set already. */
export function writeSentence(eId: string, words: Markup): Markup {
  return markup`<span class="sentence" id="${eId}">${words}</span>`;
}

/** The heading of a provision with its label; HTML has six ranks. */
export function writeHeading(
  provision: Provision,
  level: number,
  writeWords: NonNullable<Room['writeWords']> = setWords,
): Markup {
  const { eId, heading, headingEnd } = provision;
  const name = `h${Math.min(level, 6)}`;
  const words = heading === null ? null : writeWords(eId, heading);
  const stop = headingEnd === '' ? null : markup`<span class="stop">${headingEnd}</span>`;
  return markup`<${name} id="${eId}"><span class="heading-text"><span class="label">${toTypeset(provision.label)}</span>${words}${stop}</span></${name}>\n`;
}
