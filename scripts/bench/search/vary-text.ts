import { drawOne } from '../draw.ts';

/** A piece of a sentence with the mark that ends it. */
const piece = /[^，。；：、]+[，。；：、]?/g;
/** What stays of a line, so that the structure does: a heading, a table, the label of an item. */
const kept = /^(#.*|\|.*|[\s>]*(- )?([（(].{1,4}?[）)]|\d+[.．、])?)/;
const ideograph = /^\p{Script=Han}$/u;

/** The pieces of sentences in texts, by their last mark, from which other texts can be put together. */
export type Pieces = ReadonlyMap<string, readonly string[]>;

/** The pieces of which texts consist. */
export function listPieces(texts: readonly string[]): Pieces {
  const lines = texts.flatMap((text) => text.split('\n')).map((line) => line.replace(kept, ''));
  return Map.groupBy(
    lines.flatMap((line) => line.match(piece) ?? []),
    lastOf,
  );
}

/**
 * A text of the same structure and length whose sentences are put together anew from pieces with the same
 * marks, each with one character in it changed: real characters as often as in real texts, other phrases.
 */
export function varyText(text: string, pieces: Pieces, draw: () => number): string {
  const vary = (own: string): string => changeOne(drawOne(pieces.get(lastOf(own)) ?? [own], draw));
  const changeOne = (own: string): string => {
    const characters = Array.from(own);
    const at = Math.floor(draw() * characters.length);
    const other = drawOne(Array.from(drawOne(pieces.get(lastOf(own)) ?? [own], draw)), draw);
    if (ideograph.test(characters[at] ?? '') && ideograph.test(other)) characters[at] = other;
    return characters.join('');
  };
  const lines = text.split('\n').map((line) => {
    const label = kept.exec(line)?.[0] ?? '';
    return label + line.slice(label.length).replace(piece, vary);
  });
  return lines.join('\n');
}

function lastOf(own: string): string {
  const last = own.at(-1) ?? '';
  return /[，。；：、]/.test(last) ? last : '';
}
