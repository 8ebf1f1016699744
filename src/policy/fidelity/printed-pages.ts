/** A stretch of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A line of a text without the white space around it. */
interface TextLine extends Stretch {
  readonly text: string;
}

/** A number alone on its line, of pages at most 999, with how many there are or not. */
const bareNumber = /^([0-9０-９]{1,3})(?:\s?[/／]\s?[0-9０-９]{1,3})?$/;
/** How a line ends that needs nothing more. */
const ended = /[。！？!?；;：:…”"）)】》]$/;
/** Words behind which a number is wanted, and words that begin what a number counts. */
const wants = /(?:[第至约达到为共近过是有计增降占长每的年月]|\d|[（(])$/;
const counts = /^(?:[亿万千百十个年月日元人户家项件名次倍公平立吨亩度％%‰℃.．、)）]|\d)/;
const label =
  /^(?:第.{1,5}[编章节条]|[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．])/;

/** So many characters stand at least on the line of a text that a page cuts off. */
const shortestProse = 5;
/** So many characters or lines lie at least between two page ends. */
const page = { characters: 60, lines: 5 };
const longestHead = 30;
/** More pages no paper has. */
const mostPages = 1000;
/** No paper is longer. */
const longestText = 5_000_000;

/**
 * The lines that printing put between those of a text: bare page numbers that count on or stand within a sentence, and
 * what is printed again on each page. A number in a list, a table or a sentence is none.
 */
export function findPrintedLines(source: string, pageNumbers: readonly Stretch[]): Stretch[] {
  if (source.length > longestText) return [];
  const lines = listLines(source);
  const places = new Map(lines.map(({ start }, at) => [start, at]));
  const known = pageNumbers.flatMap(({ start, end }): FoundNumber[] => {
    const first = start + (/^\s*/.exec(source.slice(start, end))?.[0].length ?? 0);
    const at = places.get(first);
    const value = toValue(/[0-9０-９]+/.exec(source.slice(start, end))?.[0] ?? '');
    return at === undefined ? [] : [{ at, value, cuts: true }];
  });
  const numbers = chooseNumbers(lines, known);
  const heads = chooseHeads(lines, [...numbers, ...known.map(({ at }) => at)]);
  return [...numbers, ...heads].sort((a, b) => a - b).flatMap((at) => lines[at] ?? []);
}

/** Lines that are not empty. */
function listLines(source: string): TextLine[] {
  return [...source.matchAll(/[^\n]*\S[^\n]*/g)].map(({ 0: whole, index }) => {
    const text = whole.trim();
    const start = index + whole.indexOf(text);
    return { text, start, end: start + text.length };
  });
}

/** Those of the bare numbers that stand within a sentence, and those that count on from one of them or from a number that is known. */
function chooseNumbers(lines: readonly TextLine[], known: readonly FoundNumber[]): number[] {
  const found = lines.flatMap(({ text }, at): FoundNumber[] => {
    const number = bareNumber.exec(text)?.[1];
    if (number === undefined) return [];
    return [{ at, value: toValue(number), cuts: cutsSentence(lines, at) }];
  });
  const free = found.filter(({ at }, index) =>
    [found[index - 1], found[index + 1]].every(
      (other) => other === undefined || isPageApart(lines, other.at, at),
    ),
  );
  const chosen = new Set([...known, ...free.filter(({ cuts }) => cuts)]);
  // From those within sentences one counts on, and back.
  const countOn = (one: FoundNumber, by: number): void => {
    const isNext = [...chosen]
      .slice(-mostPages)
      .some(({ at, value }) => value === one.value - by && Math.sign(one.at - at) === by);
    if (isNext) chosen.add(one);
  };
  for (const one of free) countOn(one, 1);
  for (const one of free.toReversed()) countOn(one, -1);
  return free.filter((one) => chosen.has(one)).map(({ at }) => at);
}

interface FoundNumber {
  readonly at: number;
  readonly value: number;
  /** Whether it stands within a sentence. */
  readonly cuts: boolean;
}

function toValue(digits: string): number {
  return Number(digits.normalize('NFKC'));
}

/** Whether a line stands within a sentence that goes on behind it. */
function cutsSentence(lines: readonly TextLine[], at: number): boolean {
  const before = lines[at - 1]?.text ?? '';
  const after = lines[at + 1]?.text ?? '';
  if (before.length < shortestProse || ended.test(before) || wants.test(before)) return false;
  if (!/[，,、。；]/.test(`${before}${after}`) || /[\t|｜]/.test(`${before}${after}`)) return false;
  return (
    after.length > 1 &&
    /^[\p{Script=Han}“《（(，。；、]/u.test(after) &&
    !counts.test(after) &&
    !label.test(after)
  );
}

function isPageApart(lines: readonly TextLine[], one: number, other: number): boolean {
  const [a, b] = [lines[Math.min(one, other)], lines[Math.max(one, other)]];
  if (!a || !b) return false;
  return b.start - a.end >= page.characters || Math.abs(one - other) > page.lines;
}

/** Short lines that come again where pages end: beside the number of a page, or within a sentence. */
function chooseHeads(lines: readonly TextLine[], numbers: readonly number[]): number[] {
  const alike = Map.groupBy(
    lines.flatMap(({ text }, at) => (mayHead(text) ? [at] : [])),
    (at) => squeeze(lines[at]?.text ?? ''),
  );
  const isNumber = new Set(numbers);
  return [...alike.values()].flatMap((places) => {
    if (places.length < 2) return [];
    const printed = places.filter(
      (at) => isNumber.has(at - 1) || isNumber.has(at + 1) || cutsSentence(lines, at),
    );
    const apart = printed.every((at, index) => {
      const next = printed[index + 1];
      return next === undefined || isPageApart(lines, at, next);
    });
    return apart && printed.length >= 2 ? printed : [];
  });
}

function mayHead(text: string): boolean {
  return (
    text.length >= 3 &&
    text.length <= longestHead &&
    /\p{L}/u.test(text) &&
    !/[。；;！？\t|｜]/.test(text) &&
    !label.test(text)
  );
}

function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}

/** Whether what was left out at an offset is a line that printing put there, so far as one line shows it: a bare number that is all of its line, or words of a line that stands in the text again. */
export function isPrintedLine(source: string, offset: number, removed: string): boolean {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const found = source.indexOf('\n', offset);
  const line = squeeze(source.slice(start, found < 0 ? source.length : found));
  if (bareNumber.test(removed)) return line === squeeze(removed);
  if (!mayHead(line) || removed.includes('\n')) return false;
  return listLines(source).filter(({ text }) => squeeze(text) === line).length >= 2;
}
