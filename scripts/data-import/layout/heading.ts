import { foldWidth } from '#schema/signs/note-signs.ts';
import type { Unit } from '#schema/text.ts';
import { findField, foldHeading, isOfSource } from './fields.ts';
import { type Heading, silent } from './heading-words.ts';
import type { Mapping } from './mapping.ts';
import type { Names } from './names.ts';
import { parseTime } from './time-words.ts';
import { parseUnit, unitWords } from './unit-words.ts';

/** What headings are understood with. */
export interface HeadingContext {
  readonly indicators: Names;
  readonly places: Names;
  /** What an editor said that headings mean. */
  readonly mapping: Mapping;
}

/** Words that stand under the name of an indicator for the number itself, where others are of its growth or rank. */
const plainWords = new Set([
  ...['绝对值', '绝对数', '绝对额', '总量', '实绩', '实绩数', '实际', '实际数', '实际值'],
  ...['实际完成', '完成', '完成数', '完成额', '完成值', '本年实际', '本年实绩'],
]);

/** Nothing longer is a heading. */
const longest = 80;

/** What a heading means: its words may be in two languages, a line each; null where any of it is not understood. */
export function parseHeading(heading: string, context: HeadingContext): Heading | null {
  const text = foldWidth(heading).trim();
  if (text === '' || text.length > longest) return null;
  return parsePhrase(foldHeading(text), context) ?? parseLines(splitLanguages(text), context);
}

/** What several headings say together; null where one contradicts another. */
export function joinHeadings(headings: readonly Heading[]): Heading | null {
  let joined: Heading | null = silent;
  for (const heading of headings) joined = joined && join(joined, heading);
  return joined;
}

function join(a: Heading, b: Heading): Heading | null {
  const keys = ['field', 'indicator', 'place', 'year', 'unit', 'period', 'skipped'] as const;
  const differs = keys.some((key) => a[key] !== null && b[key] !== null && a[key] !== b[key]);
  if (differs) return null;
  return {
    ...{ field: a.field ?? b.field, indicator: a.indicator ?? b.indicator },
    ...{ place: a.place ?? b.place, year: a.year ?? b.year, period: a.period ?? b.period },
    ...{ unit: a.unit ?? b.unit, skipped: a.skipped ?? b.skipped, summed: a.summed ?? b.summed },
  };
}

/** Lines that hold Chinese count; a line of Latin letters alone may be a rendering that nobody listed. */
function parseLines(lines: readonly string[], context: HeadingContext): Heading | null {
  if (lines.length < 2) return null;
  const read = lines.map((line) => ({
    isOther: !/\p{Script=Han}/u.test(line) && /[A-Za-z]{2}/.test(line),
    heading: parsePhrase(foldHeading(line), context),
  }));
  const isNamed = read.some(({ isOther, heading }) => !isOther && heading !== null);
  const kept = read.filter(({ isOther, heading }) => !(isNamed && isOther && heading === null));
  const headings = kept.flatMap(({ heading }) => heading ?? []);
  return headings.length === kept.length ? joinHeadings(headings) : null;
}

function splitLanguages(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .flatMap((line) => {
      const [, chinese = '', other = ''] =
        /^([^A-Za-z]*\p{Script=Han}[^A-Za-z]*?)[\s/|]+([A-Za-z][^\p{Script=Han}]*)$/u.exec(
          line.trim(),
        ) ?? [];
      return other === '' ? [line.trim()] : [chinese, other];
    })
    .filter((line) => line !== '');
}

/** What words without blanks mean, all of them. */
function parsePhrase(phrase: string, context: HeadingContext): Heading | null {
  const { indicators, places, mapping } = context;
  const mapped = mapping.find(phrase);
  if (mapped !== null) return { ...mapped, unit: mapped.unit ?? unitWithin(phrase) };
  const field = findField(phrase);
  if (field !== null) return { ...silent, field };
  if (isOfSource(phrase)) return { ...silent, skipped: true };
  const time = parseTime(phrase);
  if (time !== null) return { ...silent, ...time };
  const [indicator, ...others] = indicators.find(phrase);
  if (indicator !== undefined) return others.length > 0 ? null : { ...silent, indicator };
  const [place, ...elsewhere] = places.find(phrase);
  if (place !== undefined) return elsewhere.length > 0 ? null : { ...silent, place };
  if (plainWords.has(phrase)) return silent;
  if (/^累计(?:数|值|完成)?$/.test(phrase)) return { ...silent, summed: true };
  const unit = parseUnit(phrase.replaceAll(/^[(\[【]|[)\]】]$/g, ''));
  if (unit !== null) return { ...silent, unit };
  return splitBrackets(phrase, context) ?? splitUnit(phrase, context) ?? splitTime(phrase, context);
}

/** The unit in the brackets at the end of a phrase. */
function unitWithin(phrase: string): Unit | null {
  return parseUnit(/[([【〔]([^)\]】〕]+)[)\]】〕]$/.exec(phrase)?.[1] ?? '');
}

function joinParts(parts: readonly (Heading | null)[]): Heading | null {
  const headings = parts.flatMap((part) => part ?? []);
  return headings.length === parts.length ? joinHeadings(headings) : null;
}

/** In brackets after a name stand its unit, its time or both. */
function splitBrackets(phrase: string, context: HeadingContext): Heading | null {
  const [, before = '', within = ''] = /^(.+)[([【〔]([^)\]】〕]+)[)\]】〕]$/.exec(phrase) ?? [];
  if (before === '') return null;
  const said = within.split(/[,，、;；]/).map((one) => {
    const unit = parseUnit(one);
    if (unit !== null) return { ...silent, unit };
    const time = parseTime(one);
    return time === null ? null : { ...silent, ...time };
  });
  return joinParts([...said, parsePhrase(before, context)]);
}

function splitUnit(phrase: string, context: HeadingContext): Heading | null {
  const word = unitWords.find((one) => phrase.endsWith(one) && phrase.length > one.length);
  if (word === undefined) return null;
  const before = phrase.slice(0, -word.length).replace(/[:：,，、/-]+$/, '');
  const heading = parsePhrase(before, context);
  // 人 ends other words than units.
  if (heading === null || (heading.indicator === null && heading.year === null)) return null;
  return joinParts([heading, { ...silent, unit: parseUnit(word) }]);
}

/** A time before or after a name: 2014年地区生产总值, GDP2014年. */
function splitTime(phrase: string, context: HeadingContext): Heading | null {
  for (let at = phrase.length - 1; at > 0; at -= 1) {
    const [before, after] = [phrase.slice(0, at), phrase.slice(at)];
    if (isCut(before, after)) continue;
    const time = parseTime(before);
    if (time !== null) return joinParts([{ ...silent, ...time }, parsePhrase(after, context)]);
  }
  for (let at = 1; at < phrase.length; at += 1) {
    const [before, after] = [phrase.slice(0, at), phrase.slice(at)];
    if (isCut(before, after)) continue;
    const time = parseTime(after);
    if (time !== null) return joinParts([parsePhrase(before, context), { ...silent, ...time }]);
  }
  return null;
}

/** Whether a number would be cut in two. */
function isCut(before: string, after: string): boolean {
  return /[\d.]$/.test(before) && /^[\d.]/.test(after);
}
