import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '#integration/queries.ts';
import type { RecordFile } from '#search/records/clause-record.ts';
import { listRecordFiles } from '#search/records/list-record-files.ts';

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
