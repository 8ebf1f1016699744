import { findBareHeading, weighCut, type Cut } from './bare-headings.ts';
import type { PairCounts } from './pair-counts.ts';
import { listSpaces, type Spaces } from '../lines/spaces.ts';
import type { LabelledUnit } from './unit.ts';

const bareStyles = new Set(['chinese', 'chinese-bracketed', 'arabic', 'decimal']);
/** What a couplet's cut must be worth to be possible: no word is cut by it. */
const whole = -1;
const longestParallel = 14;
const longestRhymed = 16;
/** More siblings than this are no list of headings that were worded alike. */
const mostRhymed = 40;
/** As long as headings may be that are all of one length by design, and what that is worth. */
const longestCommon = 8;
const asLong = 0.9;
const sameEnding = 'ends with the same word as its siblings do';
/** How much less than the likeliest cut one may be worth that ends as the siblings do. */
const yielding = 2.5;
const likewise = 'as long as its siblings, which begin with the same word';
/** What it is worth that the siblings are couplets too. */
const alike = 3;
const coupled = 'its halves are as long as each other, as those of its siblings are';

/**
 * The likeliest places where the headings of siblings end that have nothing after them. Headings of one level are of
 * like shape, so that siblings speak for each other: couplets of equal halves first, then headings of like length.
 */
export function findCuts(
  source: string,
  spaces: Spaces,
  pairs: PairCounts,
  group: readonly LabelledUnit[],
): ReadonlyMap<LabelledUnit, Cut> {
  const starts = group
    .filter((unit) => canBeBare(source, spaces, unit))
    .map((unit) => [unit, readStart(source, unit)] as const);
  const couplets = findCouplets(starts, pairs);
  const beyond = findBeyondCommas(starts, pairs);
  const rhymed = couplets.size > 0 || beyond ? couplets : findSharedEnding(starts, pairs);
  const find = (usual: number | null): Map<LabelledUnit, Cut> => {
    const found = starts.map(([unit, text]) => {
      const least = beyond ? firstComma(text) + 3 : 2;
      return [unit, rhymed.get(unit) ?? findBareHeading(text, pairs, { usual, least })] as const;
    });
    return new Map(found.flatMap(([unit, cut]) => (cut ? [[unit, cut] as const] : [])));
  };
  const parallel = findParallel(starts, pairs);
  if (parallel !== null) return parallel;
  const first = find(null);
  const lengths = [...first.values()].map(({ length }) => length).sort((a, b) => a - b);
  if (lengths.length < 3) return first;
  const second = find(lengths[lengths.length >> 1] ?? null);
  return rhymed.size > 0 ? second : fitLengths(starts, pairs, second);
}

type Start = readonly [LabelledUnit, string];

/** Headings of few characters are all as long as most of them are, where that is nearly as likely. */
function fitLengths(
  starts: readonly Start[],
  pairs: PairCounts,
  cuts: ReadonlyMap<LabelledUnit, Cut>,
): ReadonlyMap<LabelledUnit, Cut> {
  const lengths = [...cuts.values()].map(({ length }) => length).sort((a, b) => a - b);
  const common = lengths[lengths.length >> 1] ?? 0;
  const count = lengths.filter((length) => length === common).length;
  if (common < 4 || common > longestCommon || count * 2 <= lengths.length) return cuts;
  return new Map(
    starts.flatMap(([unit, text]) => {
      const cut = cuts.get(unit);
      const fitted = cut && cut.length > common ? weighCut(text, common, pairs) : null;
      const chosen = fitted && cut && fitted.score + asLong >= cut.score ? fitted : cut;
      return chosen ? [[unit, chosen] as const] : [];
    }),
  );
}

function firstComma(text: string): number {
  return text.search(/[，,]/);
}

/** Reads headings as couplets (着力扩大内需,发展动力增强) when most siblings can be read so without cutting a word. */
function findCouplets(starts: readonly Start[], pairs: PairCounts): Map<LabelledUnit, Cut> {
  const cuts = new Map<LabelledUnit, Cut>();
  for (const [unit, text] of starts) {
    const comma = firstComma(text);
    const cut = comma < 4 || comma > 16 ? null : weighCut(text, comma * 2 + 1, pairs);
    if (!cut || cut.score < whole) continue;
    cuts.set(unit, { ...cut, score: cut.score + alike, reasons: [...cut.reasons, coupled] });
  }
  return starts.length >= 4 && cuts.size >= starts.length * 0.7
    ? cuts
    : new Map<LabelledUnit, Cut>();
}

/** The likeliest length that the headings of siblings share which begin with the same word (聚焦产业扶贫, 聚焦就业扶贫). */
function findParallel(
  starts: readonly Start[],
  pairs: PairCounts,
): ReadonlyMap<LabelledUnit, Cut> | null {
  const [, lead = ''] = starts[0] ?? [];
  const word = lead.slice(0, 2);
  if (starts.length < 3 || !starts.every(([, text]) => text.startsWith(word))) return null;
  let best: ReadonlyMap<LabelledUnit, Cut> | null = null;
  let most = starts.length;
  for (let length = 4; length <= longestParallel; length += 1) {
    const cuts = starts.flatMap(([unit, text]) => {
      const cut = weighCut(text, length, pairs);
      return cut && cut.score >= whole ? [[unit, cut] as const] : [];
    });
    const sum = cuts.reduce((total, [, { score }]) => total + score, 0);
    if (cuts.length < starts.length || sum <= most) continue;
    most = sum;
    best = new Map(
      cuts.map(([unit, cut]) => [
        unit,
        { ...cut, score: cut.score + alike, reasons: [...cut.reasons, likewise] },
      ]),
    );
  }
  return best;
}

/** Cuts at which the headings of most siblings end with the same word (推进产业结构调整, 推进能源结构调整). */
function findSharedEnding(starts: readonly Start[], pairs: PairCounts): Map<LabelledUnit, Cut> {
  const byEnding = new Map<string, Map<LabelledUnit, Cut>>();
  if (starts.length > mostRhymed) return new Map<LabelledUnit, Cut>();
  for (const [unit, text] of starts) {
    // A short first sentence is a heading itself.
    if (unit.heading !== null) continue;
    const best = findBareHeading(text, pairs)?.score ?? 0;
    for (let length = 4; length <= longestRhymed; length += 1) {
      const cut = weighCut(text, length, pairs);
      if (!cut || cut.score < Math.max(0, best - yielding)) continue;
      const ending = text.slice(length - 2, length);
      const cuts = byEnding.get(ending) ?? new Map<LabelledUnit, Cut>();
      if (!cuts.has(unit)) {
        const reasons = [...cut.reasons, sameEnding];
        cuts.set(unit, { ...cut, score: cut.score + alike, reasons });
      }
      byEnding.set(ending, cuts);
    }
  }
  const shared = [...byEnding.values()].filter((cuts) => {
    const heads = starts.map(([unit, text]) => text.slice(0, cuts.get(unit)?.length ?? 0));
    const distinct = new Set(heads).size - Number(heads.includes(''));
    return distinct >= 3 && distinct * 3 >= starts.length * 2;
  });
  return shared.sort((a, b) => b.size - a.size)[0] ?? new Map<LabelledUnit, Cut>();
}

/** Whether the headings of siblings go on beyond their first commas (坚持扩大内需，促进就业): all have one early, and it costs little. */
function findBeyondCommas(starts: readonly Start[], pairs: PairCounts): boolean {
  if (starts.length < 4) return false;
  let lost = 0;
  for (const [, text] of starts) {
    const comma = firstComma(text);
    if (comma < 4 || comma > 20) return false;
    const best = findBareHeading(text, pairs)?.score ?? 0;
    const after = findBareHeading(text, pairs, { least: comma + 3 })?.score ?? -9;
    lost += best - after;
  }
  return lost <= starts.length * 1.5;
}

/** Nothing parts the label from what stands before it, nor the first words after it from the rest. */
function canBeBare(source: string, spaces: Spaces, unit: LabelledUnit): boolean {
  if (!bareStyles.has(unit.label.style)) return false;
  const { start, end } = unit.content;
  const head = { start, end: Math.min(end, start + 60) };
  return [...listSpaces(spaces, head)].every((space) => {
    const beside = source.charAt(space.start - 1) + source.charAt(space.end);
    return space.kind === 'soft' || (space.kind === 'space' && /\w/.test(beside));
  });
}

function readStart(source: string, { content }: LabelledUnit): string {
  return source.slice(content.start, Math.min(content.end, content.start + 360));
}
