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

/** As typed always counts: a text may hold a number in another form than the canonical one. */
function toPhrase(texts: readonly string[], variants: VariantTable): Phrase {
  const forms = texts.map((text) => simplify(fold(text), variants));
  return [...new Set(forms)].filter((form) => form !== '');
}
