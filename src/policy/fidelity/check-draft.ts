import { listWords } from '../tree/draft-words.ts';
import type { DraftDocument } from '../tree/draft.ts';
import { parseDraft } from '../markdown/parse-document.ts';
import type { Normalisation } from '#schema/normalisation.ts';
import { isPageText } from '../page/page-lines.ts';
import { isOtherLanguage } from './other-languages.ts';
import { isPrintedLine } from './printed-pages.ts';
import { pageNumber } from './stray-marks.ts';

/** What a normalisation of each kind may remove: white space, a bar, the lines of a table, a byte order mark, the number of a printed page; never a word or a mark of the text. */
const allowed: Record<Normalisation['kind'], RegExp> = {
  'block-space': /^\s+$/,
  'line-break': /^\s*[\n\r\u2028\u2029\f]\s*$/,
  'inner-space': /^\s+$/,
  'stray-mark': /^[|｜¦]+$/,
  'table-rule': /^[|｜¦│┃+:\-=_─━┄┅═║┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬]+$/,
  'byte-order-mark': /^\ufeff$/,
  'page-number': new RegExp(`^(?:${pageNumber.source})$`),
  // Only the lines around it tell what it is.
  'running-head': /^(?!)/,
  'other-language': /^(?!)/,
  'page-frame': /^(?!)/,
};

/** One way in which a text.md is not the text of its seed. */
export interface FidelityFailure {
  /** What is wrong: with a listed normalisation, with text.md as Markdown, or with the characters themselves. */
  readonly kind: 'normalisation' | 'markdown' | 'changed' | 'added' | 'dropped' | 'moved';
  /** Where, in UTF-16 code units of the decoded seed. */
  readonly offset: number;
  /** What happened, where with 20 characters on either side, and what to do. */
  readonly message: string;
}

/** What a text is compared with. */
export interface FidelityInput {
  /** The decoded seed, a byte order mark included. */
  readonly seedText: string;
  readonly normalisations: readonly Normalisation[];
}

/** Proves that text.md says what the seed says, character for character, save the listed normalisations; empty when it does. */
export function checkFidelity(
  input: FidelityInput & { readonly markdown: string },
): FidelityFailure[] {
  try {
    return checkDraft(input, parseDraft(input.markdown));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [{ kind: 'markdown', offset: 0, message }];
  }
}

/** The same for a text.md that has been parsed already. */
export function checkDraft(input: FidelityInput, draft: DraftDocument): FidelityFailure[] {
  const listed = input.normalisations.flatMap((item, at) => checkNormalisation(input, item, at));
  if (listed.length > 0 || isKept(input, listWords(draft))) return listed;
  return compare(input, [...listWords(draft)].join(''));
}

/** Whether words are those of the seed without its normalisations; neither text is put together, for they may be long. */
function isKept({ seedText, normalisations }: FidelityInput, words: Iterable<string>): boolean {
  let at = 0;
  let next = 0;
  const skipRemoved = (): void => {
    for (let item = normalisations[next]; item?.offset === at; item = normalisations[next]) {
      at += item.removed.length;
      next += 1;
    }
  };
  for (const word of words) {
    let said = 0;
    while (said < word.length) {
      skipRemoved();
      const end = normalisations[next]?.offset ?? seedText.length;
      const same = word.slice(said, said + end - at);
      if (same === '' || !seedText.startsWith(same, at)) return false;
      said += same.length;
      at += same.length;
    }
  }
  skipRemoved();
  return at === seedText.length;
}

function checkNormalisation(
  { seedText, normalisations }: FidelityInput,
  item: Normalisation,
  at: number,
): FidelityFailure[] {
  const { offset, removed, kind } = item;
  const found = seedText.slice(offset, offset + removed.length);
  const previous = normalisations[at - 1];
  const reason =
    previous && previous.offset + previous.removed.length > offset
      ? `begins before the end of the one listed before it (offset ${previous.offset})`
      : found !== removed
        ? `says that ${quote(removed)} was removed, but the seed has ${quote(found)} there`
        : !isRemovable(kind, removed) && !isPrinted(seedText, item)
          ? `removes ${quote(removed)}, which a ${kind} may not`
          : null;
  if (reason === null) return [];
  const message = `normalisation ${at + 1} at offset ${offset} ${reason}; seed: ${around(seedText, offset)}. Run ingest again, or take it off the list.`;
  return [{ kind: 'normalisation', offset, message }];
}

function compare(input: FidelityInput, actual: string): FidelityFailure[] {
  const { expected, toSeedOffset } = applyNormalisations(input);
  const difference = findFirstDifference(expected, actual);
  if (difference === null) return [];
  const { kind, at } = difference;
  const offset = toSeedOffset(at);
  const what = {
    changed: `${quote(expected.charAt(at))} of the seed is ${quote(actual.charAt(at))} in text.md`,
    added: `text.md has ${quote(actual.charAt(at))}, which the seed does not have here`,
    dropped: `${quote(expected.charAt(at))} of the seed is missing in text.md`,
    moved: `text.md has ${quote(actual.charAt(at))} where the seed has ${quote(expected.charAt(at))}; the same characters stand in another order`,
  }[kind];
  const message = `${kind} at offset ${offset}: ${what}; seed: ${around(input.seedText, offset)}; text.md: ${around(actual, at)}. Restore the seed's characters in text.md; only its structure may be edited.`;
  return [{ kind, offset, message }];
}

function applyNormalisations({ seedText, normalisations }: FidelityInput): {
  expected: string;
  toSeedOffset: (at: number) => number;
} {
  const pieces: { text: string; offset: number }[] = [];
  let from = 0;
  for (const { offset, removed } of normalisations) {
    pieces.push({ text: seedText.slice(from, offset), offset: from });
    from = offset + removed.length;
  }
  pieces.push({ text: seedText.slice(from), offset: from });
  const toSeedOffset = (at: number): number => {
    let rest = at;
    for (const { text, offset } of pieces) {
      if (rest < text.length) return offset + rest;
      rest -= text.length;
    }
    return seedText.length;
  };
  return { expected: pieces.map(({ text }) => text).join(''), toSeedOffset };
}

function around(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - 20), offset);
  return `${JSON.stringify(before)} ▸ ${JSON.stringify(text.slice(offset, offset + 20))}`;
}

function quote(text: string): string {
  return text === '' ? 'the end of the text' : JSON.stringify(text);
}

/** Whether a bare number or a line is one that printing put into the text, a line in another language, or of a page. */
function isPrinted(seedText: string, { kind, offset, removed }: Normalisation): boolean {
  if (kind === 'other-language') return isOtherLanguage(removed);
  if (kind === 'page-frame') return isPageText(removed);
  const isNumber = /^[^\p{L}]+$/u.test(removed);
  const own = isNumber ? 'page-number' : 'running-head';
  return kind === own && isPrintedLine(seedText, offset, removed);
}

/** Whether a normalisation of a kind may remove these characters: white space, a bar, a byte order mark, the number of a printed page; never a word or a mark of the text. */
export function isRemovable(kind: Normalisation['kind'], removed: string): boolean {
  return allowed[kind].test(removed);
}

/** The first place at which two texts differ, and what happened there. */
interface Difference {
  readonly kind: 'changed' | 'added' | 'dropped' | 'moved';
  /** The same in both texts, since all before it is equal. */
  readonly at: number;
}

/** Compares what is there with what is expected; null when they are the same. */
function findFirstDifference(expected: string, actual: string): Difference | null {
  if (expected === actual) return null;
  let at = 0;
  while (at < expected.length && expected.charCodeAt(at) === actual.charCodeAt(at)) at += 1;
  if (sortedOf(expected) === sortedOf(actual)) return { kind: 'moved', at };
  if (expected.length < actual.length) return { kind: 'added', at };
  return { kind: expected.length > actual.length ? 'dropped' : 'changed', at };
}

function sortedOf(text: string): string {
  return [...text].sort().join('');
}
