import { vi } from 'vitest';
import { listDocumentFiles } from '#files/document-files.ts';
import { listSearchFiles, textDigests } from '#files/search-files.ts';
import { toPublication } from '#publication/publication.ts';
import { loadLibrary, type Library } from '#search/client/loading/library.ts';
import { readFirstCorpus } from '../../corpus/real-content.ts';

/** What search holds of content/, with what it fetches answered from there as the built site would. */
export async function openContentLibrary(): Promise<Library> {
  const corpus = readFirstCorpus();
  const publication = toPublication(corpus);
  const site = new URL('https://example.org');
  const files = [
    ...listSearchFiles(publication, textDigests),
    ...corpus.documents.flatMap((document) => listDocumentFiles(document, corpus, site)),
  ];
  const written = new Map(files.map(({ path, write }) => [path, write]));
  vi.stubGlobal('fetch', (path: string) => {
    const text = written.get(path)?.();
    const isText = typeof text === 'string';
    return Promise.resolve(new Response(isText ? text : null, { status: isText ? 200 : 404 }));
  });
  const held = corpus.documents.filter(({ tree }) => tree !== null).map(({ id }) => id);
  return loadLibrary(held, true);
}
