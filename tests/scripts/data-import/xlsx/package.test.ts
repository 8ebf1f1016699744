import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { ImportProblem } from '#scripts/data-import/sheet/problem.ts';
import { parseRegion } from '#scripts/data-import/sheet/address.ts';
import { findMerges } from '#scripts/data-import/xlsx/find-merges.ts';
import { generalFormat } from '#scripts/data-import/xlsx/number-format.ts';
import { openPackage } from '#scripts/data-import/xlsx/open-package.ts';
import { readSheet } from '#scripts/data-import/xlsx/read-sheet.ts';
import { readStrings } from '#scripts/data-import/xlsx/read-strings.ts';
import { readStyles } from '#scripts/data-import/xlsx/read-styles.ts';
import { openXlsx } from '#scripts/data-import/xlsx/read-xlsx.ts';

const folder = mkdtempSync(join(tmpdir(), 'yaodian-package-'));
const file = join(folder, 'a.xlsx');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Writes a workbook of these parts. */
function write(parts: Readonly<Record<string, string>>, level: 0 | 6 = 6): void {
  const packed = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  writeFileSync(file, zipSync(Object.fromEntries(packed), { level }));
}

async function gather(pieces: AsyncIterable<string>): Promise<string> {
  let all = '';
  for await (const piece of pieces) all += piece;
  return all;
}

const reasonOf = (error: unknown) => (error instanceof ImportProblem ? error.reason : error);

describe('the parts of a workbook', () => {
  // Three bytes each, so that a piece ends within a character.
  const long = `<a>${'镇'.repeat(200_000)}</a>`;

  it.each([0, 6] as const)('come whole, packed or not: level %s', async (level) => {
    write({ 'xl/a.xml': long, 'xl/b.xml': '<b/>' }, level);
    const source = openPackage(file);
    expect((await gather(source.stream('xl/a.xml'))) === long).toBe(true);
    expect(await gather(source.stream('xl/b.xml'))).toBe('<b/>');
    expect(await gather(source.stream('xl/none.xml'))).toBe('');
    if (level === 0) expect(source.sizeOf('xl/a.xml')).toBe(600_007);
    expect(source.sizeOf('xl/b.xml')).toBeGreaterThan(0);
    expect(source.sizeOf('xl/none.xml')).toBe(0);
    const names: string[] = [];
    await source.read('xl/none.xml', { open: ({ name }) => void names.push(name) });
    await source.read('xl/b.xml', { open: ({ name }) => void names.push(name) });
    expect(names).toEqual(['b']);
  });

  it.skipIf(process.platform !== 'linux')('leave no file open', () => {
    write({ 'xl/a.xml': '<a/>' });
    const count = () => readdirSync('/proc/self/fd').length;
    const before = count();
    for (let times = 0; times < 100; times += 1) openPackage(file);
    expect(count() - before).toBeLessThan(50);
  });

  it('are named where they are broken', async () => {
    write({ 'xl/a.xml': '<a></b>' });
    const error = await openPackage(file).read('xl/a.xml', {}).catch(reasonOf);
    expect(error).toEqual([
      'broken',
      file,
      expect.stringMatching(/^xl\/a\.xml: .*unexpected close tag/),
    ]);
  });

  it('must be a workbook that has sheets', async () => {
    write({ 'xl/workbook.xml': '<workbook/>' });
    expect(await openXlsx(file).catch(reasonOf)).toEqual(['broken', file, 'xl/workbook.xml']);
    writeFileSync(file, 'PK');
    expect(await openXlsx(file).catch(reasonOf)).toEqual(['broken', file, expect.any(String)]);
  });
});

describe('the sheets of a workbook', () => {
  const sheet = (name: string, id: string, state = '') =>
    `<sheet name="${name}" r:id="${id}" ${state}/>`;
  const link = (id: string) => `<Relationship Id="${id}" Type="x/worksheet" Target="${id}.xml"/>`;
  const rows = (xml: string, merges = '') => `<worksheet>${xml}${merges}</worksheet>`;

  it('are read again as often as their rows are asked for', async () => {
    const sheets = sheet('甲', 'a') + sheet('乙', 'b', 'state="hidden"') + sheet('丙', 'c');
    const one = '<row><c r="A1" t="s"><v>0</v></c></row><row><c s="1"><v>3</v></c></row>';
    write({
      'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets>${sheets}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships>${['a', 'b', 'c'].map(link).join('')}</Relationships>`,
      'xl/sharedStrings.xml': '<sst><si><t>镇</t></si></sst>',
      'xl/styles.xml': '<styleSheet><cellXfs><xf/><xf numFmtId="14"/></cellXfs></styleSheet>',
      'xl/a.xml': rows(one, '<mergeCell ref="A1:B1"/>'),
      'xl/c.xml': rows('<row><c><v>9</v></c></row>'),
    });
    const opened = await openXlsx(file);
    expect([opened.sheets.map(({ name }) => name), opened.hidden]).toEqual([['甲', '丙'], ['乙']]);
    for (let times = 0; times < 2; times += 1) {
      const cells: unknown[] = [];
      for await (const some of opened.sheets[0]?.rows() ?? [])
        cells.push(...some.map((row) => row.cells));
      expect(cells).toEqual([
        ['镇', { kind: 'merged', text: '镇' }],
        [{ kind: 'date', text: '1904-01-04' }],
      ]);
    }
  });
});

describe('a part that holds more than it should', () => {
  const read = (xml: string) => {
    write({ p: xml });
    return openPackage(file);
  };

  it('gives its shared texts alone', async () => {
    const xml =
      '<sst>甲<si>乙<t>丙</t>丁<x>戊</x><r><t>己</t></r><rPh><t>庚</t></rPh></si><si><t/></si></sst>';
    expect(await readStrings(read(xml), 'p')).toEqual(['丙己', '']);
    const nested = '<sst><si><rPh><rPh/><t>甲</t></rPh><t>乙_x0041__X0042__x00g0_</t></si></sst>';
    expect(await readStrings(read(nested), 'p')).toEqual(['乙A_X0042__x00g0_']);
  });

  it('gives the styles of cells alone', async () => {
    const xml =
      '<styleSheet><xf numFmtId="1"/><cellXfs><xf numFmtId="2"/><x/></cellXfs><xf numFmtId="3"/>' +
      '<numFmt numFmtId="200"/></styleSheet>';
    expect(await readStyles(read(xml), 'p')).toMatchObject({
      formats: [{ ...generalFormat, decimals: 2 }],
    });
    const open =
      '<styleSheet><numFmt numFmtId="200"/><cellXfs><xf numFmtId="200"/></cellXfs></styleSheet>';
    expect(await readStyles(read(open), 'p')).toMatchObject({ formats: [generalFormat] });
  });

  it('gives the cells of its rows alone', async () => {
    const context = {
      ...{ file, part: 'p', strings: [], formats: [generalFormat], isFrom1904: false, merges: [] },
    };
    const cells = async (xml: string) => {
      const found: unknown[] = [];
      for await (const rows of readSheet(read(xml).stream('p'), context))
        found.push(
          ...rows.map((row) =>
            row.cells.map((cell) => (cell && typeof cell === 'object' ? cell.text : cell)),
          ),
        );
      return found;
    };
    expect(
      await cells('<worksheet><f/><v>1</v><row><f/>甲<c><x/></c><c><v>2</v></c></row></worksheet>'),
    ).toEqual([[null, '2']]);
    expect(await cells('<worksheet><row><c><f>A1</f></c></row></worksheet>')).toEqual([['=']]);
    const inline = '<c t="inlineStr"><is><t>甲</t><rPh><rPh/><t>乙</t></rPh><t>丙</t></is></c>';
    expect(await cells(`<worksheet><row>${inline}</row></worksheet>`)).toEqual([['甲丙']]);
  });
});

describe('merged regions', () => {
  const find = async (...pieces: string[]) => {
    const all = async function* () {
      for (const piece of pieces) yield await Promise.resolve(piece);
    };
    return (await findMerges(all())).map(({ firstRow, lastRow }) => [firstRow, lastRow]);
  };

  it('are found by their tag, with any prefix, each once', async () => {
    const cell = (tag: string, ref: string) => `<${tag} ref="${ref}"/>`;
    expect(await find(cell('mergeCell', 'A1:B2') + cell('main:mergeCell', 'A3:B4'))).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(await find(cell('mergeCell', 'A1:B2'), cell('mergeCell', 'A1:B2'))).toEqual([[1, 2]]);
    expect(await find(cell('mergeCells', 'A1:B2') + cell('mergeCell', 'A1'))).toEqual([]);
    expect(await find('<mergeCell\n a="b" ref="A1:B2"></mergeCell><c ref="A3:B4"/>')).toEqual([
      [1, 2],
    ]);
  });

  it('may be cut by two hundred characters at most', async () => {
    const spread = (length: number) => [
      `<mergeCell a="${'x'.repeat(length - 15)}"`,
      ' ref="A1:B2"/>',
    ];
    expect(await find(...spread(200))).toEqual([[1, 2]]);
    expect(await find(...spread(201))).toEqual([]);
  });

  it.each(['A1', 'A1:B', 'a1:B2', '1:2', ':', ''])('are none by %j', (range) => {
    expect(parseRegion(range)).toBeNull();
  });
});
