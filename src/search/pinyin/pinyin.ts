import { toFields } from '../records/json-fields.ts';
import { fold, foldWithMap } from '../characters/fold.ts';

/** How the characters of the texts are read aloud. */
export interface Pinyin {
  readonly usual: ReadonlyMap<string, string>;
  /** By the name of a text: the syllables that differ, by their offsets. */
  readonly unusual: ReadonlyMap<string, ReadonlyMap<number, string>>;
}

/** The characters of a folded text, each with its syllable; what has none stands for itself. */
export interface SpokenText {
  readonly characters: readonly string[];
  readonly syllables: readonly string[];
  /** How many texts are the same; one where it is not said. */
  readonly times?: number;
}

/** More ways to read a query than this help nobody. */
const mostForms = 24;
const shortestInitials = 2;

/** Reads what search/pinyin.json held after JSON.parse; throws where it is not of that shape. */
export function parsePinyin(value: unknown): Pinyin {
  const { usual, unusual } = toFields(value);
  const spoken = Object.entries(toFields(usual)).flatMap(([syllable, characters]) =>
    Array.from(String(characters), (character) => [character, syllable] as const),
  );
  const others = Object.entries(toFields(unusual)).map(([name, syllables]) => {
    const pairs = Object.entries(toFields(syllables));
    return [name, new Map(pairs.map(([at, one]) => [Number(at), String(one)]))] as const;
  });
  return { usual: new Map(spoken), unusual: new Map(others) };
}

/** A text as it is read aloud. */
export function toSpokenText(name: string, text: string, pinyin: Pinyin): SpokenText {
  const folded = foldWithMap(text);
  const others = pinyin.unusual.get(name);
  const characters = Array.from(folded.text);
  let at = 0;
  const syllables = characters.map((character) => {
    const other = others?.get(folded.starts[at] ?? 0);
    at += character.length;
    return other ?? pinyin.usual.get(character) ?? character;
  });
  return { characters, syllables };
}

/** The words that a query spells in full syllables, spaced or joined, most frequent first. */
export function findBySyllables(query: string, texts: readonly SpokenText[]): string[] {
  const { whole, ends } = toSpelling(query);
  return countForms(texts, ({ syllables }, at) => {
    let length = 0;
    for (let next = at; next < syllables.length; next += 1) {
      const syllable = syllables[next] ?? '';
      if (!whole.startsWith(syllable, length)) return at;
      const before = length;
      length += syllable.length;
      // A blank of the query parts syllables: `xi an` is not 先.
      if (ends.some((end) => end > before && end < length)) return at;
      if (length === whole.length) return next + 1;
    }
    return at;
  });
}

/** The letters of a query without its blanks, and the lengths at which there was one. */
export function toSpelling(query: string): { whole: string; ends: number[] } {
  const parts = toParts(query);
  return { whole: parts.join(''), ends: toEnds(parts) };
}

/** The words whose syllables begin with the letters of a query (`mcxy`), most frequent first. */
export function findByInitials(query: string, texts: readonly SpokenText[]): string[] {
  const letters = toParts(query).join('');
  if (letters.length < shortestInitials) return [];
  return countForms(texts, ({ syllables }, at) => {
    const fits = Array.from(letters).every((letter, index) =>
      syllables[at + index]?.startsWith(letter),
    );
    return fits ? at + letters.length : at;
  });
}

/** What stands between each offset and the end found for it, where there is one. */
function countForms(
  texts: readonly SpokenText[],
  findEnd: (text: SpokenText, at: number) => number,
): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (let at = 0; at < text.syllables.length; at += 1) {
      const end = findEnd(text, at);
      if (end === at) continue;
      const form = text.characters.slice(at, end).join('');
      counts.set(form, (counts.get(form) ?? 0) + (text.times ?? 1));
    }
  }
  const sorted = Array.from(counts).sort(([, a], [, b]) => b - a);
  return sorted.slice(0, mostForms).map(([form]) => form);
}

function toParts(query: string): string[] {
  const parts = query.normalize('NFKC').replaceAll(/['’]/g, ' ').split(/\s+/);
  return parts.map((part) => fold(part).replaceAll('ü', 'v')).filter(Boolean);
}

function toEnds(parts: readonly string[]): number[] {
  let end = 0;
  return parts.map((part) => (end += part.length));
}
