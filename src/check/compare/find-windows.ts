import { remember } from '#remember.ts';
import { fold } from '#search/characters/fold.ts';
import { simplify, type VariantTable } from '#search/characters/variants.ts';
import type { DocumentText } from './document-text.ts';

/** A stretch of a document's text where a copy may come from. */
export interface Window {
  readonly start: number;
  readonly end: number;
  /** How many neighbours of the copy stand there as neighbours too. */
  readonly shared: number;
}

/** A text as search compares it, with the place of each character. */
interface FoldedRow {
  readonly characters: readonly string[];
  readonly places: readonly number[];
}

/** How far apart the places of a copy may drift for what was put in or left out, at the least. */
const slack = 48;

/**
 * The stretches of a document that share most with a copy, the best first. Characters count as the same here that
 * search takes for the same: this only finds the place.
 */
export function findWindows(
  text: DocumentText,
  copy: readonly string[],
  variants: VariantTable,
): Window[] {
  const asked = foldRow(copy, variants);
  const size = asked.characters.length < 8 ? 1 : 2;
  const wanted = groupGrams(asked, size);
  const reach = slack + Math.ceil(copy.length / 4);
  const votes = new Map<number, number>();
  const held = foldText(text, variants);
  for (let at = 0; at + size <= held.characters.length; at += 1) {
    for (const place of wanted.get(gramAt(held, at, size)) ?? []) {
      const band = Math.floor(((held.places[at] ?? 0) - place) / slack);
      votes.set(band, (votes.get(band) ?? 0) + 1);
    }
  }
  return [...votes.keys()]
    .map((band) => ({
      start: Math.max(0, band * slack - reach),
      end: Math.min(text.shown.length, (band + 1) * slack + copy.length + reach),
      shared: (votes.get(band) ?? 0) + (votes.get(band + 1) ?? 0),
    }))
    .toSorted((a, b) => b.shared - a.shared || a.start - b.start)
    .slice(0, 4);
}

/** Once for all copies. */
const foldText = remember((text: DocumentText, variants: VariantTable): FoldedRow =>
  foldRow(text.shown, variants),
);

function foldRow(characters: readonly string[], variants: VariantTable): FoldedRow {
  const folded: string[] = [];
  const places: number[] = [];
  characters.forEach((character, at) => {
    for (const one of simplify(fold(character), variants)) {
      folded.push(one);
      places.push(at);
    }
  });
  return { characters: folded, places };
}

function groupGrams(row: FoldedRow, size: number): Map<string, number[]> {
  const grams = new Map<string, number[]>();
  for (let at = 0; at + size <= row.characters.length; at += 1) {
    const gram = gramAt(row, at, size);
    grams.set(gram, [...(grams.get(gram) ?? []), row.places[at] ?? 0]);
  }
  return grams;
}

function gramAt({ characters }: FoldedRow, at: number, size: number): string {
  return size === 1 ? (characters[at] ?? '') : `${characters[at] ?? ''}${characters[at + 1] ?? ''}`;
}
