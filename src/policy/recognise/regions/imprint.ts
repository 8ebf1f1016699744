import { parseLabel } from '../../tree/labels.ts';
import { isAttendance, isImprint, isPrintedDay } from '../../tree/imprint.ts';
import { isNote, isSignature } from '../../tree/roles.ts';
import { trimRange, type Range, type Span } from '../lines/spans.ts';

const reach = 1500;

/** Where the lines begin with which a range ends and which are none of its text: 版记, and in minutes who took part; null where there are none. */
export function findImprint(source: string, range: Range): number | null {
  const minutes = /纪\s?要/.test(source.slice(range.start, range.start + 300));
  const lines = listLines(source, {
    start: Math.max(range.start, range.end - reach),
    end: range.end,
  });
  let start: number | null = null;
  for (const [at, line] of lines.entries()) {
    const text = source.slice(line.start, line.end);
    const opens = isImprint(text) || (minutes && isAttendance(text));
    if (start === null && (opens || isPrinter(text, source, lines[at + 1]))) start = line.start;
    else if (start !== null && !goesOn(text, source, lines[at - 1])) start = null;
  }
  return start;
}

/** The lines of 版记, one block each; a line that only goes on is joined to the one before it. */
export function splitImprint(source: string, range: Range): Span[] {
  const blocks: Range[][] = [];
  for (const line of listLines(source, range)) {
    const text = source.slice(line.start, line.end);
    const opens = isImprint(text) || isAttendance(text) || isNote(text) || isSignature(text);
    const last = blocks.at(-1);
    if (opens || last === undefined) blocks.push(narrow(source, line));
    else last.push(...narrow(source, { ...line, start: keepSpace(source, line.start) }));
  }
  return blocks;
}

/** The office that prints, where the day stands on the line below it. */
function isPrinter(text: string, source: string, next: Range | undefined): boolean {
  return (
    isSignature(text) && next !== undefined && isPrintedDay(source.slice(next.start, next.end))
  );
}

function goesOn(text: string, source: string, before: Range | undefined): boolean {
  if (isImprint(text) || isAttendance(text) || isNote(text) || isSignature(text)) return true;
  if (parseLabel(text) !== null || /^附\s?件/.test(text)) return false;
  const ended = before === undefined || /[。）)]$/.test(source.slice(before.start, before.end));
  return !ended && /^[\p{Script=Han}、，,；;。（）()\s]{1,200}$/u.test(text);
}

/** Names on two lines stay apart by a space before the second. */
function keepSpace(source: string, start: number): number {
  const indented = /[^\S\n\r\u2028\u2029\f]/.test(source.charAt(start - 1));
  const open = /\p{Script=Han}$/u.test(source.slice(Math.max(0, start - 40), start).trimEnd());
  return indented && open ? start - 1 : start;
}

/** A gap as wide as those of 版记 is left out but for its first space. */
function narrow(source: string, line: Range): Range[] {
  const parts: Range[] = [];
  let from = line.start;
  for (const match of source.slice(line.start, line.end).matchAll(/\s{2,}/g)) {
    parts.push({ start: from, end: line.start + match.index + 1 });
    from = line.start + match.index + match[0].length;
  }
  return [...parts, { start: from, end: line.end }];
}

function listLines(source: string, range: Range): Range[] {
  return [...source.slice(range.start, range.end).matchAll(/[^\n\r\u2028\u2029\f]+/g)]
    .map(({ 0: line, index }) => {
      const start = range.start + index;
      return trimRange(source, { start, end: start + line.length });
    })
    .filter(({ start, end }) => start < end);
}
