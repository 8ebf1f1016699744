import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { ImportProblem } from '#scripts/data-import/sheet/problem.ts';
import { openPackage } from '#scripts/data-import/xlsx/open-package.ts';
import { setInEntries, writeLong } from '../../ingest/office/archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'yaodian-xlsx-'));
const file = join(folder, 'a.xlsx');
const part = 'xl/workbook.xml';

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const zip = (xml: string): Uint8Array => zipSync({ [part]: strToU8(xml) });
const whole = zip('<x:workbook><x:sheet name="甲"/></x:workbook>');

async function listNames(bytes: Uint8Array): Promise<string[]> {
  writeFileSync(file, bytes);
  const names: string[] = [];
  await openPackage(file).read(part, { open: ({ name }) => void names.push(name) });
  return names;
}

describe('a part of a workbook', () => {
  it.each([
    ['in short numbers', whole],
    ['in long numbers', writeLong(whole)],
  ])('is read from an archive that tells its place %s', async (_, bytes) => {
    expect(await listNames(bytes)).toEqual(['workbook', 'sheet']);
  });

  it.each([
    ['is cut off', whole.slice(0, whole.length / 2), 'no directory'],
    ['has lost its beginning', whole.slice(40), 'cut off'],
    ['is locked', setInEntries(whole, 8, 1, 2), 'password'],
    ['is not where it should be', setInEntries(whole, 42, 9), 'not where'],
    ['is shorter than stated', setInEntries(whole, 20, 9), 'unexpected end of file'],
    ['is not well formed', zip('<workbook>'), 'unclosed tag'],
    ['defines entities', zip('<!DOCTYPE a [<!ENTITY b "1">]><a>&b;</a>'), 'a document type'],
    ['names an unknown entity', zip('<a>&b;</a>'), 'undefined entity'],
    ['nests without end', zip('<a>'.repeat(9000)), 'nested more than 5000 deep'],
  ])('is refused when it %s', async (_, bytes, words) => {
    const error: unknown = await listNames(bytes).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ImportProblem);
    expect(String(error)).toContain('文件损坏');
    expect(String(error)).toContain(words);
  });
});
