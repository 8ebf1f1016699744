import {
  findHeadingOutlook,
  findLineOutlook,
  findOpeningOutlook,
  findRunInOutlook,
  isReviewWithin,
  setsNorms,
  type Outlook,
} from './outlook.ts';
import { parseLabel } from '../tree/labels.ts';
import { future } from './target-words.ts';
import type { Block, DocumentPart, Paragraph, Provision, Sentence, Table } from '../tree/tree.ts';
import { eachSentence } from '../tree/walk.ts';

/** What is said where a report on work begins, also where no title was found. */
const reports = /代表[^。]{2,20}报告(?:政府)?工作|代表[^。]{2,20}作[^。]{0,6}工作报告/;

/** What is known of a document before its parts are read. */
export interface ReportContext {
  /** The year that the document is of. */
  readonly year: number | null;
  /** Whether it is a report on work done and to do, which looks back before it looks ahead. */
  readonly report: boolean;
}

/** What the words being read belong to. */
interface Reading extends ReportContext {
  report: boolean;
  /** Whether a review is being read, and if so whether it ends with its part or goes on until something looks ahead. */
  review: 'part' | 'open' | null;
  /** Whether 注： was read with or without words behind it, so that the items after it explain figures. */
  notes: 'alone' | 'begun' | null;
  /** Whether no provision was read yet. */
  opening: boolean;
  /** Whether a section is being read, with which a review within it ends. */
  within: boolean;
  /** Whether something has looked ahead, after which a report no longer turns back without a heading. */
  turned: boolean;
  /** Whether a heading began the review, so that a sentence within it does not end it. */
  headed: boolean;
  /** Whether the heading above says that what is needed or due is set. */
  norm: boolean;
}

/** A sentence with what is known of its place. */
export interface SentenceAhead {
  readonly type: 'sentence-ahead';
  readonly sentence: Sentence;
  /** Whether its heading says that it sets what is needed or due (准入条件), and not what is to be reached. */
  readonly norm: boolean;
}

/** A table with the lines and provisions that stand beside it. */
export interface TableAhead {
  readonly type: 'table-ahead';
  readonly table: Table;
  readonly around: readonly (Block | Provision)[];
}

/** The sentences and the tables of a document's parts, in order, but for those of its reviews (回顾, by heading or by a line alone) and of notes to its figures (注：①…). */
export function* eachSentenceAhead(
  parts: Iterable<DocumentPart>,
  context: ReportContext,
): Generator<SentenceAhead | TableAhead> {
  const reading: Reading = {
    ...context,
    review: null,
    notes: null,
    opening: true,
    within: false,
    turned: false,
    headed: false,
    norm: false,
  };
  for (const part of parts) {
    openPart(part, reading);
    yield* sentencesOf(part, reading);
    if (reading.review === 'part' || !reading.report) {
      reading.review = null;
      reading.headed = false;
    }
  }
}

function openPart(part: DocumentPart, reading: Reading): void {
  const provision = part.type === 'provision' ? part : null;
  if (part.type === 'attachment') reading.review = null;
  reading.within = provision?.kind === 'section';
  if (!provision || !isNote(provision, reading)) reading.notes = null;
  if (provision) openProvision(provision, reading);
}

function openProvision({ heading, label }: Provision, reading: Reading): void {
  const outlook = findHeadingOutlook(heading ?? '', reading.year);
  // A report begins with what was done, whatever its first heading calls it.
  const first = reading.report && reading.opening && isFirst(label);
  reading.opening = false;
  const back = outlook === 'back' || (first && outlook === null);
  if (back || outlook === 'ahead') reading.headed = back;
  if (back) reading.review = 'part';
  else if (outlook === 'ahead') takeOutlook(outlook, reading);
}

function isFirst(text: string): boolean {
  const label = parseLabel(text);
  return label?.kind === 'section' && label.ordinal === 1;
}

function* sentencesOf(node: DocumentPart, reading: Reading): Generator<SentenceAhead | TableAhead> {
  let first = true;
  reading.norm = node.type === 'provision' && setsNorms(node.heading ?? '');
  if (node.type === 'provision' && reading.review === null) yield* readHeading(node);
  for (const child of node.children) {
    if (child.type === 'paragraph') {
      if (!first) reading.notes = null;
      first = false;
      yield* sentencesIn(child, reading);
    } else if (child.type === 'table') {
      if (reading.review === null) {
        yield { type: 'table-ahead', table: child, around: node.children };
      }
    } else if (child.type === 'provision') {
      if (!isNote(child, reading)) reading.notes = null;
      const heading = child.heading ?? '';
      // What is attached may look back in a section of its own.
      const back =
        node.type === 'attachment' && findHeadingOutlook(heading, reading.year) === 'back';
      if (!back && !isReviewWithin(heading)) yield* sentencesOf(child, reading);
    }
  }
}

/** A heading that is a whole sentence, or that ends with its amount, may promise something itself (（一）建成泵站5座。 （二）工业投资增长12%以上). */
function* readHeading({ eId, heading, headingEnd }: Provision): Generator<SentenceAhead> {
  if (heading === null || (headingEnd !== '。' && !endsWithAmount.test(heading))) return;
  yield {
    type: 'sentence-ahead',
    sentence: { type: 'sentence', eId, text: heading },
    norm: setsNorms(heading),
  };
}

const endsWithAmount =
  /[^\d\s]{4}.*\d(?:[%％‰倍]|个百分点|[万亿]?\p{Script=Han}{1,3})(?:以上|以内|以下|左右)$/u;

/** Whether a provision is one of the numbered notes below 注：. */
function isNote({ label }: Provision, { notes }: Reading): boolean {
  if (notes === null) return false;
  const style = parseLabel(label)?.style;
  return style === 'circled' || (notes === 'alone' && style?.startsWith('arabic') === true);
}

function* sentencesIn(paragraph: Paragraph, reading: Reading): Generator<SentenceAhead> {
  takeOutlook(findLineOutlook(paragraph.text, reading.year), reading);
  // What a sentence opens with holds for those after it in its paragraph, in a report for those after it at all.
  let recalled = false;
  for (const sentence of eachSentence([paragraph])) {
    const opening = findOpeningOutlook(sentence.text, reading.year);
    if (opening === 'ahead' || future.test(sentence.text)) recalled = false;
    const tells = opening === 'ahead' ? !reading.headed : !reading.turned;
    if (reading.report && tells) takeOutlook(opening, reading);
    const note = /^\s?注\d?[：:]\s*(\S)?/.exec(sentence.text);
    if (note) reading.notes = note[1] === undefined ? 'alone' : 'begun';
    reading.report ||= reading.opening && reports.test(sentence.text);
    if (reading.report) takeOutlook(findRunInOutlook(sentence.text, reading.year), reading);
    if (reading.review === null && reading.notes === null && !recalled) {
      yield { type: 'sentence-ahead', sentence, norm: reading.norm };
    }
    if (opening === 'back') recalled = true;
  }
}

function takeOutlook(outlook: Outlook, reading: Reading): void {
  if (outlook === 'ahead') {
    reading.review = null;
    reading.turned = true;
  } else if (outlook === 'back') reading.review ??= reading.within ? 'part' : 'open';
}
