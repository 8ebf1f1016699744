import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createXmlReader } from '#ingest/office/xml-reader.ts';
import { openFile } from '#scripts/data-import/open-file.ts';
import { empty, text, writeWorkbook } from './xlsx-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'yaodian-unreadable-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** How many rows a file has; rejects where it cannot be read to its end. */
async function countRows(name: string): Promise<number> {
  let count = 0;
  for (const sheet of (await openFile(join(folder, name))).sheets) {
    for await (const rows of sheet.rows()) count += rows.length;
  }
  return count;
}

describe('a workbook', () => {
  const write = (cells: string[]): void => {
    writeWorkbook(join(folder, 'a.xlsx'), [{ name: '甲', rows: [cells] }]);
  };

  it('is refused where a cell lies beyond the last column', async () => {
    write(['<c r="ZZZZZZ1"><v>1</v></c>']);
    await expect(countRows('a.xlsx')).rejects.toThrow(/ZZZZZZ1 .*beyond the last column, XFD/);
    write(Array.from({ length: 16_385 }, () => empty));
    await expect(countRows('a.xlsx')).rejects.toThrow('beyond the last column, XFD');
    write(['<c r="XFD1"><v>1</v></c>']);
    expect(await countRows('a.xlsx')).toBe(1);
  });

  it('is refused where a cell holds more text than anybody types', async () => {
    write([empty, text('a'.repeat(500_001))]);
    await expect(countRows('a.xlsx')).rejects.toThrow(/文字太多.*（B1）/);
    write([empty, text('a'.repeat(500_000))]);
    expect(await countRows('a.xlsx')).toBe(1);
  });
});

describe('an XML part', () => {
  it('is refused while an endless text is still being read', () => {
    const fail = (reason: string): never => {
      throw new Error(reason);
    };
    const reader = createXmlReader({ names: 'local', fail }, {});
    reader.write('<a>');
    const piece = 'a'.repeat(1_000_000);
    const writeAll = (): void => {
      for (let count = 0; count < 6; count += 1) reader.write(piece);
    };
    expect(writeAll).toThrow('more than 4000000 characters');
  });
});

describe('a CSV file', () => {
  it('is refused where a row has no end', async () => {
    writeFileSync(join(folder, 'a.csv'), `镇,2010\n甲,1\n"${'a'.repeat(1_000_100)}`);
    await expect(countRows('a.csv')).rejects.toThrow(/文字太多.*（3）/);
  });
});

describe.skipIf(process.platform === 'win32')('a command in a pipe', () => {
  it('refuses a pipe as a file and does not wait for it', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.csv')]);
    await expect(countRows('pipe.csv')).rejects.toThrow(/管道.*\n.*pipe or a device/s);
  });

  it('goes on where nobody reads its words', () => {
    const file = join(folder, 'doc.txt');
    writeFileSync(file, '甲镇工作要点\n一、要求\n贯彻。\n二、任务\n落实。\n');
    const command = `${process.execPath} scripts/ingest.ts --content ${folder}/c --id doc ${file} | true; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: '0\n', stderr: '' });
  });
});
