import { toFields } from '../records/json-fields.ts';
import { fold } from '../characters/fold.ts';
import { toSpelling } from './pinyin.ts';
import { listSyllables, type ReadText, type Speak, type Syllable } from './pinyin-file.ts';

/** Neighbouring characters of the texts by how they are read: `mu chan` to `亩产母产`; all begin alike. */
export type PinyinPairs = Readonly<Record<string, string>>;

/** Words so far, the syllable that ends them, and how much of the query they spell. */
interface Chain {
  readonly form: string;
  readonly last: string;
  readonly length: number;
}

/** More ways to go on than this lead nowhere. */
const mostChains = 400;

/** Each two neighbouring characters of some texts once, with how they are read: `mu chan 亩产`. */
export function listPinyinPairs(texts: readonly ReadText[], speak: Speak): string[] {
  const found = texts.flatMap(({ text }) =>
    listNeighbours(text, speak).map(
      ([first, second]) =>
        `${first.syllable} ${second.syllable} ${first.character}${second.character}`,
    ),
  );
  return [...new Set(found)];
}

/** Every two neighbouring characters of texts too long to be loaded, from the lists of their documents, by how the first one's syllable begins. */
export function toPinyinPairs(lists: readonly (readonly string[])[]): Map<string, PinyinPairs> {
  const beginnings = new Map<string, Map<string, Set<string>>>();
  for (const pair of new Set(lists.flat())) {
    const beginning = findBeginning(pair);
    if (beginning === null) continue;
    const pairs = beginnings.get(beginning) ?? new Map<string, Set<string>>();
    beginnings.set(beginning, pairs);
    const end = pair.lastIndexOf(' ');
    const key = pair.slice(0, end);
    const forms = pairs.get(key) ?? new Set<string>();
    pairs.set(key, forms.add(pair.slice(end + 1)));
  }
  const sorted = [...beginnings].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(sorted.map(([beginning, pairs]) => [beginning, toFile(pairs)]));
}

/** What reads like the beginning of a syllable within a word. */
const syllableStarts = /(?:[csz]h|[b-df-hj-np-tw-z])[aeiouv]/g;

/** How a syllable begins, up to its first vowel (`zha` of zhang, `a` of an), of which some eighty files are made; null where none begins so. */
function findBeginning(spelling: string): string | null {
  return /^(?:[aeo]|(?:[csz]h|[b-df-hj-np-tw-z])[aeiouv])/.exec(spelling)?.[0] ?? null;
}

/** Each two characters between which stands no letter or digit. */
function listNeighbours(text: string, speak: Speak): (readonly [Syllable, Syllable])[] {
  const syllables = listSyllables(text, speak);
  return syllables.slice(1).flatMap((second, at) => {
    const first = syllables[at];
    if (first === undefined) return [];
    const end = first.at + first.character.length;
    const isNext = end === second.at || fold(text.slice(end, second.at)) === '';
    return isNext ? [[first, second] as const] : [];
  });
}

function toFile(pairs: ReadonlyMap<string, ReadonlySet<string>>): PinyinPairs {
  const sorted = [...pairs].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, forms]) => [key, [...forms].join('')]));
}

/** Reads what search/pinyin/<beginning>.json held after JSON.parse; throws where it is not of that shape. */
export function parsePinyinPairs(value: unknown): PinyinPairs {
  const fields = Object.entries(toFields(value));
  return Object.fromEntries(fields.map(([syllables, forms]) => [syllables, String(forms)]));
}

/**
 * The words that a query of two syllables or more may spell: each two neighbours stand somewhere in the texts,
 * whether all of them stand in a row the index tells. Of the files only those that are needed are loaded.
 */
export async function findChains(
  query: string,
  load: (beginning: string) => Promise<PinyinPairs>,
): Promise<string[]> {
  const { whole, ends } = toSpelling(query);
  const fits = (syllable: string, from: number): boolean => {
    const to = from + syllable.length;
    // A blank of the query parts syllables: `xi an` is not 先.
    return whole.startsWith(syllable, from) && !ends.some((end) => end > from && end < to);
  };
  // Those that will be wanted are fetched side by side; the last syllable needs none of its own.
  for (const beginning of whole.match(syllableStarts)?.slice(0, -1) ?? []) void load(beginning);
  const found: string[] = [];
  let open: Chain[] = [{ form: '', last: '', length: 0 }];
  while (open.length > 0) {
    const next: Chain[] = [];
    for (const chain of open.slice(0, mostChains)) {
      const start = chain.length - chain.last.length;
      const beginning = findBeginning(whole.slice(start));
      if (beginning === null) continue;
      const pairs = await load(beginning);
      next.push(...goOn(chain, start, pairs, fits));
    }
    found.push(...next.filter(({ length }) => length === whole.length).map(({ form }) => form));
    open = next.filter(({ length }) => length < whole.length);
  }
  return [...new Set(found)];
}

function goOn(
  { form, last }: Chain,
  start: number,
  pairs: PinyinPairs,
  fits: (syllable: string, from: number) => boolean,
): Chain[] {
  return Object.entries(pairs).flatMap(([key, characters]) => {
    const [first = '', second = ''] = key.split(' ');
    const middle = start + first.length;
    const isNext = last === '' || first === last;
    if (!isNext || !fits(first, start) || !fits(second, middle)) return [];
    const end = Array.from(form).at(-1) ?? '';
    return toTwos(characters).flatMap((pair) => {
      if (end !== '' && !pair.startsWith(end)) return [];
      const longer = form === '' ? pair : form + pair.slice(end.length);
      return [{ form: longer, last: second, length: middle + second.length }];
    });
  });
}

function toTwos(characters: string): string[] {
  const all = Array.from(characters);
  return all.flatMap((character, at) => (at % 2 === 0 ? [character + (all[at + 1] ?? '')] : []));
}
