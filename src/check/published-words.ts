import { toFields, toList, toText } from '#search/records/json-fields.ts';
import type { HashedPart } from './sheet-text.ts';
import { toRow } from './to-row.ts';

/** The words of a part as they were received, and what stands printed around them. */
export interface PublishedWords {
  /** Empty for the title. */
  readonly eId: string;
  /** Those of which its fingerprint is made; null for a paragraph, which is its sentences joined. */
  readonly words: string | null;
  /** The label of a heading. */
  readonly before: string;
  /** What closes a heading. */
  readonly after: string;
}

/** The words of a document, as /documents/<doc>/words.json holds them. */
export interface WordsFile {
  readonly document: string;
  /** In reading order. */
  readonly parts: readonly PublishedWords[];
}

/** The file, a part a line: its id, its words, and what stands before and after them where anything does. */
export function formatWordsFile({ document, parts }: WordsFile): string {
  const rows = parts.map(({ eId, words, before, after }) =>
    JSON.stringify(before + after === '' ? [eId, words] : [eId, words, before, after]),
  );
  return `{"document":${JSON.stringify(document)},"parts":[\n${rows.join(',\n')}\n]}\n`;
}

/** Reads what a words.json held after JSON.parse; throws where it is not of that shape. */
export function parseWordsFile(value: unknown): WordsFile {
  const fields = toFields(value);
  return {
    document: toText(fields, 'document'),
    parts: toList(fields, 'parts').map((row) => {
      const [eId, words, before, after] = toRow(row);
      if (typeof eId !== 'string') throw new TypeError('words.json: expected a row with an id');
      const text = typeof words === 'string' ? words : null;
      return { eId, words: text, before: toWords(before), after: toWords(after) };
    }),
  };
}

function toWords(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The fingerprint of each part, as the registry writes it down. */
export function hashParts(words: WordsFile, fingerprint: (text: string) => string): HashedPart[] {
  return Array.from(listHashedWords(words), ([eId, text]) => ({ eId, hash: fingerprint(text) }));
}

/** The words of which the fingerprint of each part is made, by its id. */
export function listHashedWords({ parts }: WordsFile): Map<string, string> {
  const hashed = new Map<string, string>();
  let paragraph: string | null = null;
  for (const { eId, words } of parts) {
    if (words === null) paragraph = eId;
    hashed.set(eId, words ?? '');
    const isSentence = paragraph !== null && /^__s_\d+$/.test(eId.slice(paragraph.length));
    if (words !== null && paragraph !== null && isSentence && eId.startsWith(paragraph)) {
      hashed.set(paragraph, (hashed.get(paragraph) ?? '') + words);
    }
  }
  return hashed;
}
