import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hasText, type Corpus } from '#corpus/corpus.ts';
import { listDocumentFiles } from '#files/document-files.ts';
import { listDocumentEmbeds, toEmbedSite } from '#files/embed-files.ts';
import { findKept, keepGroups, listGroupKeys } from '#integration/kept/kept-groups.ts';
import { openStore } from '#integration/kept/store.ts';
import { writeFiles } from '#integration/write-files.ts';
import { toPublication } from '#publication/publication.ts';
import { listEmbeddedParts } from '#publication/sharing/embedded-parts.ts';
import { makeCorpus } from '#scripts/bench/synthetic-corpus.ts';

const root = mkdtempSync(join(tmpdir(), 'yaodian-kept-embeds-'));
const site = 'https://example.org';
const group = '/documents/document-1/';

afterAll(() => rmSync(root, { recursive: true }));

/** What is kept of a document after a build of a corpus, by the addresses of the files; null where nothing is found for another. */
async function keep(corpus: Corpus, other = corpus) {
  const folder = mkdtempSync(join(root, 'dist-'));
  const store = openStore(mkdtempSync(join(root, 'kept-')));
  const publication = toPublication(corpus);
  const [, document] = corpus.documents;
  if (document === undefined) throw new Error('the corpus has no second document');
  const address = new URL(site);
  writeFiles(
    [
      ...listDocumentFiles(publication, document, address),
      ...listDocumentEmbeds(document, toEmbedSite(corpus, address)),
      { path: `${group}index.html`, write: () => 'page' },
    ],
    folder,
  );
  const pages = new Map([[group, [`${group}index.html`]]]);
  const frame = { code: 'code', site };
  const keys = listGroupKeys(publication, frame);
  await keepGroups({ publication, pages, keys }, { folder, site }, store);
  const found = findKept(listGroupKeys(toPublication(other), frame), store).get(group);
  const kept = found === undefined ? null : new Map(found().map((file) => [file.path, file]));
  return { folder, kept, document };
}

describe('what pages of others show of a document', () => {
  const corpus = makeCorpus(4);

  it('is kept with its pages, to the byte, in each language', async () => {
    const { folder, kept, document } = await keep(corpus);
    const parts = hasText(document) ? listEmbeddedParts(document) : [];
    expect(parts.length).toBeGreaterThan(2);
    for (const { eId } of parts) {
      for (const language of ['', '/en']) {
        for (const name of ['index.html', 'oembed.json']) {
          const path = `${language}/embed${group}${eId}/${name}`;
          const content = kept?.get(path)?.content ?? new Uint8Array();
          expect(Buffer.from(content).equals(readFileSync(join(folder, path))), path).toBe(true);
        }
      }
    }
  });

  it('is made again when the site has another name or notice', async () => {
    const name = { zh: '别名', en: 'Other' };
    expect((await keep(corpus, { ...corpus, site: { ...corpus.site, name } })).kept).toBeNull();
    const notice = { zh: '演示', en: 'Synthetic' };
    expect((await keep(corpus, { ...corpus, notice })).kept).toBeNull();
  });

  it('is made again when its record changes, and only then', async () => {
    const change = (at: number): Corpus => ({
      ...corpus,
      documents: corpus.documents.map((document, index) =>
        index === at
          ? { ...document, record: { ...document.record, titleEn: 'Another title' } }
          : document,
      ),
    });
    expect((await keep(corpus, change(1))).kept).toBeNull();
    expect((await keep(corpus)).kept).not.toBeNull();
  });
});
