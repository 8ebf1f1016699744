import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { toPublishedRecords } from '#publication/published-records.ts';
import { toPublication } from '#publication/publication.ts';
import { writeDataFiles } from '#export/dataset/data-files.ts';
import { hashBytes } from '#corpus/fingerprint.ts';
import { listColumns } from '#schema/tables/columns.ts';
import { readRealCorpus } from '../corpus/real-content.ts';

const site = 'https://example.org';
const records = toPublishedRecords(toPublication(readRealCorpus()));
const files = writeDataFiles(records, { site, hash: hashBytes });
const textOf = (name: string): string =>
  new TextDecoder().decode(files.find((file) => file.name === name)?.content);
const rowsSchema = z.array(z.record(z.string(), z.string()));
const rowsOf = (name: string) => rowsSchema.parse(parse(textOf(name), { columns: true }));
const tables = files.flatMap(({ name, table }) => (table ? [{ name, table }] : []));

describe('the data package', () => {
  const profile: unknown = JSON.parse(
    readFileSync('tests/export/profiles/datapackage-2.0.json', 'utf8'),
  );
  const isValid = (descriptor: unknown): boolean =>
    new Ajv({ logger: false, unknownFormats: 'ignore' }).validate(
      z.record(z.string(), z.unknown()).parse(profile),
      descriptor,
    ) === true;

  it('fits the official profile of version two', () => {
    const descriptor: unknown = JSON.parse(textOf('datapackage.json'));
    expect(isValid(descriptor)).toBe(true);
  });

  it('is refused by the profile when a type is wrong', () => {
    const broken = textOf('datapackage.json').replace('"type": "year"', '"type": "nonsense"');
    expect(isValid(JSON.parse(broken))).toBe(false);
  });

  it('labels what an empty cell means', () => {
    expect(textOf('datapackage.json')).toContain('missingReason');
    expect(textOf('datapackage.json')).toContain('"label"');
  });
});

describe.each(tables)('$name', ({ name, table }) => {
  it('has the columns that its schema describes', () => {
    const columns = listColumns(table).map((column) => column.name);
    expect(textOf(name).split('\n')[0]).toBe(columns.join(','));
  });

  it('has a key of its own in every row', () => {
    const keys = rowsOf(name).map((row) => table.primaryKey.map((key) => row[key]).join());
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('names only rows that exist in other tables', () => {
    for (const { column, table: other } of table.foreignKeys) {
      const ids = new Set(rowsOf(`${other}.csv`).map(({ id }) => id));
      const named = rowsOf(name).map((row) => row[column] ?? '');
      expect(named.filter((id) => id !== '' && !ids.has(id))).toEqual([]);
    }
  });
});

describe('the files', () => {
  it('stand in one archive that is the same each time', () => {
    const again = writeDataFiles(records, { site, hash: hashBytes });
    const zip = files.find(({ name }) => name === 'data.zip');
    expect(again.find(({ name }) => name === 'data.zip')?.hash).toBe(zip?.hash);
    const names = Object.keys(unzipSync(zip?.content ?? new Uint8Array()));
    expect(names).toContain('observations.csv');
    expect(names).toContain('datapackage.json');
  });

  it('hold every value of the corpus as it was published', () => {
    const published = rowsOf('observations.csv').map(({ value }) => value);
    expect(published).toEqual(records.observations.map(({ value }) => value ?? ''));
    const graph = textOf('dataset.jsonld');
    const known = records.observations.filter(({ value }) => value !== null).length;
    expect(graph.match(/"@type": "Observation"/g)).toHaveLength(known);
  });

  it.each([
    ['areas.csv', 'places/areas.csv'],
    ['grades.csv', 'places/grades.csv'],
    ['county-census.csv', 'places/county-census.csv'],
  ])('hold what else is kept of towns as it was published: %s', (name, kept) => {
    const held = rowsSchema.parse(
      parse(readFileSync(`content/${kept}`, 'utf8'), { columns: true }),
    );
    expect(held.length).toBeGreaterThan(10);
    expect(rowsOf(name)).toEqual(held);
  });

  it('leave out what is kept of no town', () => {
    const none = { ...records, areas: [], grades: [], countyCensus: [] };
    const names = writeDataFiles(none, { site, hash: hashBytes }).map(({ name }) => name);
    expect(names.filter((name) => /^(areas|grades|county-census)/.test(name))).toEqual([]);
    expect(names).toContain('towns.csv');
  });
});
