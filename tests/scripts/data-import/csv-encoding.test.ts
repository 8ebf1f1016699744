import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { detectEncoding } from '#scripts/data-import/csv/detect-encoding.ts';
import { openCsv } from '#scripts/data-import/csv/open-csv.ts';
import { ImportProblem } from '#scripts/data-import/sheet/problem.ts';

const folder = mkdtempSync(join(tmpdir(), 'yaodian-csv-'));
const file = join(folder, 'a.csv');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const heading = '镇,年份,数值\n';
const table = `${heading}瓜沥镇,2015,1.5\n`;
const wide = Buffer.from(table, 'utf16le');
const swapped = Buffer.from(wide).swap16();
/** 镇,年份,数值 and 瓜沥镇 in GB18030. */
const gb = Buffer.from('d5f22cc4eab7dd2ccafdd6b50ab9cfc1a4d5f22c323031352c312e350a', 'hex');
/** A character that GB18030 leaves for private use. */
const own = Buffer.from('aaa1', 'hex');

async function read(bytes: Uint8Array): Promise<(readonly unknown[])[]> {
  writeFileSync(file, bytes);
  const { sheets } = await openCsv(file);
  const found: (readonly unknown[])[] = [];
  for (const sheet of sheets) {
    for await (const rows of sheet.rows()) found.push(...rows.map(({ cells }) => cells));
  }
  return found;
}

async function refuse(bytes: Uint8Array): Promise<string> {
  const error: unknown = await read(bytes).catch((reason: unknown) => reason);
  return error instanceof ImportProblem ? error.reason[0] : 'read';
}

describe('a CSV file', () => {
  it.each([
    ['utf-8', Buffer.from(table)],
    ['utf-8', Buffer.from(`\ufeff${table}`)],
    ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), wide])],
    ['utf-16be', Buffer.concat([Buffer.from([0xfe, 0xff]), swapped])],
    ['utf-16le', wide],
    ['utf-16be', swapped],
    ['gb18030', gb],
  ])('is read where it is in %s', async (encoding, bytes) => {
    expect(await read(bytes)).toEqual([
      ['镇', '年份', '数值'],
      ['瓜沥镇', '2015', '1.5'],
    ]);
    expect(await detectEncoding(file)).toBe(encoding);
  });

  it.each([
    ['encoding', 'private use', Buffer.concat([gb, own])],
    ['encoding', 'private use far in', Buffer.concat([...Array<Buffer>(9000).fill(gb), own])],
    ['encoding', 'half a character', Buffer.concat([Buffer.from([0xff, 0xfe]), wide.subarray(1)])],
    ['encoding', 'no UTF-8 under its mark', Buffer.concat([Buffer.from('\ufeff'), gb])],
    ['encoding', 'no encoding', Buffer.from([0x80, 0xff, 0xfe, 0x81])],
    ['not-a-table', 'a zero', Buffer.from(`${heading}\0`)],
    ['not-a-table', 'a zero far in', Buffer.from(`${heading.repeat(9000)}\0`)],
    ['not-a-table', 'bytes of no text', Buffer.from([0, 0x80, 0xff, 0xfe, 0x81])],
  ])('is refused as %s where it holds %s', async (kind, _, bytes) => {
    expect(await refuse(bytes)).toBe(kind);
  });

  it('is read where a piece ends within a character', async () => {
    const words = `${'甲'.repeat(32_765)}𠮷`;
    const rows = await read(Buffer.from(`镇\n${words}\n`, 'utf16le'));
    expect(rows).toEqual([['镇'], [words]]);
  });
});

describe('the rows of a CSV file', () => {
  it.each(['\n', '\r\n', '\r'])('end with %j', async (end) => {
    expect(await read(Buffer.from(['镇,2012', '"甲', '乙",1', ''].join(end)))).toEqual([
      ['镇', '2012'],
      [`甲${end}乙`, '1'],
    ]);
  });

  it('are none that hold nothing, and may be of any length', async () => {
    expect(await read(Buffer.from('镇,2012\n,\n \n甲\n乙,1,2\n'))).toEqual([
      ['镇', '2012'],
      ['甲'],
      ['乙', '1', '2'],
    ]);
    expect(await read(Buffer.from(' \n'))).toEqual([]);
    expect(await read(Buffer.from("'=1,'甲\n"))).toEqual([['=1', "'甲"]]);
  });

  it('are named where they are broken', async () => {
    writeFileSync(file, '镇,2012\n甲,"1\n');
    const { sheets } = await openCsv(file);
    const reading = sheets[0]?.rows()[Symbol.asyncIterator]().next();
    await expect(reading).rejects.toMatchObject({
      reason: ['broken', file, expect.stringMatching(/^2: .*[Qq]uote/)],
    });
  });

  it('hand on a fault of the file that appears only while they are read', async () => {
    writeFileSync(file, `镇\n${'甲\n'.repeat(40_000)}`);
    const { sheets } = await openCsv(file);
    writeFileSync(file, Buffer.concat([Buffer.from('镇\n'.repeat(40_000)), gb]));
    const all = async () => {
      for await (const rows of sheets[0]?.rows() ?? []) expect(rows.length).toBeGreaterThan(0);
    };
    await expect(all()).rejects.toMatchObject({ reason: ['encoding', file] });
  });
});
