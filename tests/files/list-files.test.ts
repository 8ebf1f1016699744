import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isFormatAddress } from '#export/formats/formats.ts';
import { listFiles } from '#files/list-files.ts';
import { toPublication } from '#publication/publication.ts';
import { hasMediaType } from '#schema/media-types.ts';
import { readRealCorpus } from '../corpus/real-content.ts';

const files = listFiles(toPublication(readRealCorpus()), new URL('https://example.org'));
const paths = files.map(({ path }) => path);
const read = (path: string) => {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`no file ${path}`);
  return String(file.write());
};

describe('the files beside the pages', () => {
  it('stand each at an address of its own', () => {
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => !path.startsWith('/'))).toEqual([]);
  });

  it('say by their names what kind they are', () => {
    expect(paths.filter((path) => !hasMediaType(path))).toEqual([]);
  });

  it('stand at the root and under en', () => {
    expect(paths).toContain('/towns/tiles.svg');
    expect(paths).toContain('/en/towns/tiles.svg');
    expect(paths).not.toContain('/targets/targets.svg');
    expect(paths).toContain('/en/about/data/changes.atom');
    expect(paths).not.toContain('/en/search/catalogue.json');
  });

  it('stand beside every table in three forms', () => {
    const tables = paths.filter((path) => path.endsWith('/data.csv') || path.endsWith('goals.csv'));
    expect(tables.length).toBeGreaterThan(100);
    for (const table of tables) {
      expect(paths).toContain(`${table}-metadata.json`);
      expect(paths).toContain(table.replace(/csv$/, 'json'));
    }
  });

  it('begin with the mark of UTF-8 where people open them, and nowhere else', () => {
    const isMarked = (path: string) => read(path).startsWith('\ufeff');
    for (const path of ['/towns/tiles.csv', '/documents/zj-2012-key-points/tasks.csv']) {
      expect(isMarked(path)).toBe(true);
    }
    const whole = files.filter(({ path }) => path.startsWith('/about/data/'));
    const marked = whole.filter(({ write }) => Buffer.from(write()).indexOf('\ufeff') === 0);
    expect(marked.map(({ path }) => path)).toEqual([]);
    expect(isMarked('/towns/tiles.json')).toBe(false);
  });

  it('stand as workbooks beside every table but those of single targets', () => {
    const books = paths.filter((path) => path.endsWith('.xlsx') && !path.includes('/tasks.'));
    const tables = paths.filter(
      (path) =>
        path.endsWith('.csv') && !/\/about\/data\/|\/findings\.csv$|\/tasks\.csv$/.test(path),
    );
    const whole = ['/about/data/data.xlsx', '/en/about/data/data.xlsx'];
    expect(new Set(books)).toEqual(
      new Set([...whole, ...tables.map((path) => path.replace(/csv$/, 'xlsx'))]),
    );
  });

  it('name their own address', () => {
    expect(read('/en/towns/tiles.json')).toContain('https://example.org/en/towns/tiles.csv');
    expect(read('/en/towns/tiles.svg')).toContain('https://example.org/en/towns/');
    expect(read('/towns/tiles.csv-metadata.json')).toContain('"url":"tiles.csv"');
  });

  it('hide on the tasks page what no choice fits', () => {
    expect(read('/tasks/filters.css')).toContain(
      '.filtered:has(#force-must:checked) tbody:not(:has(',
    );
    expect(read('/tasks/filters.css')).toMatch(/\{\n {2}display: none;\n\}\n$/);
  });

  it('hold no page but those for pages of others, short addresses, for taking and to be kept, and nothing of public', () => {
    const pages = paths.filter(
      (path) => (path.endsWith('.html') && !isFormatAddress(path)) || path.endsWith('/'),
    );
    expect(
      pages.filter(
        (path) =>
          !/^(?:\/en)?\/(?:embed\/.+|.+\/cite|zj12\/.*|zjplan\/.*|i\/[^/]+)\/?index\.html$/.test(
            path,
          ),
      ),
    ).toEqual([]);
    expect(paths.filter((path) => existsSync(`public${path}`))).toEqual([]);
  });

  it('stand in every form of one table beside each page of a text', () => {
    const beside = (page: string): string[] =>
      paths
        .filter((path) => path.startsWith(page) && !path.slice(page.length).includes('/'))
        .filter(isFormatAddress);
    const forms = ['index.akn.xml', 'index.docx', 'index.json', 'index.jsonld', 'index.md'];
    const whole = '/documents/zj-2012-key-points/';
    expect(beside(whole).toSorted()).toEqual(
      [...forms, 'index.txt', 'zj-2012-key-points.epub'].map((file) => whole + file),
    );
    const clause = `${whole}sec_2__cl_6/`;
    expect(beside(clause).toSorted()).toEqual([...forms, 'index.txt'].map((file) => clause + file));
    expect(paths).toContain('/files/zj-2012-key-points.html');
    expect(paths).toContain('/files/zj-2012-key-points__sec_2__cl_6.html');
    expect(paths).toContain('/documents/all.epub');
    expect(paths).toContain('/schemas/text-1.json');
    // Official words are the same in every language.
    expect(
      paths.filter((path) => path.startsWith('/en/') && isFormatAddress(path.slice(3))),
    ).toEqual([]);
  });
});
