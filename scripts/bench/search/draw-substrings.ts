import { drawFrom, drawOne } from '../draw.ts';

const lengths = [1, 2, 3, 4, 6, 8, 12];
/** Where a substring begins and ends: at the borders of words, within words, or anywhere but with punctuation inside. */
const places = ['aligned', 'unaligned', 'across'] as const;
/** How many tries each substring has on average. */
const most = 1000;
const letter = /[\p{L}\p{N}]/u;
const across = /[\p{L}\p{N}][^\p{L}\p{N}]+[\p{L}\p{N}]/u;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** A record cut into words. */
interface Cut {
  readonly text: string;
  readonly borders: ReadonlySet<number>;
}

/** Draws as many substrings of 1, 2, 3, 4, 6, 8 and 12 characters in each of the three places, none twice; the same seed draws the same ones. */
export function drawSubstrings(
  records: readonly { readonly text: string }[],
  count: number,
  seed: number,
): string[] {
  const draw = drawFrom(seed);
  const cuts = records.map(({ text }) => toCut(text));
  const drawn = new Set<string>();
  for (let tries = 0; drawn.size < count; tries += 1) {
    if (tries > most * count) throw new Error(`only ${drawn.size} substrings of ${count}`);
    const length = lengths[drawn.size % lengths.length] ?? 1;
    const place = places[Math.floor(drawn.size / lengths.length) % places.length] ?? 'aligned';
    const cut = drawOne(cuts, draw);
    const start = Math.floor(draw() * Math.max(1, cut.text.length - length + 1));
    const substring = cut.text.slice(start, start + length);
    if (letter.test(substring) && isIn(place, cut, start, substring)) {
      drawn.add(toPhrase(substring));
    }
  }
  return Array.from(drawn);
}

function isIn(place: (typeof places)[number], cut: Cut, start: number, substring: string): boolean {
  const isBorder = cut.borders.has(start) && cut.borders.has(start + substring.length);
  if (place === 'aligned') return isBorder;
  if (place === 'unaligned') return !isBorder;
  // One or two characters cannot lie across punctuation.
  return substring.length < 3 || across.test(substring);
}

/** A blank parts phrases, so a substring that holds one is asked for in quotation marks. */
function toPhrase(substring: string): string {
  return /\s/.test(substring) ? `"${substring}"` : substring;
}

function toCut(text: string): Cut {
  const words = Array.from(segmenter.segment(text), ({ index }) => index);
  return { text, borders: new Set([...words, text.length]) };
}
