import type { Asked } from './asked.ts';
import { fold } from '../characters/fold.ts';
import { splitQuery } from './split-query.ts';
import { simplify, type VariantTable } from '../characters/variants.ts';

/** A folded phrase and the other forms that count as it; none is empty. */
export type Phrase = readonly string[];

/** What is asked for: records that hold every phrase and none of the excluded ones. */
export interface Query {
  readonly phrases: readonly Phrase[];
  readonly excluded: readonly Phrase[];
}

/** Reads a query as typed: phrases parted by blanks, quoted phrases, exclusions, traditional characters, document numbers. */
export function parseQuery(asked: Asked, variants: VariantTable): Query {
  const typed = splitQuery(asked.text, asked.whole);
  const pieces = typed.map(({ text, excluded }, at) => ({
    phrase: toPhrase([text, ...asked.spellings.map((pieces) => pieces[at] ?? text)], variants),
    excluded,
  }));
  const known = pieces.filter(({ phrase }) => phrase.length > 0);
  return {
    phrases: known.filter(({ excluded }) => !excluded).map(({ phrase }) => phrase),
    excluded: known.filter(({ excluded }) => excluded).map(({ phrase }) => phrase),
  };
}

/** A phrase of more characters is long: each of them may be a file to fetch. */
const mostWhole = 14;
const endLength = 6;
/** Of so many parts what is found hardly changes with another. */
const mostParts = 3;

/** A query that asks of each long phrase for its two ends only, and for a few parts in all, which whatever answers it holds; itself where no phrase is long. */
export function cutToEnds(query: Query): Query {
  const isLong = (phrase: Phrase): boolean => phrase.some((form) => form.length > mostWhole);
  if (!query.phrases.some(isLong)) return query;
  const cut = (form: string, from: number, to?: number): string =>
    form.length > mostWhole ? form.slice(from, to) : form;
  const phrases = query.phrases.flatMap((phrase) =>
    isLong(phrase)
      ? [phrase.map((form) => cut(form, 0, endLength)), phrase.map((form) => cut(form, -endLength))]
      : [phrase],
  );
  return { ...query, phrases: phrases.slice(0, mostParts) };
}

/** As typed always counts: a text may hold a number in another form than the canonical one. */
function toPhrase(texts: readonly string[], variants: VariantTable): Phrase {
  const forms = texts.map((text) => simplify(fold(text), variants));
  return [...new Set(forms)].filter((form) => form !== '');
}
