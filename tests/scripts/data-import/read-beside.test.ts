import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { writeXlsx } from '#scripts/bench/write-xlsx.ts';
import { ImportProblem } from '#scripts/data-import/sheet/problem.ts';
import { openPackage } from '#scripts/data-import/xlsx/open-package.ts';
import { readBeside } from '#scripts/data-import/xlsx/read-beside.ts';
import { readSheet, type SheetContext } from '#scripts/data-import/xlsx/read-sheet.ts';
import { openXlsx } from '#scripts/data-import/xlsx/read-xlsx.ts';

const folder = mkdtempSync(join(tmpdir(), 'yaodian-'));
const part = 'xl/worksheets/sheet1.xml';
const file = join(folder, 'many.xlsx');
const count = 30_000;

/** Digits that do not repeat, so that they take room in the file. */
const figure = (index: number): string => String((index * 7919 + 1) ** 2 % 999_983);

function* listRows(): Generator<string[]> {
  for (let index = 0; index < count; index += 1) {
    yield [`镇${index % 27}`, figure(index), figure(index + 3), figure(index + 5)];
  }
}

function toContext(of: string): SheetContext {
  return { file: of, part, strings: [], formats: [], isFrom1904: false, merges: [] };
}

async function gather<T>(pieces: AsyncIterable<readonly T[]>): Promise<T[]> {
  const all: T[] = [];
  for await (const piece of pieces) all.push(...piece);
  return all;
}

await writeXlsx(file, listRows());

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a sheet read by a thread of its own', () => {
  it('has the rows that it has when read here', async () => {
    const source = openPackage(file);
    const here = await gather(readSheet(source.stream(part), toContext(file)));
    expect(here).toHaveLength(count);
    expect(await gather(readBeside(toContext(file)))).toEqual(here);
  });

  it('is how a large sheet of a workbook is read', async () => {
    expect(statSync(file).size).toBeGreaterThan(300_000);
    const [sheet] = (await openXlsx(file)).sheets;
    const rows = sheet ? await gather(sheet.rows()) : [];
    expect(rows.at(-1)).toMatchObject({
      number: count,
      cells: [`镇${(count - 1) % 27}`, {}, {}, {}],
    });
  });

  it('can be left before its end', async () => {
    let seen = 0;
    for await (const rows of readBeside(toContext(file))) {
      seen += rows.length;
      break;
    }
    expect(seen).toBeGreaterThan(0);
    expect(seen).toBeLessThan(count);
  });

  it('says why it cannot be read as it does when read here', async () => {
    const broken = join(folder, 'broken.xlsx');
    const sheet = '<worksheet><sheetData><row><c><v>1</v></row></sheetData></worksheet>';
    writeFileSync(broken, zipSync({ [part]: strToU8(sheet) }));
    const source = openPackage(broken);
    const why = `${broken}：文件损坏`;
    const here = gather(readSheet(source.stream(part), toContext(broken)));
    await expect(here).rejects.toThrow(why);
    const beside = gather(readBeside(toContext(broken)));
    await expect(beside).rejects.toThrow(why);
    await expect(beside).rejects.toBeInstanceOf(ImportProblem);
  });
});
