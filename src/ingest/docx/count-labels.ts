import { formatNumber } from '../source/format-number.ts';
import type { Level, NumberedList, Numbering } from './read-numbering.ts';

/** A label that Word shows and does not store. */
export interface CountedLabel {
  readonly text: string;
  /** What stands between it and the words, where the eye needs something there. */
  readonly gap: string;
  /** Whether it could be written as Word shows it. */
  readonly certain: boolean;
}

/** Counts the numbered paragraphs of a document in their order. */
export interface LabelCounter {
  /** The label of the next paragraph of a list and level; null where it has none, as a bullet has. */
  next(numId: string, level: number): CountedLabel | null;
}

/** Creates a counter at the beginning of a document. */
export function createLabelCounter(numbering: Numbering): LabelCounter {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    next(numId, at) {
      const list = numbering.get(numId);
      const level = list?.levels.get(at);
      if (!list || !level) return null;
      const count = counts.get(list.abstractId) ?? [];
      counts.set(list.abstractId, count);
      advance(count, at, level, beginsAnew(numId, list, at, begun));
      restartLower(count, at, list);
      return level.format === 'bullet' ? null : formatLabel(level, count, list, at);
    },
  };
}

/** The number that a list sets for the first of its paragraphs at a level. */
function beginsAnew(
  numId: string,
  { starts }: NumberedList,
  at: number,
  begun: Set<string>,
): number | null {
  const key = `${numId} ${at}`;
  if (begun.has(key)) return null;
  begun.add(key);
  return starts.get(at) ?? null;
}

function advance(
  count: (number | undefined)[],
  at: number,
  level: Level,
  start: number | null,
): void {
  const before = count[at];
  count[at] = start ?? (before === undefined ? level.start : before + 1);
}

function restartLower(count: (number | undefined)[], at: number, list: NumberedList): void {
  for (let lower = at + 1; lower < 9; lower += 1) {
    const restart = list.levels.get(lower)?.restart ?? null;
    if (restart === null || (restart > 0 && at < restart)) count[lower] = undefined;
  }
}

/** No label that people write has a longer pattern; a longer one is read as its number alone. */
const longestPattern = 100;

function formatLabel(
  level: Level,
  count: readonly (number | undefined)[],
  list: NumberedList,
  at: number,
): CountedLabel | null {
  const isPattern = (level.text?.length ?? 0) <= longestPattern;
  let certain = isPattern;
  const text = ((isPattern ? level.text : null) ?? `%${at + 1}.`).replace(
    /%([1-9])/g,
    (_, digit: string) => {
      const index = Number(digit) - 1;
      const other = list.levels.get(index);
      const format = level.legal ? 'decimal' : (other?.format ?? 'decimal');
      const value = count[index] ?? other?.start ?? 1;
      const written = formatNumber(value, format);
      if (written === null) certain = false;
      return written ?? String(value);
    },
  );
  const label = text.trim();
  if (label === '') return null;
  return { text: label, gap: /\s+$/.exec(text)?.[0] ?? gapAfter(label, level), certain };
}

/** A label that ends in a mark or is a sign by itself needs nothing after it. */
function gapAfter(label: string, { gap }: Level): string {
  const closed = /[、．.）)：:，,]$|^[①-⑳㈠-㈩⑴-⒛㊀-㊉]$/.test(label);
  return closed || gap === 'nothing' ? '' : ' ';
}
