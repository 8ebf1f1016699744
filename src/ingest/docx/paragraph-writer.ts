import { toRaised } from '#schema/signs/note-signs.ts';
import type { XmlTag } from '../office/xml-reader.ts';
import type { LineWriter } from '../source/line-writer.ts';
import type { ReaderNote } from '../source/source-text.ts';
import type { CountedLabel, LabelCounter } from './count-labels.ts';
import type { DropLog } from './drop-log.ts';
import { isContentsLine, readProperty, type Properties } from './properties.ts';
import { plainLine } from '../source/open-line.ts';
import type { WordNote } from './read-notes.ts';
import type { Numbering } from './read-numbering.ts';
import type { Styles } from './read-styles.ts';

/** What the paragraphs of a Word file are written with. */
export interface Surroundings {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly counter: LabelCounter;
  readonly lines: LineWriter;
  readonly log: DropLog;
}

/** Writes the paragraphs of a Word file as lines; one may stand within another, as in a text box. */
export interface ParagraphWriter {
  open(): void;
  close(): void;
  openRun(): void;
  /** Notes an element of the open paragraph's properties, or of its run's. */
  readProperty(tag: XmlTag, of: 'paragraph' | 'run'): void;
  /** Says that the paragraph has no end of its own: the next one goes on in its line. */
  loseEnd(): void;
  write(text: string): void;
  /** Writes the mark of a note, and the note behind the line. */
  writeNote(note: WordNote): void;
  breakLine(): void;
  /** Labels that could not be written as Word shows them. */
  readonly doubts: ReaderNote[];
}

interface OpenParagraph {
  /** What it says of itself, and what its style says too once it has begun. */
  own: Properties;
  all: Properties;
  run: Properties;
  /** The label to be written before the paragraph's first word. */
  label: CountedLabel | null;
  begun: boolean;
  endless: boolean;
}

interface Writing extends Surroundings {
  readonly open: OpenParagraph[];
  readonly doubts: ReaderNote[];
  /** Whether the paragraph before has no end. */
  goesOn: boolean;
}

/** Creates a writer at the beginning of a document. */
export function createParagraphWriter(surroundings: Surroundings): ParagraphWriter {
  const writing: Writing = { ...surroundings, open: [], doubts: [], goesOn: false };
  const onOpen = (act: (paragraph: OpenParagraph) => void): void => {
    const paragraph = writing.open.at(-1);
    if (paragraph) act(paragraph);
  };
  return {
    doubts: writing.doubts,
    open: () => void writing.open.push(createParagraph()),
    close: () => close(writing),
    openRun: () => onOpen((paragraph) => void (paragraph.run = {})),
    readProperty: (tag, of) =>
      onOpen(({ own, run }) => readProperty(tag, of === 'run' ? run : own)),
    loseEnd: () => onOpen((paragraph) => void (paragraph.endless = true)),
    write: (text) => onOpen((paragraph) => write(writing, paragraph, text)),
    writeNote: (note) => onOpen((paragraph) => writeNote(writing, paragraph, note)),
    breakLine: () => onOpen(({ all }) => writing.lines.openLine(toLineStyle(all))),
  };
}

function createParagraph(): OpenParagraph {
  return { own: {}, all: {}, run: {}, label: null, begun: false, endless: false };
}

/** An empty paragraph still counts in its list, unless its end was deleted with its words. */
function close(writing: Writing): void {
  const paragraph = writing.open.pop();
  if (!paragraph || (paragraph.endless && !paragraph.begun)) return;
  begin(writing, paragraph);
  // A cell may hold a number that Word counts, and nothing else.
  if (writing.lines.inCell()) writeLabel(writing, paragraph);
  writing.goesOn = paragraph.endless;
}

function begin(writing: Writing, paragraph: OpenParagraph): void {
  if (paragraph.begun) return;
  paragraph.begun = true;
  paragraph.all = { ...writing.styles.resolve(paragraph.own.style), ...paragraph.own };
  const style = toLineStyle(paragraph.all);
  if (writing.goesOn) {
    writing.goesOn = false;
    writing.lines.restyle(style);
    return;
  }
  writing.lines.openLine(style);
  paragraph.label = nextLabel(writing, paragraph.all);
}

function write(writing: Writing, paragraph: OpenParagraph, text: string): void {
  if (text === '') return;
  begin(writing, paragraph);
  const { run, all } = paragraph;
  const look = { ...all, ...(run.style && writing.styles.resolve(run.style)), ...run };
  if (look.hidden === true) writing.log.drop('hidden text', text);
  else if (isContentsLine(all)) writing.log.drop('the contents list that Word makes', text);
  else {
    writeLabel(writing, paragraph);
    const drawn = look.drawn ? toRaised(text, look.drawn) : text;
    writing.lines.write(drawn, { bold: look.bold ?? false, font: look.font ?? null });
  }
}

function writeNote(
  writing: Writing,
  paragraph: OpenParagraph,
  { mark, paragraphs }: WordNote,
): void {
  const { lines } = writing;
  write(writing, paragraph, mark);
  lines.openNote(mark);
  for (const text of paragraphs) {
    lines.openLine(plainLine);
    lines.write(text, { bold: false, font: null });
  }
  lines.closeNote();
}

function writeLabel(writing: Writing, paragraph: OpenParagraph): void {
  const { label } = paragraph;
  if (!label) return;
  paragraph.label = null;
  writing.lines.number(label.text, label.gap);
  if (!label.certain) writing.doubts.push(doubtLabel(label));
}

function toLineStyle({ centred = false, headingLevel = null }: Properties): {
  centred: boolean;
  headingLevel: number | null;
} {
  return { centred, headingLevel };
}

function nextLabel(
  { numbering, counter }: Writing,
  { numId, level, style }: Properties,
): CountedLabel | null {
  const list = numId === undefined || numId === '0' ? undefined : numbering.get(numId);
  if (numId === undefined || !list) return null;
  const bound = [...list.levels].find(([, own]) => style !== undefined && own.style === style)?.[0];
  return counter.next(numId, level ?? bound ?? 0);
}

function doubtLabel({ text }: CountedLabel): ReaderNote {
  const what =
    'the numbering of a paragraph is in a format that is not known: compare it with Word';
  return { kind: 'doubt', what, text, offset: null };
}
