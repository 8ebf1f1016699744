import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { planNumbers } from '#export/formats/word/word-numbers.ts';
import { writeTextWord } from '#export/formats/word/text-word.ts';
import type { FormatSource } from '#export/formats/format-source.ts';
import { readDocx } from '#ingest/docx/read-docx.ts';
import { toTypeset } from '#policy/text/typeset.ts';
import { listParts, plainText, treeText } from '#policy/tree/walk.ts';
import { pack } from './read-back.ts';
import { hasProgram, readByOffice } from './programs.ts';
import { allSorts, listAll, listSampleSources, toBareSource, toRealSource } from './sources.ts';

const real = toRealSource();
const bare = toBareSource(allSorts, 'law');

function readPart(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}

/** The words that a page of the site shows of a text or part. */
function shownWords({ page, tree }: FormatSource): string {
  return pack(toTypeset(page === null ? treeText(tree) : plainText(page.node)));
}

/** Whether a mark is set full or half depends on what stands beside it: at the edges of a block it may differ. */
function loosen(words: string): string {
  return words.normalize('NFKC');
}

describe('a text as a Word file', () => {
  it('holds the words of a text and of each of its parts and no others, as ingest reads it back', () => {
    for (const source of [...listAll(real), ...listAll(bare)]) {
      const { text } = readDocx(writeTextWord(source), 'index.docx');
      expect(loosen(pack(text))).toBe(loosen(shownWords(source)));
    }
  });

  const office = hasProgram('soffice');
  it.skipIf(!office)(
    `holds them as LibreOffice reads it${office ? '' : ' (not tried, for want of soffice)'}`,
    () => {
      const sources = [...listAll(real), bare, ...listSampleSources(6)];
      const files = sources.map((source, at) => [`${at}.docx`, writeTextWord(source)] as const);
      const read = readByOffice(Object.fromEntries(files));
      for (const [at, source] of sources.entries()) {
        const words = (read[`${at}.docx`] ?? '').replace(/^\ufeff/, '');
        expect(loosen(pack(words))).toBe(loosen(shownWords(source)));
      }
    },
    180_000,
  );

  it('counts labels as they are printed, and leaves as words what it would count otherwise', () => {
    const counted = planNumbers(listParts(allSorts), 0);
    expect([...counted.given.keys()]).toEqual([
      ...['chp_1', 'chp_1__art_1', 'chp_1__art_2'],
      ...['chp_1__art_2__item_1', 'chp_1__art_2__item_2', 'chp_2', 'chp_2__art_3'],
      'att_1__sec_1__cl_1',
    ]);
    expect(counted.levels.articles).toEqual([
      { level: 0, format: 'chineseCountingThousand', text: '第%1条', start: 1 },
    ]);
    const numbering = readPart(writeTextWord(real), 'word/numbering.xml');
    expect(numbering).toContain('<w:lvlText w:val="%1、"/>');
    expect(numbering).toContain('<w:lvlText w:val="（%2）"/>');
    // 第三条之一 is no number that Word counts.
    expect(readPart(writeTextWord(bare), 'word/document.xml')).toContain('>第三条之一本条另编。<');
  });

  it('begins the numbers of a part where they stand in its text', () => {
    const clause = listAll(real).find(({ page }) => page?.eId === 'sec_2__cl_6') ?? real;
    expect(readPart(writeTextWord(clause), 'word/numbering.xml')).toMatch(
      /<w:start w:val="6"\/><w:numFmt w:val="chineseCountingThousand"\/>/,
    );
    expect(readPart(writeTextWord(clause), 'word/document.xml')).toContain('"Heading2"');
  });

  it('is set like an official paper', () => {
    const bytes = writeTextWord(bare);
    const document = readPart(bytes, 'word/document.xml');
    const styles = [...document.matchAll(/<w:pStyle w:val="(\w+)"\/>/g)].map(([, style]) => style);
    expect(styles.slice(0, 5)).toEqual(['Flush', 'Title', 'Text', 'Heading1', 'Heading2']);
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(document).toContain('w:linePitch="579"');
    expect(document).toContain('<w:tblHeader/>');
    const sheet = readPart(bytes, 'word/styles.xml');
    for (const font of ['方正小标宋简体', '黑体', '楷体', '仿宋']) expect(sheet).toContain(font);
    expect(sheet).toContain('w:line="579"');
    expect(readPart(bytes, 'word/fontTable.xml')).toContain('仿宋_GB2312');
  });

  it('says on every page what it is and where it stands, on the first in a code too', () => {
    const bytes = writeTextWord(real);
    for (const number of [1, 2, 3]) {
      expect(readPart(bytes, `word/header${number}.xml`)).toContain(`《${real.record.title}》`);
      expect(readPart(bytes, `word/footer${number}.xml`)).toContain('https://example.org/zj12/');
      expect(readPart(bytes, `word/footer${number}.xml`)).toContain('PAGE');
    }
    expect(Object.keys(unzipSync(bytes)).filter((name) => name.endsWith('.png'))).toHaveLength(1);
  });

  it('is the same file on any day, and says nothing of the day', () => {
    const bytes = writeTextWord(real);
    expect(Buffer.from(writeTextWord(real)).equals(bytes)).toBe(true);
    expect(readPart(bytes, 'docProps/core.xml')).not.toMatch(/\d{4}-\d\d-\d\dT/);
  });
});
