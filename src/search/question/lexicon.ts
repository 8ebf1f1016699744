import type { Locale } from '#schema/text.ts';
import { byLanguage } from '#schema/languages.ts';
import { toFields, toList, toText } from '../records/json-fields.ts';

/** What a name in a question can mean; `word` is a word of the texts in place of the one that was typed. */
export const meaningKinds = ['place', 'indicator', 'term', 'actor', 'page', 'word'] as const;

export type MeaningKind = (typeof meaningKinds)[number];

/** Something that questions name. */
export interface Meaning {
  readonly kind: MeaningKind;
  readonly id: string;
  /** Where it stands, without a language. */
  readonly address: string;
  readonly title: Readonly<Record<Locale, string>>;
}

/** Whether a place has a page of its own. */
export function isTown({ address }: Meaning): boolean {
  return address !== '/towns/';
}

/** What questions are read by: search/words.json. */
export interface Lexicon {
  readonly meanings: readonly Meaning[];
  /** By each name, as toPlainWords writes it, the numbers of what it can mean, the likeliest first. */
  readonly names: ReadonlyMap<string, readonly number[]>;
  /** Every amount that is promised on the site, as parseAmount writes it. */
  readonly amounts: readonly string[];
}

/** Where the lexicon stands on the site. */
export const lexiconPath = '/search/words.json';

/** A name with what it means. */
export interface Named {
  readonly name: string;
  readonly meaning: Meaning;
}

/** Gathers names, each written as questions are read; a name may mean several things, in the order given. */
export function toLexicon(
  named: readonly Named[],
  amounts: readonly string[],
  toPlain: (name: string) => string,
): Lexicon {
  const meanings: Meaning[] = [];
  const numbers = new Map<string, number>();
  const names = new Map<string, number[]>();
  for (const { name, meaning } of named) {
    const key = `${meaning.kind} ${meaning.id}`;
    const number = numbers.get(key) ?? meanings.push(meaning) - 1;
    numbers.set(key, number);
    const plain = toPlain(name);
    const own = names.get(plain) ?? [];
    if (plain.length > 1 && !own.includes(number)) names.set(plain, [...own, number]);
  }
  return { meanings, names, amounts: [...new Set(amounts)] };
}

/** The lexicon as its file holds it. */
export function formatLexicon({ meanings, names, amounts }: Lexicon): string {
  return JSON.stringify({ meanings, names: Object.fromEntries(names), amounts });
}

/** Reads what search/words.json held after JSON.parse; throws where it is not of that shape. */
export function parseLexicon(value: unknown): Lexicon {
  const fields = toFields(value);
  const names = toFields(fields['names']);
  return {
    meanings: toList(fields, 'meanings').map(toMeaning),
    names: new Map(Object.keys(names).map((name) => [name, toList(names, name).map(Number)])),
    amounts: toList(fields, 'amounts').map(String),
  };
}

function toMeaning(value: unknown): Meaning {
  const fields = toFields(value);
  const kind = meaningKinds.find((known) => known === fields['kind']);
  if (kind === undefined) throw new TypeError(`words.json: no kind ${toText(fields, 'kind')}`);
  const title = toFields(fields['title']);
  return {
    kind,
    id: toText(fields, 'id'),
    address: toText(fields, 'address'),
    title: byLanguage((locale) => toText(title, locale)),
  };
}
