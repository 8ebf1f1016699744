/** How one character looks. */
export interface Glyph {
  /** An SVG path, upwards, in thousandths of the size of the type. */
  readonly outline: string;
  /** How far the next character stands from it, in the same thousandths. */
  readonly advance: number;
}

/** The characters of a font. */
export interface Glyphs {
  /** A character, or null where the font lacks it. */
  readonly find: (character: string) => Glyph | null;
  /** What the font shows in place of a character that it lacks. */
  readonly missing: Glyph;
}

/** The glyphs of a line, those that are missing shown as such; a line end within a title is a space. */
export function listGlyphs(text: string, { find, missing }: Glyphs): Glyph[] {
  return listCharacters(text).map((character) => find(character) ?? missing);
}

/** How wide a line is at a size. */
export function measureLine(text: string, size: number, glyphs: Glyphs): number {
  return (listGlyphs(text, glyphs).reduce((sum, { advance }) => sum + advance, 0) * size) / 1000;
}

/** The characters of some words that a font lacks, each once. */
export function findMissing(words: readonly string[], { find }: Glyphs): string[] {
  const characters = new Set(words.flatMap(listCharacters));
  return [...characters].filter((character) => find(character) === null);
}

function listCharacters(text: string): string[] {
  return [...text.replace(/\s/g, ' ')];
}
