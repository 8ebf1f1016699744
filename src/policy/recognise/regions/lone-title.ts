import { parseDateLine } from '../../text/dates.ts';
import { parseLabel } from '../../tree/labels.ts';
import { isAddressee, isNote, isSignature } from '../../tree/roles.ts';
import { trimRange, type Range, type Span } from '../lines/spans.ts';
import { isOther } from './head-words.ts';

/** How the names of papers begin, whatever they end with: with 关于, a place or a body, a year. */
const opening =
  /^(?:关于|中共|[\p{Script=Han}]{1,12}?(?:[省市县区州盟旗镇乡村局委厅部院会办]|街道|社区|政府|中心|公司|学校)|(?:19|20)\d\d年)/u;
const subject = /\p{Script=Han}.{5,}/u;
const shortest = 8;
const longest = { line: 60, lines: 3 };

/**
 * The first lines of a text as its title, where no word at their end tells that they are one: they name a place, a body or
 * a year, stand alone, and below them stands what stands below titles: a day, a note, addressees, a label or a sentence.
 */
export function findLoneTitle(source: string, range: Range): Span | null {
  const lines = listLines(source, range).slice(0, 8);
  const read = ({ start, end }: Range): string => source.slice(start, end);
  const first = lines.findIndex((line) => opening.test(read(line)) && isPlain(read(line)));
  if (first < 0 || first > 2) return null;
  const above = lines.slice(0, first).map(read);
  if (above.some((line) => /[。；，]/.test(line) || parseLabel(line) !== null)) return null;
  const rest = lines.slice(first);
  const end = rest.findIndex((line) => !isPlain(read(line)));
  const title = rest.slice(0, end < 0 ? rest.length : end);
  const next = end < 0 ? '' : read(rest[end] ?? { start: 0, end: 0 });
  const words = title.map(read).join('');
  if (title.length > longest.lines || words.length < shortest || isSignature(words)) return null;
  return subject.test(words) && standsBelow(next) ? title : null;
}

/** Whether a line could be of a title: no sentence, day, number, note, label, body or addressees. */
function isPlain(line: string): boolean {
  const bare = line.replace(/《[^《》]*》|“[^“”]*”|[（(][^（）()]*[）)]/g, '');
  return (
    line.length <= longest.line &&
    !/[。；;：:！？，,|｜/]/.test(bare) &&
    !isOther(bare) &&
    !isNote(line) &&
    !isAddressee(line) &&
    parseLabel(line) === null
  );
}

function standsBelow(line: string): boolean {
  return (
    line.includes('。') ||
    isNote(line) ||
    isAddressee(line) ||
    parseDateLine(line) !== null ||
    parseLabel(line) !== null
  );
}

function listLines(source: string, range: Range): Range[] {
  return [...source.slice(range.start, Math.min(range.end, range.start + 600)).matchAll(/[^\n]+/g)]
    .map(({ 0: line, index }) => {
      const start = range.start + index;
      return trimRange(source, { start, end: start + line.length });
    })
    .filter(({ start, end }) => start < end);
}
