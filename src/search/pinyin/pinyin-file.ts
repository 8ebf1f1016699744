import type { Catalogue } from '../catalogue/catalogue.ts';
import type { ClauseRecord } from '../records/clause-record.ts';
import { toTextName } from './reading-key.ts';

/** A text whose characters are read aloud, with the name under which its own readings are kept. */
export interface ReadText {
  readonly name: string;
  readonly text: string;
}

/** What search/pinyin.json holds: how each character is read, and where it is read in another way. */
export interface PinyinFile {
  /** The characters that share a usual syllable, by that syllable without tone. */
  readonly usual: Readonly<Record<string, string>>;
  /** By the name of a text: the offsets at which another syllable holds. */
  readonly unusual: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The syllable of every character of a text, one for each code point; what has none stands for itself. */
export type Speak = (text: string) => readonly string[];

const ideograph = /\p{Script=Han}/u;

/** The texts that pinyin is looked for in: provisions by `doc.eId`, entries by their addresses. */
export function listReadTexts(
  records: readonly ClauseRecord[],
  { entries }: Catalogue,
): ReadText[] {
  return [
    ...records.map((record) => ({ name: toTextName(record), text: record.text })),
    ...entries
      .filter(({ kind }) => kind !== 'citation' && kind !== 'task')
      .map(({ address, title }) => ({ name: address, text: title.zh })),
  ];
}

/** Tells usual from unusual readings; what is read in context must be spoken in context, so whole texts are. */
export function toPinyinFile(texts: readonly ReadText[], speak: Speak): PinyinFile {
  const spoken = texts.map(({ name, text }) => ({ name, syllables: listSyllables(text, speak) }));
  const usual = findUsual(spoken.flatMap(({ syllables }) => syllables));
  const unusual = spoken.map(({ name, syllables }) => {
    const others = syllables.filter(({ character, syllable }) => usual.get(character) !== syllable);
    return [name, Object.fromEntries(others.map(({ at, syllable }) => [at, syllable]))] as const;
  });
  return {
    usual: groupBySyllable(usual),
    unusual: Object.fromEntries(unusual.filter(([, others]) => Object.keys(others).length > 0)),
  };
}

/** A character that is read aloud. */
export interface Syllable {
  readonly character: string;
  readonly syllable: string;
  /** The offset of the character in its text. */
  readonly at: number;
}

/** The characters of a text that are read aloud, each with its syllable, in order. */
export function listSyllables(text: string, speak: Speak): Syllable[] {
  const syllables = speak(text);
  let at = 0;
  return Array.from(text).flatMap((character, index) => {
    const start = at;
    at += character.length;
    const syllable = syllables[index];
    const isSpoken = ideograph.test(character) && /^[a-z]+$/.test(syllable ?? '');
    return isSpoken && syllable !== undefined ? [{ character, syllable, at: start }] : [];
  });
}

/** The syllable that each character has most often. */
function findUsual(syllables: readonly Syllable[]): Map<string, string> {
  const usual = new Map<string, string>();
  for (const [character, own] of Map.groupBy(syllables, (one) => one.character)) {
    const counts = Map.groupBy(own, ({ syllable }) => syllable);
    const [most] = [...counts].toSorted(([, a], [, b]) => b.length - a.length);
    if (most !== undefined) usual.set(character, most[0]);
  }
  return usual;
}

function groupBySyllable(usual: ReadonlyMap<string, string>): Record<string, string> {
  const groups = Map.groupBy(usual, ([, syllable]) => syllable);
  const sorted = [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    sorted.map(([syllable, own]) => [syllable, own.map(([character]) => character).join('')]),
  );
}
