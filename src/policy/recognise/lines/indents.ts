import { parseLabel } from '../../tree/labels.ts';

/** Says of each line end of a text in turn whether it only wraps a line. */
export type WrapJudge = (start: number, end: number) => boolean;

const ended = /[。！？；：;:”’）)》]/;
const indented = /\n(?:[^\S\n]*\u3000|[^\S\n]{2,})$/;
const flush = /^[^\S\n]*\n$/;
/** How many wrapped lines, and how many paragraphs, show that a text is laid out so. */
const fewest = 2;

/** What stands at a line end: the line before it and the white space. */
interface LineEnd {
  readonly line: string;
  readonly space: string;
  /** Whether the line is part of a paragraph that began with an indent. */
  readonly begun: boolean;
  readonly next: string;
}

/**
 * Judges the line ends of a text whose paragraphs begin with an indent and go on without one, wherever its lines are
 * cut, as scans are; null for a text that is laid out otherwise.
 */
export function createIndents(source: string): WrapJudge | null {
  if (!/\n(?:\u3000| {2})\S/.test(source) && !/\n[^\S\n]{2,}\S/.test(source)) return null;
  const widest = findWidest(source);
  if (widest === null) return null;
  let begun = false;
  let goesOn = false;
  return (start, end) => {
    const found = readLineEnd(source, start, end, begun);
    if (found === null) return false;
    goesOn = isOpen(found) && (goesOn || isCut(found, widest));
    begun = goesOn || indented.test(found.space);
    return goesOn;
  };
}

/** How wide the lines are that go on without an indent, or null where the text is laid out otherwise. */
function findWidest(source: string): number | null {
  const counts = { paragraphs: 0, wraps: 0, others: 0 };
  let begun = false;
  let widest = 0;
  for (const { 0: space, index } of source.matchAll(/\s+/g)) {
    const found = readLineEnd(source, index, index + space.length, begun);
    if (found === null) continue;
    const isFinal = ended.test(found.line.slice(-1));
    const words = wordsOf(found.line);
    widest = Math.max(widest, words.length);
    if (isOpen(found)) counts.wraps += Number(isBegunSentence(words));
    else if (isFinal && indented.test(space)) counts.paragraphs += 1;
    else if (isFinal && found.begun && found.next !== '' && flush.test(space)) counts.others += 1;
    begun = isOpen(found) || indented.test(space);
  }
  const isLaidOut = counts.wraps >= fewest && counts.paragraphs >= fewest;
  return isLaidOut && counts.others <= counts.wraps * 0.25 ? widest : null;
}

function readLineEnd(source: string, start: number, end: number, begun: boolean): LineEnd | null {
  const space = source.slice(start, end);
  if (!space.includes('\n')) return null;
  const from = Math.max(source.lastIndexOf('\n', start - 1) + 1, start - longest);
  return { line: source.slice(from, start), space, begun, next: source.slice(end, end + 32) };
}

/** As much of a line as is looked at. */
const longest = 120;

/** Whether a line of an indented paragraph ends within a sentence and goes on without an indent or a label. */
function isOpen({ line, space, begun, next }: LineEnd): boolean {
  if (!begun || !flush.test(space) || next === '') return false;
  return !ended.test(line.slice(-1)) && !beginsLabelled(next) && !/^附\s?件/.test(next);
}

/** Whether a line begins with a label; a figure with its unit is none (1.8万人). */
function beginsLabelled(line: string): boolean {
  const label = parseLabel(line);
  const behind = line.slice(label?.text.length ?? 0);
  return (
    label !== null && !(label.style === 'decimal' && /^[万亿元个倍人户亩吨米%％]/.test(behind))
  );
}

/** A heading may stand alone on its line with its text below: a line without a mark is cut only where it is full. */
function isCut({ line }: LineEnd, widest: number): boolean {
  const words = wordsOf(line);
  return isBegunSentence(words) || (words.length >= shortestFull && words.length >= widest * 0.75);
}

const shortestFull = 15;

function isBegunSentence(words: string): boolean {
  return /[。，,；;：:]/.test(words);
}

/** The words of a line without its indent and its label. */
function wordsOf(line: string): string {
  const text = line.trim();
  return text.slice(parseLabel(text)?.text.length ?? 0);
}
