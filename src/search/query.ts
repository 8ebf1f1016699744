import { findDocumentNumbers } from '../policy/document-number.ts';
import { fold } from './fold.ts';
import { splitQuery } from './split-query.ts';
import { simplify, type VariantTable } from './variants.ts';

/** A folded phrase and the other forms that count as it; none is empty. */
export type Phrase = readonly string[];

/** What is asked for: records that hold every phrase and none of the excluded ones. */
export interface Query {
  readonly phrases: readonly Phrase[];
  readonly excluded: readonly Phrase[];
}

/** Reads a query as typed: phrases parted by blanks, quoted phrases, exclusions, traditional characters, document numbers. */
export function parseQuery(text: string, variants: VariantTable): Query {
  const pieces = splitQuery(text, findDocumentNumbers(text)).map((piece) => ({
    phrase: toPhrase(piece.text, variants),
    excluded: piece.excluded,
  }));
  const known = pieces.filter(({ phrase }) => phrase.length > 0);
  return {
    phrases: known.filter(({ excluded }) => !excluded).map(({ phrase }) => phrase),
    excluded: known.filter(({ excluded }) => excluded).map(({ phrase }) => phrase),
  };
}

/** As typed always counts: a text may hold a number in another form than the canonical one. */
function toPhrase(text: string, variants: VariantTable): Phrase {
  const forms = [text, withCanonicalNumbers(text)].map((form) => simplify(fold(form), variants));
  return [...new Set(forms)].filter((form) => form !== '');
}

function withCanonicalNumbers(text: string): string {
  let canonical = '';
  let at = 0;
  for (const mention of findDocumentNumbers(text)) {
    canonical += text.slice(at, mention.start) + mention.canonical;
    at = mention.end;
  }
  return canonical + text.slice(at);
}
