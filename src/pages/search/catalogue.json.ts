import type { APIRoute } from 'astro';
import { getCorpus } from '../../queries.ts';
import { listCatalogue } from '../../search/record-file.ts';

/** Titles and numbers of all documents, for queries that name a document. */
export const GET: APIRoute = () => {
  const { documents } = getCorpus();
  return new Response(JSON.stringify(listCatalogue(documents)));
};
