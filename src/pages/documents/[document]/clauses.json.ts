import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../../queries.ts';
import type { RecordFile } from '../../../search/clause-record.ts';
import { listRecordFiles } from '../../../search/record-file.ts';

/** One file for each document whose text is held. */
export const getStaticPaths = (() => {
  const { documents } = getCorpus();
  return listRecordFiles(documents).map((file) => ({
    params: { document: file.document },
    props: { file },
  }));
}) satisfies GetStaticPaths;

/** The document's records, as the browser and the index read them. */
export const GET: APIRoute<{ file: RecordFile }> = ({ props }) =>
  new Response(JSON.stringify(props.file));
