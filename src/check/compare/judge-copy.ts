import type { VariantTable } from '#search/characters/variants.ts';
import { alignCopy, type Alignment } from './align.ts';
import { compareWords, type Difference } from './compare-words.ts';
import type { DocumentText } from './document-text.ts';
import { findWindows, type Window } from './find-windows.ts';

/** A heading or a sentence of a document. */
export interface Place {
  readonly document: string;
  readonly eId: string;
}

/** What a copy is of what was published. */
export type Verdict =
  | {
      /** The very characters, each sentence whole or not. */
      readonly kind: 'verbatim';
      /** What was copied, from the first to the last; of each occurrence. */
      readonly places: readonly (readonly Place[])[];
      /** What the first and the last sentence say before and after it. */
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly kind: 'changed';
      readonly places: readonly Place[];
      readonly differences: readonly Difference[];
      readonly count: number;
    }
  | { readonly kind: 'absent' };

/** Fewer characters at the edge of a sentence are a slip and not a quotation of a part of it. */
const fewest = 4;
/** A copy of which more than this share is other has another source. */
const mostOther = 0.5;
/** To align a copy takes as long as it is, times the length of the window. */
const mostWindows = 8;

/** Holds a copy, its white space left out, against documents; of it at most a share may be other. */
export function judgeCopy(
  copy: readonly string[],
  texts: readonly DocumentText[],
  variants: VariantTable,
  most = mostOther,
): Verdict {
  const found = chooseWindows(texts, copy, variants).map(({ text, window }) => {
    return { text, stretch: alignCopy(text, copy, window) };
  });
  const least = Math.min(...found.map(({ stretch }) => stretch.cost));
  const [best] = found
    .filter(({ stretch }) => stretch.cost === least)
    .toSorted((a, b) => cutOff(a) - cutOff(b));
  if (best === undefined || least > copy.length * most) return { kind: 'absent' };
  const { text, stretch } = best;
  const whole = toSentences(text, stretch);
  const start = stretch.start - whole.start < fewest ? whole.start : stretch.start;
  const end = whole.end - stretch.end < fewest ? whole.end : stretch.end;
  if (least > 0 || start < stretch.start || end > stretch.end) {
    const differences = compareWords(text, { start, end }, copy);
    const places = listPlaces(text, { start, end });
    return { kind: 'changed', places, differences, count: countChanges(differences) };
  }
  const { shown } = text;
  return {
    kind: 'verbatim',
    places: listOccurrences(found.filter((one) => one.stretch.cost === 0)),
    before: shown.slice(whole.start, start).join(''),
    after: shown.slice(end, whole.end).join(''),
  };
}

/** The windows of all documents that share half as much with a copy as the best of them. */
function chooseWindows(
  texts: readonly DocumentText[],
  copy: readonly string[],
  variants: VariantTable,
): { readonly text: DocumentText; readonly window: Window }[] {
  const all = texts.flatMap((text) =>
    findWindows(text, copy, variants).map((window) => ({ text, window })),
  );
  const best = Math.max(...all.map(({ window }) => window.shared));
  return all
    .filter(({ window }) => window.shared * 2 >= best)
    .toSorted((a, b) => b.window.shared - a.window.shared)
    .slice(0, mostWindows);
}

interface Found {
  readonly text: DocumentText;
  readonly stretch: Alignment;
}

/** How much the sentences of a stretch say before and after it. */
function cutOff({ text, stretch }: Found): number {
  const whole = toSentences(text, stretch);
  return stretch.start - whole.start + (whole.end - stretch.end);
}

/** Each place once, however many windows showed it. */
function listOccurrences(found: readonly Found[]): Place[][] {
  const known = new Set<string>();
  return found
    .filter(({ text, stretch }) => {
      const name = `${text.document} ${stretch.start}`;
      return !known.has(name) && Boolean(known.add(name));
    })
    .map(({ text, stretch }) => listPlaces(text, stretch));
}

/** From the beginning of the first sentence of a stretch to the end of its last. */
function toSentences(
  { parts }: DocumentText,
  { start, end }: Pick<Alignment, 'start' | 'end'>,
): { readonly start: number; readonly end: number } {
  const touched = parts.filter((part) => part.start < end && part.end > start);
  return { start: touched[0]?.start ?? start, end: touched.at(-1)?.end ?? end };
}

function listPlaces(
  { document, parts }: DocumentText,
  { start, end }: Pick<Alignment, 'start' | 'end'>,
): Place[] {
  return parts
    .filter((part) => part.start < end && part.end > start)
    .map(({ eId }) => ({ document, eId }));
}

/** Each character that is missing or was put in; one in the place of another counts once. */
function countChanges(differences: readonly Difference[]): number {
  let count = 0;
  differences.forEach(({ kind, words }, at) => {
    const before = differences[at - 1];
    const replaced = kind === 'added' && before?.kind === 'missing' ? [...before.words].length : 0;
    if (kind !== 'same') count += Math.max(0, [...words].length - replaced);
  });
  return count;
}
