import { toRaised } from '#schema/signs/note-signs.ts';
import type { XmlListener, XmlTag } from '../office/xml-reader.ts';
import { createLineWriter, type LineWriter } from '../source/line-writer.ts';
import type { WrittenLine } from '../source/open-line.ts';
import { toNote } from '../source/tables/table-note.ts';
import type { ReaderNote } from '../source/source-text.ts';
import type { LabelCounter } from './count-labels.ts';
import { createDropLog, type DropLog } from './drop-log.ts';
import { createParagraphWriter, type ParagraphWriter } from './paragraph-writer.ts';
import type { WordNote, WordNotes } from './read-notes.ts';
import type { Numbering } from './read-numbering.ts';
import type { Styles } from './read-styles.ts';
import { isOn, valueOf } from './read-xml.ts';

/** A listener that turns word/document.xml into lines. */
export interface DocumentListener extends XmlListener {
  finish(): { lines: WrittenLine[]; notes: ReaderNote[] };
}

/** What is passed over with all that it holds, and what it is to an editor. */
const passedOver: Readonly<Record<string, string | null>> = {
  'w:del': 'a tracked deletion',
  'w:moveFrom': 'a tracked move from here',
  'mc:Fallback': null,
  'w:instrText': null,
  'w:delText': null,
  'w:rt': 'a phonetic guide',
  'w:pPrChange': null,
  'w:rPrChange': null,
  'w:sectPr': null,
  'w:tblPr': null,
  'w:trPr': null,
  'w:tcPr': null,
};

/** What stands in a paragraph and is no text, and what it is to an editor. */
const wordless: Readonly<Record<string, string>> = {
  'w:altChunk': 'an embedded file',
};

/** The marks of a paragraph by which the next one goes on in its line: its end is deleted, moved away or hidden. */
const endLost = /^w:(?:del|moveFrom|specVanish)$/;

interface Reading {
  readonly lines: LineWriter;
  readonly paragraphs: ParagraphWriter;
  readonly log: DropLog;
  readonly path: string[];
  /** For each open drawing whether it holds a text box. */
  readonly notes: WordNotes;
  /** A note whose mark is about to come. */
  marked: WordNote | null;
  readonly drawings: { holdsText: boolean }[];
  passing: { readonly depth: number; readonly what: string | null; words: string } | null;
}

/** Creates a listener for one document. */
export function createDocumentListener(
  styles: Styles,
  numbering: Numbering,
  counter: LabelCounter,
  notes: WordNotes,
): DocumentListener {
  const lines = createLineWriter();
  const log = createDropLog();
  const paragraphs = createParagraphWriter({ styles, numbering, counter, lines, log });
  const reading: Reading = {
    lines,
    paragraphs,
    log,
    path: [],
    notes,
    marked: null,
    drawings: [],
    passing: null,
  };
  return {
    open(tag) {
      reading.path.push(tag.name);
      readSpans(reading, tag);
      if (!reading.passing) open(reading, tag);
    },
    text(text) {
      const holder = reading.path.at(-1) ?? '';
      if (!/^(?:[wm]:t|w:delText)$/.test(holder)) return;
      if (reading.passing) reading.passing.words += text;
      else writeText(reading, text);
    },
    close(name) {
      const depth = reading.path.length;
      reading.path.pop();
      if (!reading.passing) close(reading, name);
      else if (reading.passing.depth === depth) endPassing(reading);
    },
    finish: () => ({
      lines: lines.finish(),
      notes: [...log.list(), ...paragraphs.doubts, ...lines.doubts().map(toNote)],
    }),
  };
}

function writeText(reading: Reading, text: string): void {
  const { marked } = reading;
  reading.marked = null;
  if (marked === null) reading.paragraphs.write(text);
  else reading.paragraphs.writeNote({ ...marked, mark: toRaised(text.trim(), 'raised') });
}

function open(reading: Reading, tag: XmlTag): void {
  const { lines, paragraphs, path } = reading;
  const passed = passedOver[tag.name];
  if (isEndMark(path)) paragraphs.loseEnd();
  if (passed !== undefined) pass(reading, path.length, passed);
  else if (isContents(tag, path)) {
    pass(reading, path.lastIndexOf('w:sdt') + 1, 'the contents list that Word makes');
  } else if (tag.name === 'w:p') paragraphs.open();
  else if (tag.name === 'w:r') paragraphs.openRun();
  else if (tag.name === 'w:tbl') lines.openTable(false);
  else if (tag.name === 'w:tr') lines.openRow();
  else if (tag.name === 'w:tc') lines.openCell();
  else if (tag.name === 'w:txbxContent') openTextBox(reading);
  else openInParagraph(reading, tag);
}

/** How far a cell reaches, and whether its row repeats at the head of each page. */
function readSpans(reading: Reading, tag: XmlTag): void {
  const { lines, path } = reading;
  const place = path.slice(-3, -1).join('/');
  if (place === 'w:tr/w:trPr') readRowMark(reading, tag);
  if (place !== 'w:tc/w:tcPr') return;
  if (tag.name === 'w:gridSpan') lines.markCell({ columns: Number(valueOf(tag) ?? 1) || 1 });
  else if (tag.name === 'w:vMerge') lines.markCell({ goesOn: valueOf(tag) !== 'restart' });
}

/** A row that was struck out while changes are tracked is passed over whole. */
function readRowMark(reading: Reading, tag: XmlTag): void {
  const { lines, path } = reading;
  if (tag.name === 'w:tblHeader' && isOn(tag)) lines.markRow({ isHead: true });
  else if (tag.name === 'w:gridBefore') lines.markRow({ skipped: Number(valueOf(tag)) || 0 });
  else if (tag.name === 'w:del') {
    lines.dropRow();
    pass(reading, path.length - 2, 'a tracked deletion');
  }
}

function close({ lines, paragraphs, drawings, log }: Reading, name: string): void {
  if (name === 'w:p') paragraphs.close();
  else if (name === 'w:tc') lines.closeCell();
  else if (name === 'w:tr') lines.closeRow();
  else if (name === 'w:tbl') lines.closeTable();
  else if (name === 'w:txbxContent') lines.closeAside();
  else if (isDrawing(name) && drawings.pop()?.holdsText === false) {
    log.drop('a picture or drawing', '');
  }
}

function pass(reading: Reading, depth: number, what: string | null): void {
  reading.passing = { depth, what, words: '' };
}

function endPassing(reading: Reading): void {
  const { what = null, words = '' } = reading.passing ?? {};
  reading.passing = null;
  if (what !== null && words !== '') reading.log.drop(what, words);
}

function isEndMark(path: readonly string[]): boolean {
  return path.at(-2) === 'w:rPr' && path.at(-3) === 'w:pPr' && endLost.test(path.at(-1) ?? '');
}

function isContents(tag: XmlTag, path: readonly string[]): boolean {
  const isGallery = tag.name === 'w:docPartGallery' && path.includes('w:sdt');
  return isGallery && valueOf(tag) === 'Table of Contents';
}

function isDrawing(name: string): boolean {
  return name === 'w:drawing' || name === 'w:pict';
}

function openTextBox({ lines, drawings }: Reading): void {
  for (const drawing of drawings) drawing.holdsText = true;
  lines.openAside();
}

function openInParagraph(reading: Reading, tag: XmlTag): void {
  const { paragraphs, log, drawings, path } = reading;
  const dropped = wordless[tag.name];
  const [, kind] = /^w:(footnote|endnote)Reference$/.exec(tag.name) ?? [];
  if (kind !== undefined) {
    openNote(reading, kind === 'endnote' ? 'endnote' : 'footnote', tag);
    return;
  }
  if (dropped !== undefined) log.drop(dropped, '');
  else if (isDrawing(tag.name)) drawings.push({ holdsText: false });
  else if (tag.name === 'w:tab' && path.at(-2) === 'w:r') paragraphs.write('\t');
  else if (tag.name === 'w:ptab') paragraphs.write('\t');
  else if (tag.name === 'w:noBreakHyphen') paragraphs.write('-');
  else if (tag.name === 'w:br' || tag.name === 'w:cr') paragraphs.breakLine();
  else if (tag.name === 'w:sym') log.drop('a symbol', valueOf(tag, 'font') ?? '');
  else readLook(reading, tag);
}

/** A mark of its own stands in the words behind the reference. */
function openNote(reading: Reading, kind: 'footnote' | 'endnote', tag: XmlTag): void {
  const note = reading.notes.take(kind, valueOf(tag, 'id') ?? '');
  if (note === null) reading.log.drop('the mark of a note', '');
  else if (/^(?:1|true|on)$/.test(valueOf(tag, 'customMarkFollows') ?? '')) reading.marked = note;
  else reading.paragraphs.writeNote(note);
}

/** Properties count for the paragraph in its pPr, and for the run in its rPr; those of the paragraph's mark for neither. */
function readLook({ paragraphs, path }: Reading, tag: XmlTag): void {
  const parent = path.at(-2);
  if (parent === 'w:pPr' || parent === 'w:numPr') paragraphs.readProperty(tag, 'paragraph');
  else if (parent === 'w:rPr' && path.at(-3) === 'w:r') paragraphs.readProperty(tag, 'run');
}
