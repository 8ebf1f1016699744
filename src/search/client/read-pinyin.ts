import { fold } from '../fold.ts';
import {
  findByInitials,
  findBySyllables,
  parsePinyin,
  toSpokenText,
  type SpokenText,
} from '../pinyin.ts';
import { toTextName } from '../text-name.ts';
import type { Query } from '../query.ts';
import type { Library } from './library.ts';
import { load } from './load.ts';

let spoken: Promise<SpokenText[]> | null = null;

/**
 * A query that asks for the words which the letters spell, or null where they spell none.
 * Initials fit so many words that they are not tried where the letters are someone's name already.
 */
export async function readPinyin(
  text: string,
  isName: boolean,
  library: Library,
): Promise<Query | null> {
  spoken ??= listSpoken(library);
  const texts = await spoken;
  const full = findBySyllables(text, texts);
  const forms = full.length > 0 || isName ? full : findByInitials(text, texts);
  return forms.length === 0 ? null : { phrases: [[fold(text), ...forms]], excluded: [] };
}

/** The texts that are here, each with its syllables; none where the bundle cannot be had. */
async function listSpoken({ records, catalogue }: Library): Promise<SpokenText[]> {
  const pinyin = await load('/search/pinyin.json', parsePinyin);
  if (pinyin === null) return [];
  return [
    ...records.map(({ record }) => toSpokenText(toTextName(record), record.text, pinyin)),
    ...catalogue.entries.map(({ address, title }) => toSpokenText(address, title.zh, pinyin)),
  ];
}
