import type { APIRoute } from 'astro';
import { Converter } from 'opencc-js/t2cn';
import { getCorpus } from '../../queries.ts';
import { fold } from '../../search/fold.ts';
import { listRecordFiles } from '../../search/record-file.ts';
import { toVariantFile } from '../../search/variants.ts';

/** OpenCC's own standard first, then those of Taiwan and Hong Kong, which write some characters in other ways. */
const toSimplified = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));

/** Traditional characters and the simplified ones of the texts; OpenCC itself stays here. */
export const GET: APIRoute = async () => {
  const { documents } = await getCorpus();
  const texts = listRecordFiles(documents).flatMap(({ records }) =>
    records.map(({ text }) => text),
  );
  const names = documents.map(({ record }) => record.title + (record.documentNumber ?? ''));
  const characters = new Set(fold([...texts, ...names].join('')));
  return new Response(JSON.stringify(toVariantFile(characters, toSimplified)));
};
