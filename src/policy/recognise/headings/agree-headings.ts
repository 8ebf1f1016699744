import type { Cut } from './bare-headings.ts';
import { findCuts } from './find-cuts.ts';
import { rule } from './heading-words.ts';
import { toBareHeading, type HeadingGuess } from './headings.ts';
import type { PairCounts } from './pair-counts.ts';
import type { Spaces } from '../lines/spaces.ts';
import type { LabelledUnit } from './unit.ts';

/** What bare headings are worth on the whole among siblings that have them; text without headings is worth less. */
const likely = 3.2;
/** What they must be worth where more speaks for them: siblings whose headings stand apart, or length. */
const possible = 1.8;
/** What it is worth to each that all are of one length. */
const alike = 0.8;
/** What a bare heading needs when its siblings' headings are parted from their text. */
const strong = 5.5;

/** Settles how the headings of siblings are set: on their own, run in, or with nothing after them. */
export function agreeOnHeadings(
  source: string,
  spaces: Spaces,
  pairs: PairCounts,
  group: readonly LabelledUnit[],
): void {
  dropWholes(group);
  const open = group.filter(({ heading }) => !heading?.alone && !isShortWhole(source, heading));
  const tight = isTight(source, group);
  if (open.length > 0 && (tight || isUsual(group))) {
    const cuts = findCuts(source, spaces, pairs, open);
    if (tight && areBare(source, group, open, cuts)) {
      for (const [unit, cut] of cuts) unit.heading = toBareHeading(source, unit.content, cut);
      return;
    }
    for (const [unit, cut] of cuts) {
      if (unit.heading !== null || cut.score < strong || !isUsual(group)) continue;
      unit.heading = toBareHeading(source, unit.content, cut);
    }
  }
  agreeOnRunIns(source, group);
}

/** Whether more speaks for headings with nothing after them than for run-in ones or none. */
function areBare(
  source: string,
  group: readonly LabelledUnit[],
  open: readonly LabelledUnit[],
  cuts: ReadonlyMap<LabelledUnit, Cut>,
): boolean {
  const likeness = cuts.size === open.length && areOfOneLength(group, cuts) ? alike : 0;
  const bare = total(open, (unit) => (cuts.get(unit)?.score ?? 0) + likeness);
  const runIn = total(open, (unit) => (unit.heading ? weigh(source, unit.heading) : 0));
  const expected = open.length * 2 <= group.length || areLarge(group);
  return bare > runIn && bare >= open.length * (expected ? possible : likely);
}

/** Whether the cuts and the headings that stand apart are of one length, give or take a character. */
function areOfOneLength(
  group: readonly LabelledUnit[],
  cuts: ReadonlyMap<LabelledUnit, Cut>,
): boolean {
  const set = group.flatMap(({ heading }) => (heading?.alone ? [measure(heading)] : []));
  const lengths = [...set, ...[...cuts.values()].map(({ length }) => length)];
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  return lengths.length > 1 && least >= 4 && most - least <= 1;
}

function measure({ words }: HeadingGuess): number {
  return words.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** A short sentence that is all that stands above a unit's own provisions. */
function isShortWhole(source: string, heading: HeadingGuess | null): boolean {
  return heading !== null && heading.whole && weigh(source, heading) >= 4;
}

/** Whether most of the units are long or hold others, as those with headings are. */
function areLarge(group: readonly LabelledUnit[]): boolean {
  const large = group.filter(({ content, inner }) => {
    return inner.length > 0 || content.end - content.start > 600;
  });
  return large.length * 2 >= group.length;
}

/** Whether most of the labels stand right behind what is before them, as in a blob. */
function isTight(source: string, group: readonly LabelledUnit[]): boolean {
  const tight = group.filter(({ label }) => /\S/.test(source.charAt(label.start - 1)));
  return tight.length * 2 >= group.length;
}

/** A whole sentence is a heading when provisions stand under it, or when most siblings have headings. */
function dropWholes(group: readonly LabelledUnit[]): void {
  const sure = group.filter(
    ({ heading, inner }) => heading && (!heading.whole || inner.length > 0),
  );
  if (sure.length * 2 > group.length) return;
  for (const unit of group) {
    if (unit.heading?.whole && unit.inner.length === 0) unit.heading = null;
  }
}

function total(group: readonly LabelledUnit[], weighOne: (unit: LabelledUnit) => number): number {
  return group.reduce((sum, unit) => sum + weighOne(unit), 0);
}

/** Headings are short; a first sentence with commas is likelier text. */
function weigh(source: string, heading: HeadingGuess): number {
  const last = heading.words.at(-1);
  const length = (last?.end ?? 0) - (heading.words[0]?.start ?? 0);
  const text = source.slice(heading.words[0]?.start, last?.end);
  const commas = text.match(/[，,、]/g)?.length ?? 0;
  return 4.5 - Math.max(0, length - 20) * 0.15 - commas * 0.4;
}

/** Whether a first sentence says who has to do what, as rules do and headings hardly ever. */
function isRule(source: string, { words }: HeadingGuess): boolean {
  const [first] = words;
  return first !== undefined && rule.test(source.slice(first.start, words.at(-1)?.end));
}

/** Whether most siblings have a heading. */
function isUsual(group: readonly LabelledUnit[]): boolean {
  return group.filter(({ heading }) => heading !== null).length * 2 >= group.length;
}

/** A run-in heading counts only if at least half of the siblings have a heading too that is more than a rule. */
function agreeOnRunIns(source: string, group: readonly LabelledUnit[]): void {
  const headed = group.filter(
    ({ heading }) => heading !== null && (heading.alone || !isRule(source, heading)),
  );
  // A few articles may well begin with a short rule; words in brackets are none.
  const article = group[0]?.label.style === 'article';
  const least =
    article && headed.some(({ heading }) => heading?.end.start !== heading?.end.end) ? 0.75 : 0.5;
  if (headed.length >= group.length * least) return;
  for (const unit of group) if (unit.heading && !unit.heading.alone) unit.heading = null;
}
