import { fold } from '../../characters/fold.ts';
import {
  findByInitials,
  findBySyllables,
  parsePinyin,
  toSpokenText,
  type SpokenText,
} from '../../pinyin/pinyin.ts';
import { findChains, parsePinyinPairs, type PinyinPairs } from '../../pinyin/pinyin-pairs.ts';
import { toTextName } from '../../pinyin/reading-key.ts';
import type { Query } from '../../query/query.ts';
import type { Library } from '../loading/library.ts';
import { load } from '../loading/load.ts';

/** More ways to read a query than this help nobody. */
const mostForms = 24;
const beginnings = new Map<string, Promise<PinyinPairs | null>>();
let spoken: Promise<SpokenText[]> | null = null;

/**
 * A query that asks for the words which the letters spell, or null where they spell none.
 * Initials fit so many words that they are not tried where the letters are someone's name already.
 */
export async function readPinyin(
  text: string,
  isName: boolean,
  library: Library,
  file: unknown,
): Promise<Query | null> {
  spoken ??= listSpoken(library, file);
  const texts = await spoken;
  const chains = library.records.length === 0 ? await readChains(text) : [];
  const full = [...new Set([...findBySyllables(text, texts), ...chains])].slice(0, mostForms);
  const forms = full.length > 0 || isName ? full : findByInitials(text, texts);
  const typed = fold(text);
  // Latin letters of a text stand for themselves: GDP is not read aloud.
  const others = forms.filter((form) => form !== typed);
  return others.length === 0 ? null : { phrases: [[typed, ...others]], excluded: [] };
}

/** Words of texts that are not here; which of them stand there, the index tells. */
function readChains(text: string): Promise<string[]> {
  return findChains(text, async (beginning) => {
    const path = `/search/pinyin/${beginning}.json`;
    const loading = beginnings.get(beginning) ?? load(path, parsePinyinPairs);
    beginnings.set(beginning, loading);
    return (await loading) ?? {};
  });
}

/** The texts that are here, each with its syllables; none where the file that tells them could not be had. */
async function listSpoken({ records, names }: Library, file: unknown): Promise<SpokenText[]> {
  if (file === null) return [];
  const pinyin = parsePinyin(file);
  const titles = await names.titles();
  return [
    ...records.map(({ record }) => toSpokenText(toTextName(record), record.text, pinyin)),
    ...titles.map(({ address, title, times }) => ({
      ...toSpokenText(address, title, pinyin),
      times,
    })),
  ];
}
