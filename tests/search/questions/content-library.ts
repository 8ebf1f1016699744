import { vi } from 'vitest';
import { listDocumentFiles } from '#files/document-files.ts';
import { listSearchFiles, textDigests } from '#files/search-files.ts';
import { listShortFiles } from '#files/sharing/short-files.ts';
import { toCatalogue } from '#publication/search-catalogue.ts';
import { toPublication, type Publication } from '#publication/publication.ts';
import { loadLibrary, type Library } from '#search/client/loading/library.ts';
import { toRecordPath } from '#search/records/clause-record.ts';
import { listRecordFiles } from '#search/records/list-record-files.ts';
import { readFirstCorpus } from '../../corpus/real-content.ts';

/** What search holds of content/, with what it fetches answered from there as the built site would. */
export async function openContentLibrary(): Promise<Library> {
  const corpus = readFirstCorpus();
  const publication = toPublication(corpus);
  const site = new URL('https://example.org');
  const files = [
    ...listSearchFiles(publication, textDigests),
    ...corpus.documents.flatMap((document) => listDocumentFiles(publication, document, site)),
  ];
  const written = new Map(files.map(({ path, write }) => [path, write]));
  for (const { path, write } of listShortFiles(publication, site)) {
    written.set(path.replace('index.html', ''), write);
  }
  for (const path of listPagePaths(publication)) {
    const canonical = new URL(path, site).href;
    written.set(path, () => `<title>${path}</title><link rel="canonical" href="${canonical}">`);
  }
  // A page of a site at the root of its host, which names no folder.
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
  vi.stubGlobal('fetch', (path: string) => {
    const text = written.get(path)?.();
    const isText = typeof text === 'string';
    return Promise.resolve(new Response(isText ? text : null, { status: isText ? 200 : 404 }));
  });
  const held = corpus.documents.filter(({ tree }) => tree !== null).map(({ id }) => id);
  return loadLibrary(held, true);
}

/** The addresses of the pages that Astro makes of what search finds. */
function listPagePaths(publication: Publication): string[] {
  const records = listRecordFiles(publication.corpus.documents).flatMap((file) => file.records);
  const entries = toCatalogue(publication).entries.map(({ address }) => address);
  return [...records.map(toRecordPath), ...entries];
}
