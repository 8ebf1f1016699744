import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create, type Font } from 'fontkit';
import { decompress } from 'wawoff2';
import { z } from 'astro/zod';
import type { Glyph, Glyphs } from '#cards/glyphs.ts';

/** How heavy the type of cards is, of 200 to 900. */
const weight = 500;

/** A piece of the font: the characters that it may hold, and its file. */
interface FontPiece {
  readonly name: string;
  readonly holds: (code: number) => boolean;
}

/** A font of which pieces are opened when a character of theirs is asked for. */
export interface CardFont {
  /** Its glyphs, once those of these characters can be found. */
  readonly load: (words: readonly string[]) => Promise<Glyphs>;
}

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve('@fontsource-variable/noto-serif-sc/unicode.json'));

/** Opens the font that share cards are set in, as the package brings it: a hundred pieces, each compressed. */
export async function openFont(): Promise<CardFont> {
  const pieces = await listPieces();
  const opened = new Map<string, Promise<Font>>();
  const found = new Map<string, Glyph | null>();
  const open = ({ name }: FontPiece): Promise<Font> => {
    const font = opened.get(name) ?? openPiece(name);
    opened.set(name, font);
    return font;
  };
  const look = async (character: string): Promise<Glyph | null> => {
    const code = character.codePointAt(0) ?? 0;
    for (const piece of pieces.filter(({ holds }) => holds(code))) {
      const font = await open(piece);
      if (font.hasGlyphForCodePoint(code)) return toGlyph(font.glyphForCodePoint(code));
    }
    return null;
  };
  const [latin] = pieces.slice(-1);
  if (latin === undefined) throw new Error(`${folder} holds no font: run \`npm ci\``);
  const missing = toGlyph((await open(latin)).getGlyph(0));
  return {
    load: async (words) => {
      for (const character of new Set(words.flatMap((text) => [...text]))) {
        if (!found.has(character)) found.set(character, await look(character));
      }
      return { missing, find: (character) => found.get(character) ?? null };
    },
  };
}

async function listPieces(): Promise<FontPiece[]> {
  const text = await readFile(join(folder, 'unicode.json'), 'utf8');
  const ranges = z.record(z.string(), z.string()).parse(JSON.parse(text));
  return Object.entries(ranges).map(([key, list]) => {
    const spans = list.split(',').map((range) => {
      const [first = 0, last = first] = range
        .replace('U+', '')
        .split('-')
        .map((code) => Number.parseInt(code, 16));
      return { first, last };
    });
    const name = key.replaceAll(/[[\]]/g, '');
    return {
      name,
      holds: (code) => spans.some(({ first, last }) => code >= first && code <= last),
    };
  });
}

/** fontkit can vary the weight only of what is not compressed. */
async function openPiece(name: string): Promise<Font> {
  const file = join(folder, 'files', `noto-serif-sc-${name}-wght-normal.woff2`);
  const font = create(Buffer.from(await decompress(await readFile(file))));
  if (!('getVariation' in font)) throw new Error(`${file} is no single font: run \`npm ci\``);
  return font.getVariation({ wght: weight });
}

function toGlyph({ path, advanceWidth }: ReturnType<Font['getGlyph']>): Glyph {
  return { outline: path.toSVG(), advance: advanceWidth };
}
