import { describe, expect, it } from 'vitest';
import type { SheetRow } from '#scripts/data-import/sheet/sheet.ts';
import { findMerges } from '#scripts/data-import/xlsx/find-merges.ts';
import { generalFormat } from '#scripts/data-import/xlsx/number-format.ts';
import { createPartReader, type Package } from '#scripts/data-import/xlsx/open-package.ts';
import { readSheet } from '#scripts/data-import/xlsx/read-sheet.ts';
import { readStrings } from '#scripts/data-import/xlsx/read-strings.ts';
import { readStyles } from '#scripts/data-import/xlsx/read-styles.ts';
import { readWorkbook } from '#scripts/data-import/xlsx/read-workbook.ts';

/** A workbook of these parts. */
function packageOf(parts: Readonly<Record<string, string>>): Package {
  return {
    sizeOf: (part) => parts[part]?.length ?? 0,
    stream: (part) => piecesOf(parts[part] ?? ''),
    read: (part, listener) => {
      const xml = parts[part];
      if (xml === undefined) return Promise.resolve();
      const reader = createPartReader('a.xlsx', part, listener);
      reader.write(xml);
      reader.close();
      return Promise.resolve();
    },
  };
}

async function* piecesOf(...pieces: string[]): AsyncGenerator<string> {
  for (const piece of pieces) yield await Promise.resolve(piece);
}

async function readRows(pieces: readonly string[], merges: readonly string[] = []) {
  const xml = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const context = {
    ...{ file: 'a.xlsx', part: 'xl/s1.xml', isFrom1904: false },
    ...{ strings: ['甲镇'], formats: [generalFormat, 'date'] as const },
    merges: await findMerges(piecesOf(xml)),
  };
  const groups: SheetRow[][] = [];
  for await (const rows of readSheet(piecesOf(...pieces), context)) groups.push(rows);
  return groups;
}

/** The cells of a row as words. */
function show([rows = []]: readonly SheetRow[][]) {
  return rows.map(({ number, cells }) => [
    number,
    ...cells.map((cell) =>
      cell === null || typeof cell === 'string' ? cell : `${cell.kind} ${cell.text}`,
    ),
  ]);
}

describe('the texts that cells share', () => {
  it('are read without their phonetic guides', async () => {
    const xml =
      '<sst><si><t>甲</t><rPh><t>jiǎ</t></rPh><t>镇</t></si> <si><r><t>乙_x000D_</t></r></si><si/></sst>';
    expect(await readStrings(packageOf({ s: xml }), 's')).toEqual(['甲镇', '乙\r', '']);
    expect(await readStrings(packageOf({}), 's')).toEqual([]);
  });
});

describe('the styles of cells', () => {
  const read = (xml: string) => readStyles(packageOf({ s: xml }), 's');

  it('are those of cells alone, in their order', async () => {
    const xml =
      '<styleSheet><numFmts><numFmt numFmtId="200" formatCode="0.0"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
      '<cellXfs><xf/><xf numFmtId="200"><alignment/></xf><xf numFmtId="49"/></cellXfs>' +
      '<dxfs><xf numFmtId="14"/></dxfs></styleSheet>';
    expect((await read(xml)).formats).toEqual([
      ...[generalFormat, { ...generalFormat, decimals: 1 }, 'text'],
    ]);
  });

  it('are general where nothing says them', async () => {
    expect((await read('<styleSheet><numFmts/></styleSheet>')).formats).toEqual([generalFormat]);
  });
});

describe('a workbook', () => {
  const links =
    '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="s1.xml"/>' +
    '<Relationship Id="r2" Type="x/worksheet" Target="/xl/deep/s2.xml"/>' +
    '<Relationship Id="r3" Type="x/sharedStrings" Target="words.xml"/>' +
    '<Relationship Id="r4" Type="x/styles" Target="looks.xml"/>' +
    '<Other Id="r1" Type="x/styles" Target="wrong.xml"/></Relationships>';
  const read = (xml: string, relations = links) =>
    readWorkbook(packageOf({ 'xl/workbook.xml': xml, 'xl/_rels/workbook.xml.rels': relations }));

  it('lists its sheets that have a part', async () => {
    const xml =
      '<workbook xmlns:r="r" xmlns:q="r"><sheets><sheet name="甲" r:id="r1" state="visible"/>' +
      '<sheet name="乙" q:id="r2" state="veryHidden"/><sheet name="丙" r:id="r9"/><sheet/></sheets></workbook>';
    expect(await read(xml)).toEqual({
      sheets: [
        { name: '甲', isHidden: false, part: 'xl/s1.xml' },
        { name: '乙', isHidden: true, part: 'xl/deep/s2.xml' },
      ],
      isFrom1904: false,
      stringsPart: 'xl/words.xml',
      stylesPart: 'xl/looks.xml',
    });
  });

  it.each([
    ['1', true],
    ['true', true],
    ['0', false],
    ['11', false],
    ['untrue', false],
  ])('counts days from 1904 where it says %s: %s', async (value, isFrom1904) => {
    const xml = `<workbook><workbookPr date1904="${value}"/></workbook>`;
    expect(await read(xml, '<Relationships/>')).toEqual({
      ...{ sheets: [], isFrom1904 },
      ...{ stringsPart: 'xl/sharedStrings.xml', stylesPart: 'xl/styles.xml' },
    });
  });
});

describe('the rows of a sheet', () => {
  it('are read by their addresses or in their order', async () => {
    const xml =
      '<worksheet><row r="3"><c r="B3" t="s"><v>0</v></c><c><v>5</v></c></row>' +
      '<row><c s="1"><v>42005</v></c></row><row r="9"><c/></row><row><c><f>A1</f></c></row></worksheet>';
    expect(show(await readRows([xml]))).toEqual([
      [3, null, '甲镇', 'number 5'],
      [4, 'date 2015-01-01'],
      [10, 'no-result ='],
    ]);
  });

  it('come as soon as their piece was read', async () => {
    const groups = await readRows([
      '<worksheet><row><c><v>1</v></c></row>',
      '<row><c><v>2',
      '</v></c></row><row><c><v>3</v></c></row>',
      '</worksheet>',
    ]);
    expect(groups.map((rows) => rows.map(({ number }) => number))).toEqual([[1], [2, 3]]);
  });

  it('hold no phonetic guides and no words outside of cells', async () => {
    const xml =
      '<worksheet>x<row>y<c t="inlineStr"><is><t>甲</t><rPh><t>jiǎ</t></rPh><t>镇</t></is>z</c></row></worksheet>';
    expect(show(await readRows([xml]))).toEqual([[1, '甲镇']]);
  });

  it('say of merged cells what covers them', async () => {
    const cell = (address: string, word: string) =>
      `<c r="${address}" t="inlineStr"><is><t>${word}</t></is></c>`;
    const xml =
      `<worksheet><row r="1">${cell('A1', '甲')}${cell('D1', '丁')}</row>` +
      `<row r="2">${cell('D2', '己')}</row><row r="3">${cell('A3', '戊')}</row>` +
      `<row r="5">${cell('A5', '庚')}</row></worksheet>`;
    expect(show(await readRows([xml], ['A1:B2', 'D2:D2', 'C4:C5', 'C3:C3']))).toEqual([
      [1, '甲', 'merged 甲', null, '丁'],
      [2, 'merged 甲', 'merged 甲', null, '己'],
      [3, '戊'],
      [5, '庚'],
    ]);
  });

  it.each([
    ['<row r="0"/>', '没有这一行 there is no row 0'],
    ['<row r="1048577"/>', '没有这一行 there is no row 1048577'],
    [`<row r="${'9'.repeat(30)}"/>`, `there is no row ${'9'.repeat(20)}）`],
    ['<row r="x"/>', 'there is no row x'],
    ['<row r="1048576"/><row/>', 'there is no row 1048577'],
  ])('are refused at %s', async (rows, words) => {
    await expect(readRows([`<worksheet>${rows}</worksheet>`])).rejects.toThrow(words);
    await expect(readRows([`<worksheet>${rows}</worksheet>`])).rejects.toThrow('xl/s1.xml');
  });

  it('may be the last that a sheet can have', async () => {
    const xml = '<worksheet><row r="1048576"><c><v>1</v></c></row></worksheet>';
    expect(show(await readRows([xml]))).toEqual([[1_048_576, 'number 1']]);
  });
});

describe('the merged regions of a sheet', () => {
  it('are found across pieces, each once', async () => {
    const one = '<x:mergeCell a="1" ref="A1:B2"/>';
    const found = await findMerges(
      piecesOf(`${one}<mergeCe`, 'll ref="C3:D4"/>', '<c ref="E5:F6"/>'),
    );
    expect(found.map(({ firstRow }) => firstRow)).toEqual([1, 3]);
  });
});
