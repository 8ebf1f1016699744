import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusDocument } from '#corpus/corpus.ts';
import type { Publication } from '#publication/publication.ts';
import { toSurroundings } from '#publication/surroundings.ts';
import { toDocumentKey, type Frame } from './document-key.ts';
import type { BuiltFile } from './pack.ts';
import type { Store } from './store.ts';

/** The fingerprint of what each document's pages and files are made of, by its id. */
export type DocumentKeys = ReadonlyMap<string, string>;

/** The fingerprints of all documents of a site. */
export function listDocumentKeys(
  publication: Publication,
  frame: Pick<Frame, 'code' | 'site'>,
): DocumentKeys {
  const { corpus } = publication;
  return new Map(
    corpus.documents.map((document) => [
      document.id,
      toDocumentKey(toSurroundings(publication, document), { ...frame, corpus }),
    ]),
  );
}

/** The pages and files of the documents that an earlier build had made as they are now, by the ids of these. */
export function findKept(
  keys: DocumentKeys,
  store: Store,
): ReadonlyMap<string, () => readonly BuiltFile[]> {
  return new Map(
    [...keys].flatMap(([id, key]) => {
      const found = store.find(key);
      return found === null ? [] : [[id, found] as const];
    }),
  );
}

/** What a build made anew. */
interface NewDocuments {
  readonly documents: readonly CorpusDocument[];
  /** The files of the pages of each, by its id. */
  readonly pages: ReadonlyMap<string, readonly string[]>;
  readonly keys: DocumentKeys;
}

/** Keeps the pages and files that a build made of documents, for later builds. */
export async function keepDocuments(
  { documents, pages, keys }: NewDocuments,
  { folder, site }: { readonly folder: string; readonly site: string },
  store: Store,
): Promise<void> {
  // Nothing of it is needed before.
  const { listDocumentFiles } = await import('#files/document-files.ts');
  for (const document of documents) {
    const key = keys.get(document.id);
    if (key === undefined) continue;
    const beside = listDocumentFiles(document, new URL(site)).map(({ path }) => path);
    const files = [...(pages.get(document.id) ?? []), ...beside];
    store.write(
      key,
      files.map((path) => ({ path, content: readFileSync(join(folder, path)) })),
    );
  }
}
