import { gzipSync } from 'node:zlib';
import type { APIRoute } from 'astro';
import { getCorpus } from '#integration/queries.ts';
import { planLoading } from '#search/records/load-plan.ts';
import { listReadTexts } from '#search/pinyin/pinyin-file.ts';
import { toPinyinPairs, type PinyinPairs } from '#search/pinyin/pinyin-pairs.ts';
import { listRecordFiles } from '#search/records/list-record-files.ts';
import { speak } from '../pinyin.json.ts';

interface Props {
  readonly pairs: PinyinPairs;
}

/** A file for each letter, where the texts are too long for the browser to hold. */
export function getStaticPaths(): { params: { letter: string }; props: Props }[] {
  const files = listRecordFiles(getCorpus().documents);
  if (planLoading(files, gzipSync) !== 'never') return [];
  const records = files.flatMap((file) => file.records);
  const texts = listReadTexts(records, { entries: [], sections: new Map() });
  const letters = toPinyinPairs(texts, speak);
  return Array.from(letters, ([letter, pairs]) => ({ params: { letter }, props: { pairs } }));
}

/** How neighbouring characters of the texts are read aloud. */
export const GET: APIRoute<Props> = ({ props }) => new Response(JSON.stringify(props.pairs));
