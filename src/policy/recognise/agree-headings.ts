import { findBareHeading, type Cut } from './bare-headings.ts';
import { toBareHeading, type HeadingGuess } from './headings.ts';
import { listSpaces } from './paragraphs.ts';
import type { Spaces } from './spaces.ts';
import type { Unit } from './unit.ts';

const bareStyles = new Set(['chinese', 'chinese-bracketed', 'decimal']);
/** What a bare heading needs when its siblings' headings are parted from their text. */
const strong = 5;

/** Settles how the headings of siblings are set: on their own, run in, or with nothing after them. */
export function agreeOnHeadings(source: string, spaces: Spaces, group: readonly Unit[]): void {
  const cuts = new Map<Unit, Cut>();
  for (const unit of group) {
    const cut = canBeBare(spaces, unit) ? findBareHeading(readStart(source, unit)) : null;
    if (cut) cuts.set(unit, cut);
  }
  dropWholes(group);
  const open = group.filter(({ heading }) => !heading?.alone);
  const bare = total(open, (unit) => cuts.get(unit)?.score ?? -1);
  const runIn = total(open, (unit) => (unit.heading ? weigh(source, unit.heading) : -1));
  const isBare = bare > runIn && bare >= 2 * open.length && isTight(source, group);
  for (const unit of open) {
    const cut = cuts.get(unit);
    if (!cut) continue;
    if (isBare || (unit.heading === null && cut.score >= strong && isUsual(group))) {
      unit.heading = toBareHeading(source, unit.content, cut);
    }
  }
  if (!isBare) agreeOnRunIns(group);
}

/** Whether most of the labels stand right behind what is before them, as in a blob. */
function isTight(source: string, group: readonly Unit[]): boolean {
  const tight = group.filter(({ label }) => /\S/.test(source.charAt(label.start - 1)));
  return tight.length * 2 >= group.length;
}

/** A whole sentence is a heading when provisions stand under it, or when most siblings have headings. */
function dropWholes(group: readonly Unit[]): void {
  const sure = group.filter(
    ({ heading, children }) => heading && (!heading.whole || children.length > 0),
  );
  if (sure.length * 2 > group.length) return;
  for (const unit of group) {
    if (unit.heading?.whole && unit.children.length === 0) unit.heading = null;
  }
}

/** Nothing parts the label from what stands before it, nor the first words after it from the rest. */
function canBeBare(spaces: Spaces, unit: Unit): boolean {
  if (!bareStyles.has(unit.label.style)) return false;
  const { start, end } = unit.content;
  const head = { start, end: Math.min(end, start + 60) };
  return listSpaces(spaces, head).every(({ kind }) => kind === 'soft');
}

function readStart(source: string, { content }: Unit): string {
  return source.slice(content.start, Math.min(content.end, content.start + 120));
}

function total(group: readonly Unit[], weighOne: (unit: Unit) => number): number {
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

/** Whether most siblings have a heading. */
function isUsual(group: readonly Unit[]): boolean {
  return group.filter(({ heading }) => heading !== null).length * 2 >= group.length;
}

/** A run-in heading counts only if at least half of the siblings have a heading too. */
function agreeOnRunIns(group: readonly Unit[]): void {
  if (isUsual(group)) return;
  for (const unit of group) if (unit.heading && !unit.heading.alone) unit.heading = null;
}
