import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusDocument } from '#corpus/corpus.ts';
import { listPageGroups, toDocumentGroup } from '#publication/page-groups.ts';
import type { Publication } from '#publication/publication.ts';
import { toGroupKey, type Frame } from './group-key.ts';
import type { BuiltFile } from './pack.ts';
import type { Store } from './store.ts';

/** The fingerprint of what each group of pages is made of, by its address. */
export type GroupKeys = ReadonlyMap<string, string>;

/** The fingerprints of all groups of pages of a site. */
export function listGroupKeys(
  publication: Publication,
  frame: Pick<Frame, 'code' | 'site'>,
): GroupKeys {
  const { corpus } = publication;
  return new Map(
    listPageGroups(publication).map((group) => [
      group.address,
      toGroupKey(group, { ...frame, corpus }),
    ]),
  );
}

/** The pages and files of the groups that an earlier build had made as they are now, by the addresses of these. */
export function findKept(
  keys: GroupKeys,
  store: Store,
): ReadonlyMap<string, () => readonly BuiltFile[]> {
  return new Map(
    [...keys].flatMap(([address, key]) => {
      const found = store.find(key);
      return found === null ? [] : [[address, found] as const];
    }),
  );
}

/** What a build made anew. */
interface NewPages {
  readonly publication: Publication;
  /** The files of the pages of each group, by its address. */
  readonly pages: ReadonlyMap<string, readonly string[]>;
  readonly keys: GroupKeys;
}

/** Keeps the groups of pages that a build made, with the files beside them, for later builds. */
export async function keepGroups(
  { publication, pages, keys }: NewPages,
  { folder, site }: { readonly folder: string; readonly site: string },
  store: Store,
): Promise<void> {
  // Nothing of it is needed before.
  const { listDocumentFiles } = await import('#files/document-files.ts');
  const { listDocumentEmbeds, toEmbedSite } = await import('#files/embed-files.ts');
  const address = new URL(site);
  const own = toEmbedSite(publication.corpus, address);
  const listBeside = (document: CorpusDocument): string[] =>
    [
      ...listDocumentFiles(publication, document, address),
      ...listDocumentEmbeds(document, own),
    ].map(({ path }) => path);
  const documents = new Map(publication.corpus.documents.map((one) => [toDocumentGroup(one), one]));
  for (const [group, made] of pages) {
    const key = keys.get(group);
    if (key === undefined) continue;
    const document = documents.get(group);
    const files = [...made, ...(document === undefined ? [] : listBeside(document))];
    store.write(
      key,
      files.map((path) => ({ path, content: readFileSync(join(folder, path)) })),
    );
  }
}
