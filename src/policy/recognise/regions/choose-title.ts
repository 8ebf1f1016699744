import { findDocumentNumbers } from '../../citations/document-number.ts';
import { parseDateLine } from '../../text/dates.ts';
import { measureDateline } from '../../tree/dateline.ts';
import { isAddressee, isSignature } from '../../tree/roles.ts';
import { readSpan, trimRange, type Range, type Span } from '../lines/spans.ts';
import { firstWords } from '../lines/word-spans.ts';
import { findLoneTitle } from './lone-title.ts';
import { act } from './second-titles.ts';
import { isTitle } from './title-form.ts';
import { findTitleAt, foldTitle, lookAhead } from './titles.ts';

/** As far as a title may stand below the first line. */
const head = { lines: 12, characters: 800 };
const shortestRepeat = 6;

/**
 * Finds the title at the head of a range. It may begin with any of the first lines, behind a day or a number that stands
 * before it on its line, or behind a call to the reader; of those that have a title's form the first is taken, unless what
 * stands around speaks for another.
 */
export function findTitle(source: string, range: Range): Span | null {
  const own = trimRange(source, range);
  const sent = measureDateline(source.slice(own.start, own.start + 120)) !== null;
  const line = sent ? source.indexOf('\n', own.start) : -1;
  const below = line < 0 ? null : { start: line, end: range.end };
  const first =
    findQuoted(source, own) ?? findTitleAt(source, range) ?? (below && findTitleAt(source, below));
  const chosen = listStarts(source, own).reduce<Span | null>((best, start) => {
    if (isFar(source, best, start)) return best;
    const from = { start, end: own.end };
    const again = findAgain(source, { start: own.start, end: start }, from);
    if (again !== null) return again;
    const other = findQuoted(source, from) ?? findTitleAt(source, from);
    return other?.[0]?.start === start && speaksFor(source, best, other) ? other : best;
  }, first);
  // What a text begins with may be its title whatever word that ends with.
  return chosen ?? (source.slice(0, own.start).trim() === '' ? findLoneTitle(source, own) : null);
}

/** As far below a title as another stands that could be meant by it. */
const reach = 200;

/** Whether a place is too far from the title found to compete with it; where none is found, every line was looked at. */
function isFar(source: string, best: Span | null, start: number): boolean {
  if (best === null) return source.charAt(start - 1) === '\n' && source.charAt(start) !== '《';
  return start > (best.at(-1)?.end ?? 0) + reach;
}

/** Where a title may begin besides the first word: with a line, and within one behind what is no part of a title. */
function listStarts(source: string, { start, end }: Range): number[] {
  const text = source.slice(start, Math.min(end, start + head.characters));
  const starts: number[] = [];
  const lines = [...text.matchAll(/[^\n]*\S[^\n]*/g)].slice(0, head.lines);
  for (const { 0: whole, index } of lines) {
    const line = whole.trim();
    const lineStart = start + index + whole.indexOf(line);
    const inner = listInner(source, { start: lineStart, end: lineStart + line.length });
    starts.push(...(lineStart === start ? [] : [lineStart]), ...inner);
    if (line.includes('。') || isAddressee(line) || firstLabel.test(line)) break;
  }
  return starts;
}

/** What a page or an index says above as the name of the document, printed again by the document itself. */
function findAgain(source: string, above: Range, own: Range): Span | null {
  const before = source.slice(above.start, above.end);
  const named = foldTitle(before);
  // Below a title who passed the text and when is its own, and no page's.
  if (named.length < shortestRepeat || acts.test(before)) return null;
  const words = firstWords(source, own, lookAhead);
  for (let count = 1; count <= words.length; count += 1) {
    const text = foldTitle(readSpan(source, words.slice(0, count)));
    if (!named.includes(text)) return null;
    const title = words.slice(0, count);
    if (
      text.length >= shortestRepeat &&
      isTitle(readSpan(source, title)) &&
      startsLine(before, text)
    )
      return title;
  }
  return null;
}

/** Whether a line, or some lines together, begin with a title. */
function startsLine(before: string, title: string): boolean {
  const lines = before.split('\n');
  return lines.some((_, at) => foldTitle(lines.slice(at).join('')).startsWith(title));
}

const acts = /(?:通过|施行|公布|发布|批准|修[正订])[)）]?\s*(?:\n|$)/;
const firstLabel = /^(?:第[一1][章条编节]|一、)/;
/** Signs and calls with which a page opens (看过来！甲局关于…的通知). */
const call = /[！!▼▽↓◆●■★☆]/g;
const farthestCall = 40;

function listInner(source: string, line: Range): number[] {
  const words = firstWords(source, line, 4);
  const lead = words.findIndex(({ start, end }) => !isDayOrNumber(source.slice(start, end)));
  const next = lead > 0 ? words[lead] : undefined;
  const behind = next && !act.test(source.slice(next.start, next.end)) ? next : undefined;
  const begin = source.slice(line.start, Math.min(line.end, line.start + farthestCall));
  const calls = [...begin.matchAll(call)].map(({ index }) => line.start + index + 1);
  return [...(behind ? [behind.start] : []), ...calls];
}

function isDayOrNumber(word: string): boolean {
  if (parseDateLine(word) !== null) return true;
  const [number] = findDocumentNumbers(word);
  return number?.start === 0 && number.end === word.length;
}

/** A title alone on its line in 《》, with a day or a number behind it or not. */
function findQuoted(source: string, { start, end }: Range): Span | null {
  const line = source.slice(start, Math.min(end, start + 200)).split('\n', 1)[0] ?? '';
  const [whole, title = ''] = quoted.exec(line) ?? [];
  if (whole === undefined || !isTitle(title.replace(/[《》]/g, ''))) return null;
  const rest = line.slice(whole.length).trim();
  if (rest !== '' && !rest.split(/\s+/).every(isDayOrNumber)) return null;
  return [{ start, end: start + whole.length }];
}

const quoted = /^《((?:[^《》]|《[^《》]*》){4,100})》/;

/** How titles begin, and what pages call their parts does not: with 关于, a place or the state. */
const opening =
  /^(?:关于|關[于於]|中华人民共和国|国务院|全国|最高人民|(?!乡镇|县区|市县|省市|区县|各)\p{Script=Han}{1,7}[省市县縣区區州盟旗镇鎮乡鄉])/u;
const subject = /关于|關[于於]|[印转轉]发|[印轉]發|批转|批轉|《[^》]*$/;
const organ =
  /(?:[省市县区州镇乡部委局厅办院会组处司署团社行]|街道|政府|中心|公司|大学|[总支大]队|指挥部|开发区)$/;

/** Whether a title of the page is named by the one below it (甲办法 above 关于印发甲办法的通知). */
function isNamedBy(above: string, title: string): boolean {
  const name = foldTitle(above);
  return name.length >= shortestRepeat && isTitle(above) && title.includes(name);
}

/** Whether the words around speak for another title than the one found before it: that one is the page's, or its first lines are. */
function speaksFor(source: string, best: Span | null, other: Span): boolean {
  const [first, last] = [best?.[0], best?.at(-1)];
  const start = other[0]?.start ?? 0;
  if (!first || !last) return true;
  if (start <= first.start) return false;
  const [words, before] = [foldTitle(readSpan(source, other)), source.slice(first.start, start)];
  const dropped = foldTitle(before);
  if (words.length < shortestRepeat) return false;
  if (start >= last.end) {
    // The page's title names what this one issues.
    return !acts.test(before) && words.includes(foldTitle(readSpan(source, best ?? [])));
  }
  if (last.end !== other.at(-1)?.end) return false;
  if (dropped.includes(words) || isNamedBy(before.trim(), words)) return true;
  const lines = before.split('\n').map((line) => line.trim());
  const isOrgan = lines.every((line) => line === '' || isSignature(line) || organ.test(line));
  if (isOrgan || subject.test(before) || opening.test(before.trim())) return false;
  return before.includes('\n') && opening.test(readSpan(source, other));
}
