import type { Stretch } from '#policy/text/stretches.ts';

/** One phrase as typed. */
export interface QueryPiece {
  readonly text: string;
  /** Whether records that hold it are to be left out (`-词`). */
  readonly excluded: boolean;
}

/** Straight and curved quotation marks; those within Chinese text are no more than punctuation. */
const quote = /["“”„‟＂]/;
const blank = /\s/;
const minus = /^[-－−]/;

/** A number, alone or with its place, at the end of a phrase. */
const numberEnd = /\d[万亿千百]*$/;
const unit =
  /^([万亿]?(元|人|亩|户|吨|名|个|项|家|倍|%)|[万亿]|个?百分点|平方公里|公里|公顷|[年月日号])(以上|以下|以内|左右)?$/;

/** Cuts a query at its blanks, save within quotation marks, within `whole` stretches, and between a number and its unit. */
export function splitQuery(query: string, whole: readonly Stretch[]): QueryPiece[] {
  const pieces = joinUnits(cutAtBlanks(query, whole));
  const toPiece = (text: string): QueryPiece =>
    minus.test(text) ? { text: text.slice(1), excluded: true } : { text, excluded: false };
  // A lone `-2012` is a phrase: there is nothing that it could be taken away from.
  const hasPhrase = pieces.some((text) => !minus.test(text));
  return hasPhrase ? pieces.map(toPiece) : pieces.map((text) => ({ text, excluded: false }));
}

function cutAtBlanks(query: string, whole: readonly Stretch[]): string[] {
  const pieces: string[] = [];
  let piece = '';
  let quoted = false;
  for (let at = 0; at < query.length; at += 1) {
    const character = query.charAt(at);
    if (quote.test(character)) quoted = !quoted && hasQuoteAfter(query, at);
    const kept = quoted || whole.some(({ start, end }) => at >= start && at < end);
    if (blank.test(character) && !kept) {
      pieces.push(piece);
      piece = '';
    } else piece += character;
  }
  return [...pieces, piece].filter((text) => text !== '');
}

/** A quotation mark that nothing closes keeps nothing together. */
function hasQuoteAfter(query: string, at: number): boolean {
  return quote.test(query.slice(at + 1));
}

function joinUnits(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1) ?? '';
    const belongs = numberEnd.test(before.normalize('NFKC')) && unit.test(piece.normalize('NFKC'));
    if (belongs) joined.splice(-1, 1, before + piece);
    else joined.push(piece);
  }
  return joined;
}
