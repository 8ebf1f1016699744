import type { APIRoute } from 'astro';
import { pinyin } from 'pinyin-pro';
import { getCorpus } from '../../queries.ts';
import { listReadTexts, toPinyinFile } from '../../search/pinyin-file.ts';
import { listRecordFiles } from '../../search/record-file.ts';
import { getCatalogue } from './catalogue.json.ts';

/** How the characters of all texts are read aloud, each in its context; the dictionary itself stays here. */
export const GET: APIRoute = () => {
  const records = listRecordFiles(getCorpus().documents).flatMap((file) => file.records);
  const file = toPinyinFile(listReadTexts(records, getCatalogue()), speak);
  return new Response(JSON.stringify(file));
};

/** A syllable without tone for each character, ü as v. */
function speak(text: string): string[] {
  return pinyin(text, { type: 'array', toneType: 'none', v: true });
}
