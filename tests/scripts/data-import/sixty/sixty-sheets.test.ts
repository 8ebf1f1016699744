import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildContent } from '../../../corpus/tiny-content.ts';
import { createFolder, importInto, listValues, writeFiles } from '../import-into.ts';
import { oneRowHeaders } from './one-row-headers.ts';
import { otherHeaders } from './other-headers.ts';
import type { SheetCase } from './sheet-case.ts';
import { writeSheet } from './write-sheet.ts';

const cases = [...oneRowHeaders, ...otherHeaders];

/** The real indicators, and two real towns, beside the smallest content. */
function createContent(): string {
  const content = join(createFolder(), 'content');
  writeFiles(content, buildContent());
  const indicators = readdirSync('content/indicators').map((name): [string, string] => {
    const file = join('indicators', name);
    return [file, readFileSync(join('content', file), 'utf8')];
  });
  const towns = readFileSync('content/places/towns.csv', 'utf8').split('\n');
  const own = towns.filter((row) => /^(?:liushi|aojiang),/.test(row)).join('\n');
  const known = buildContent().get('places/towns.csv') ?? '';
  writeFiles(content, new Map([...indicators, ['places/towns.csv', `${known}${own}\n`]]));
  return content;
}

async function run(sheet: SheetCase): Promise<{ values: string[]; findings: string[] }> {
  const content = createContent();
  const before = new Set(listValues(content));
  const file = writeSheet(createFolder(), sheet);
  const said = ['--source', 's01', '--confidence', 'high', '--status', 'actual', '--write'];
  const { findings } = await importInto(content, [file], ...said, ...(sheet.options ?? []));
  return {
    values: listValues(content).filter((value) => !before.has(value)),
    findings: findings.map(({ kind, row, column }) => `${kind} ${row} ${column}`),
  };
}

const named = cases.map((sheet, index) => {
  const { header, unit, make, values } = sheet;
  const outcome = values === null ? 'refused' : `read: ${values.length} values`;
  return [`${index + 1} ${header}, ${unit}, ${make}`, outcome, sheet] as const;
});

describe('sixty sheets of offices', () => {
  it('are of many kinds', () => {
    expect(cases).toHaveLength(60);
    expect(new Set(cases.map(({ header }) => header)).size).toBe(12);
    expect(new Set(cases.map(({ make }) => make)).size).toBe(6);
  });

  it.each(named)('%s: %s', async (_name, _outcome, sheet) => {
    const { values, findings } = await run(sheet);
    expect(findings).toEqual(sheet.findings ?? []);
    expect(values.toSorted()).toEqual((sheet.values ?? []).toSorted());
  });
});
