import { gzipSync } from 'node:zlib';
import type { APIRoute } from 'astro';
import { pinyin } from 'pinyin-pro';
import { getCorpus, getCatalogue } from '#integration/queries.ts';
import { planLoading } from '#search/records/load-plan.ts';
import { listReadTexts, toPinyinFile } from '#search/pinyin/pinyin-file.ts';
import { listRecordFiles } from '#search/records/list-record-files.ts';

/** How the characters of all texts that the browser holds are read aloud, each in its context; the dictionary itself stays here. */
export const GET: APIRoute = () => {
  const files = listRecordFiles(getCorpus().documents);
  const held = planLoading(files, gzipSync) === 'never' ? [] : files;
  const texts = listReadTexts(
    held.flatMap(({ records }) => records),
    getCatalogue(),
  );
  return new Response(JSON.stringify(toPinyinFile(texts, speak)));
};

/** A syllable without tone for each character, ü as v. */
export function speak(text: string): string[] {
  return pinyin(text, { type: 'array', toneType: 'none', v: true });
}
