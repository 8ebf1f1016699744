import { createWordFinder } from '#policy/text/find-words.ts';
import type { Corpus } from '../corpus.ts';

/** A place where a sentence names a term of the glossary or a town. */
export interface WordLink {
  readonly start: number;
  readonly end: number;
  readonly kind: 'term' | 'place';
  /** The id of the term or the town. */
  readonly ref: string;
}

/** Makes the search for the words of all terms and the names of all towns; what stands in 《》 is a title and names neither. */
export function createWordLinker({
  terms,
  towns,
}: Pick<Corpus, 'terms' | 'towns'>): (text: string) => WordLink[] {
  const meanings = new Map<string, Pick<WordLink, 'kind' | 'ref'>>([
    ...towns.map(({ id, name }) => [name, { kind: 'place', ref: id }] as const),
    ...terms.flatMap(({ id, forms }) =>
      forms.map((form) => [form, { kind: 'term', ref: id }] as const),
    ),
  ]);
  const find = createWordFinder(meanings.keys());
  return (text) => {
    const titles = [...text.matchAll(/《[^》]*》/g)];
    return find(text).flatMap(({ start, end, word }) => {
      const meaning = meanings.get(word);
      const inTitle = titles.some(
        ({ index, 0: { length } }) => start > index && end < index + length,
      );
      return meaning === undefined || inTitle ? [] : [{ start, end, ...meaning }];
    });
  };
}
