import { existsSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeAllEpub, writeTextEpub } from '#export/formats/epub/write-epub.ts';
import type { FormatSource } from '#export/formats/format-source.ts';
import { getAttribute, textOf, type Element } from '#ingest/html/nodes.ts';
import { parsePage } from '#scripts/verify/site/parse-page.ts';
import { toTypeset } from '#policy/text/typeset.ts';
import { listNodes, listSentences, treeText } from '#policy/tree/walk.ts';
import { pack } from './read-back.ts';
import { hasProgram, runOver } from './programs.ts';
import { allSorts, listSampleSources, toBareSource, toRealSource } from './sources.ts';

const real = toRealSource();
const bare = toBareSource(allSorts, 'law');
const all = writeAllEpub([real, bare], real.site);

/** The files of a book, as text. */
function open(book: Uint8Array): Map<string, string> {
  return new Map(
    Object.entries(unzipSync(book)).map(([name, bytes]) => [name, strFromU8(bytes)] as const),
  );
}

/** The pages of a book in the order in which they are read, without the list of contents. */
function listPages(
  book: Uint8Array,
): { readonly path: string; readonly elements: readonly Element[] }[] {
  const files = open(book);
  const list = files.get('EPUB/package.opf') ?? '';
  const paths = [...list.matchAll(/<item id="c\d+" href="([^"]+)"/g)].map(([, path]) => path ?? '');
  return paths.map((path) => ({ path, ...parsePage(files.get(`EPUB/${path}`) ?? '') }));
}

describe('a text as a book', () => {
  it('holds the words of each text and no others but those of its first page', () => {
    for (const source of [real, bare, ...listSampleSources(6)]) {
      const [, ...pages] = listPages(writeTextEpub(source));
      const title = source.tree.title ?? '';
      const words = pages.map((page) => {
        const own = page.elements
          .filter(({ tagName }) => tagName === 'body')
          .map(textOf)
          .join('');
        return pack(own);
      });
      expect(words.join('').normalize('NFKC')).toContain(pack(toTypeset(title)).normalize('NFKC'));
      expect(words.join('').normalize('NFKC')).toBe(shown(source));
    }
  });

  // Debian's own command is the archive itself, which only runs where the system knows such files.
  const archive = '/usr/share/java/epubcheck.jar';
  const isThere = existsSync(archive) && hasProgram('java');
  const lacks = isThere ? '' : ' (not tried, for want of epubcheck)';
  it.skipIf(lacks !== '')(
    `has no fault and no warning for epubcheck${lacks}`,
    () => {
      // The book of both holds the pages of each.
      for (const book of [all, writeTextEpub(real)]) {
        const { status, words } = runOver({ 'book.epub': book }, 'java', [
          '-jar',
          archive,
          'book.epub',
        ]);
        expect(words).toContain('No errors or warnings detected');
        expect(status).toBe(0);
      }
    },
    300_000,
  );

  it('begins with its kind, unpacked', () => {
    expect(strFromU8(writeTextEpub(real).slice(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  it('has every sentence under its id', () => {
    const ids = listPages(writeTextEpub(real)).flatMap(({ elements }) =>
      elements.map((element) => getAttribute(element, 'id')),
    );
    expect(listSentences(real.tree).length).toBeGreaterThan(40);
    for (const { eId } of listSentences(real.tree)) expect(ids).toContain(eId);
    for (const { eId, type } of listNodes(bare.tree)) {
      if (type === 'provision' || type === 'table') {
        expect(open(writeTextEpub(bare)).size).toBeGreaterThan(5);
        expect([...open(writeTextEpub(bare)).values()].join('')).toContain(`id="${eId}"`);
      }
    }
  });

  it('leads by its contents to each part, and by landmarks to its text', () => {
    const contents = open(writeTextEpub(real)).get('EPUB/nav.xhtml') ?? '';
    expect(contents).toContain(
      '<a href="zj-2012-key-points/sec_2.xhtml#sec_2__cl_6">（六）继续深化体制机制创新</a>',
    );
    expect(contents).toContain('epub:type="landmarks"');
    expect(contents).toContain('epub:type="bodymatter"');
    expect(open(all).get('EPUB/nav.xhtml')).toContain('href="bare/chp_1.xhtml#chp_1__art_1"');
  });

  it('names its language, its words for a drawing, and no day but that of its texts', () => {
    const files = open(writeTextEpub(real));
    for (const [name, text] of files) {
      if (name.endsWith('.xhtml')) expect(text).toContain('xml:lang="zh-CN"');
    }
    expect(files.get('EPUB/zj-2012-key-points/about.xhtml')).toMatch(
      /role="img"[^>]*><title>二维码/,
    );
    expect(files.get('EPUB/package.opf')).toContain(
      `>${real.record.provenance?.received ?? ''}T00:00:00Z<`,
    );
    expect(Buffer.from(writeTextEpub(real)).equals(writeTextEpub(real))).toBe(true);
  });

  it('leads to the documents that are cited', () => {
    const front = open(writeTextEpub(real)).get('EPUB/zj-2012-key-points/front.xhtml') ?? '';
    expect(front).toContain('<a href="https://example.org/documents/zj-2010-162/">');
  });
});

function shown({ tree }: FormatSource): string {
  return pack(toTypeset(treeText(tree))).normalize('NFKC');
}
