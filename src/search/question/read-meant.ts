import type { VariantTable } from '../characters/variants.ts';
import { dropFillers } from './fillers.ts';
import type { Lexicon, Meaning, MeaningKind } from './lexicon.ts';
import { toPlainWords } from './plain-words.ts';

/** What a question names, each kind in the order of its likelihood. */
export interface Meant {
  readonly named: Readonly<Record<MeaningKind, readonly Meaning[]>>;
  readonly years: readonly number[];
  /** What is left of it that names nothing here; empty where all of it is understood. */
  readonly rest: string;
}

const digits = '〇一二三四五六七八九';
const arabicYear = /(?<!\d)((?:19|20)\d\d)(?!\d)/g;
const chineseYear = /[一二][〇○零0一二三四五六七八九]{3}(?=年)/gu;

/** Reads the names and the years in a question, in whatever order they stand. */
export function readMeant(text: string, lexicon: Lexicon, variants: VariantTable): Meant {
  let rest = toPlainWords(text, variants);
  const found = new Set<number>();
  for (const [name, numbers] of toLongestFirst(lexicon)) {
    const at = findName(rest, name);
    if (at === -1) continue;
    rest = `${rest.slice(0, at)} ${rest.slice(at + name.length)}`;
    for (const number of numbers) found.add(number);
  }
  const years = new Set<number>();
  rest = rest.replaceAll(arabicYear, (year) => {
    years.add(Number(year));
    return ' ';
  });
  rest = rest.replaceAll(chineseYear, (year) => {
    const plain = year.replaceAll(/[○零0]/gu, '〇');
    years.add(Number(Array.from(plain, (digit) => digits.indexOf(digit)).join('')));
    return ' ';
  });
  const meanings = [...found].flatMap((number) => lexicon.meanings[number] ?? []);
  const of = (kind: MeaningKind): Meaning[] => meanings.filter((one) => one.kind === kind);
  const named = {
    place: of('place'),
    indicator: of('indicator'),
    term: of('term'),
    actor: of('actor'),
    page: of('page'),
    word: of('word'),
  };
  return { named, years: [...years], rest: dropFillers(rest) };
}

const sorted = new WeakMap<Lexicon, [string, readonly number[]][]>();

function toLongestFirst(lexicon: Lexicon): [string, readonly number[]][] {
  const own = sorted.get(lexicon) ?? [...lexicon.names].sort(([a], [b]) => b.length - a.length);
  sorted.set(lexicon, own);
  return own;
}

/** Where a name stands that goes on neither before nor after it in its own script: no `gdp` in `gdpr`, no 2021 in 12021. */
function findName(text: string, name: string): number {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const before = text.charAt(at - 1) + name.charAt(0);
    const after = name.charAt(name.length - 1) + text.charAt(at + name.length);
    if (!goesOn.test(before) && !goesOn.test(after)) return at;
  }
  return -1;
}

const goesOn = /^(?:[a-z]{2}|\d{2})$/;
