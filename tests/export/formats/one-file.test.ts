import { describe, expect, it } from 'vitest';
import { isFormatAddress } from '#export/formats/formats.ts';
import { writeOneFile } from '#export/formats/one-file/text-one-file.ts';
import type { FormatSource } from '#export/formats/format-source.ts';
import { getAttribute, textOf } from '#ingest/html/nodes.ts';
import { parsePage } from '#scripts/verify/site/parse-page.ts';
import { toFileHeaders } from '#hosting/headers/header-list.ts';
import { hasClass } from '#scripts/verify/site/html.ts';
import { toTypeset } from '#policy/text/typeset.ts';
import { listNodes, plainText, treeText } from '#policy/tree/walk.ts';
import { pack } from './read-back.ts';
import { allSorts, listAll, listSampleSources, toBareSource, toRealSource } from './sources.ts';

const real = toRealSource();
const bare = toBareSource(allSorts, 'law');

/** The official words of a file; the title stands in its heading where the text begins with it. */
function readWords(source: FormatSource): string {
  const { elements } = parsePage(writeOneFile(source));
  const parts = elements.filter(
    (element) => element.tagName === 'section' && hasClass(element, 'official'),
  );
  return pack(parts.map(textOf).join('')).normalize('NFKC');
}

function shownWords({ page, tree }: FormatSource): string {
  const isNamed = page === null && tree.notice === null;
  const words = page === null ? treeText(tree) : plainText(page.node);
  return pack(toTypeset(isNamed ? words.slice(tree.title?.length ?? 0) : words)).normalize('NFKC');
}

describe('a text as one file', () => {
  it('holds the words of each text and part and no others', () => {
    for (const source of [...listAll(real), ...listAll(bare), ...listSampleSources(6)]) {
      expect(readWords(source)).toBe(shownWords(source));
    }
  });

  it('has every part of the text under its id, each id once', () => {
    for (const source of [real, bare]) {
      const { elements, faults } = parsePage(writeOneFile(source));
      const ids = elements.flatMap((element) => getAttribute(element, 'id') ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { eId } of listNodes(source.tree)) expect(ids).toContain(eId);
      expect(faults).toEqual([]);
    }
  });

  it('leads to nothing in itself that is not there', () => {
    for (const source of listAll(real)) {
      const { elements, ids } = parsePage(writeOneFile(source));
      const links = elements.flatMap((element) => getAttribute(element, 'href') ?? []);
      const within = links.filter((href) => href.startsWith('#')).map((href) => href.slice(1));
      expect(within.filter((id) => !ids.has(id))).toEqual([]);
    }
  });

  it('asks for nothing, lets nothing else run, and weighs little', () => {
    const file = writeOneFile(real);
    const { elements } = parsePage(file);
    const names = new Set(elements.map(({ tagName }) => tagName));
    for (const name of ['img', 'link', 'iframe', 'object', 'video'])
      expect(names).not.toContain(name);
    expect(elements.flatMap((element) => getAttribute(element, 'src') ?? [])).toEqual([]);
    expect(file).not.toMatch(/url\(|@import|fetch\(/);
    expect(file).toMatch(/default-src 'none'; script-src 'sha256-[\w+/]+=*'; style-src 'sha256-/);
    expect(Buffer.byteLength(file)).toBeLessThan(150 * 1024);
  });

  it('holds targets, tasks and terms with the ways to their sentences', () => {
    const { elements } = parsePage(writeOneFile(real));
    const rows = (id: string): string[] =>
      elements
        .filter((element) => element.tagName === 'section' && getAttribute(element, 'id') === id)
        .map(textOf);
    expect(rows('targets').join('')).toContain('≥ 2200 亿元');
    expect(rows('targets').join('')).toContain('第二部分第（一）项第1句');
    expect(rows('tasks').join('')).toContain('第二部分第（六）项');
    expect(rows('terms').join('')).toContain('浙商回归');
    const clause = listAll(real).find(({ page }) => page?.eId === 'sec_2__cl_1') ?? real;
    expect(writeOneFile(clause)).toContain('id="target-');
    expect(writeOneFile(clause)).not.toContain('≥ 50 万人');
  });

  it('is handed over as a file to be kept', () => {
    const whole = '/files/x.html';
    const part = '/files/x__sec_1.html';
    for (const address of [whole, part]) {
      expect(isFormatAddress(address)).toBe(true);
      expect(toFileHeaders(address)['content-disposition']).toBe('attachment');
    }
    const page = '/documents/x/index.html';
    expect(isFormatAddress(page)).toBe(false);
    expect(toFileHeaders(page)['content-disposition']).toBeUndefined();
  });
});
