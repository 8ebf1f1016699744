import { findCitations } from './citations.ts';

/** A short name that a text gives to a document which it cites; with neither title nor number where it does not say to which. */
export interface Alias {
  readonly words: string;
  readonly title: string | null;
  readonly number: string | null;
}

const given = /(?:简称|统称)(?:为)?\s?(?:[“"]?《([^《》]{1,30})》|[“"]([^“”"《》]{2,20})[”"])/g;

/** The short names of a text (以下简称《决定》, 以下简称“三年计划”), each with the citation just before it; without one only those in 《》 are a document's. */
export function findAliases(text: string): Alias[] {
  const matches = text.includes('称') ? [...text.matchAll(given)] : [];
  if (matches.length === 0) return [];
  const citations = findCitations(text);
  return matches.flatMap(({ index, 1: titled, 2: quoted }) => {
    const words = titled ?? quoted ?? '';
    const cited = citations.findLast(({ start, end }) => {
      const between = text.slice(end, index);
      return start < index && (end > index || /^\s?[（(]?[^（）()。；]{0,4}$/.test(between));
    });
    if (cited?.title === words) return [];
    if (cited !== undefined) return [{ words, title: cited.title, number: cited.number }];
    return titled === undefined ? [] : [{ words, title: null, number: null }];
  });
}
