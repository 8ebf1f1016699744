import type { APIRoute } from 'astro';
import { from, to } from 'opencc-js/preset/t2cn';
import { getCorpus, getCatalogue } from '#integration/queries.ts';
import { toSimplifiers } from '#search/characters/character-pairs.ts';
import { fold } from '#search/characters/fold.ts';
import { listRecordFiles } from '#search/records/list-record-files.ts';
import { toVariantFile } from '#search/characters/variants.ts';

/** Traditional characters and the simplified ones of the texts; OpenCC itself stays here. */
export const GET: APIRoute = () => {
  const { documents } = getCorpus();
  const texts = listRecordFiles(documents).flatMap(({ records }) =>
    records.map(({ text }) => text),
  );
  const names = getCatalogue().entries.map(({ title, names, text }) =>
    [title.zh, ...names, text].join(''),
  );
  const characters = new Set(fold([...texts, ...names].join('')));
  return new Response(JSON.stringify(toVariantFile(characters, toSimplifiers(from, to))));
};
