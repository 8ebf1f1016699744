import { parse } from 'csv-parse/sync';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { toPublishedRecords } from '#publication/published-records.ts';
import { toPublication } from '#publication/publication.ts';
import { formatCsvMetadata } from '#export/dataset/csvw.ts';
import { writeDataFiles } from '#export/dataset/data-files.ts';
import { findingTable } from '#export/tables/finding-table.ts';
import { targetViewTable } from '#export/tables/target-results.ts';
import { coverageTable, tilesTable } from '#export/tables/town-tables.ts';
import { hashBytes } from '#corpus/fingerprint.ts';
import { readRealCorpus } from '../corpus/real-content.ts';
import { csvwGroupSchema, csvwTableSchema } from './csvw-schema.ts';

const notice = { zh: '演示数据 SYNTHETIC：编造', en: 'SYNTHETIC: made up' };
const records = toPublishedRecords(toPublication(readRealCorpus()));
const files = writeDataFiles(records, { site: 'https://example.org', hash: hashBytes });
const textOf = (name: string): string =>
  new TextDecoder().decode(files.find((file) => file.name === name)?.content);
const tables = files.flatMap(({ name, table }) => (table === null ? [] : [name]));
const single = files.filter(({ name }) => name.endsWith('.csv-metadata.json'));

describe('the metadata of CSV on the Web', () => {
  it.each(single.map(({ name }) => name))('follows the vocabulary in %s', (name) => {
    expect(csvwTableSchema.safeParse(JSON.parse(textOf(name))).error).toBeUndefined();
  });

  it('follows the vocabulary for all tables together', () => {
    const group = csvwGroupSchema.parse(JSON.parse(textOf('csv-metadata.json')));
    expect(group.tables.map(({ url }) => url)).toEqual(tables);
  });

  it.each([findingTable, targetViewTable, coverageTable, tilesTable])(
    'follows the vocabulary beside the view $name',
    (table) => {
      for (const first of [null, notice]) {
        const metadata: unknown = JSON.parse(formatCsvMetadata(table, 'data.csv', first));
        expect(csvwTableSchema.safeParse(metadata).error).toBeUndefined();
      }
    },
  );

  it.each([
    ['a word of our own', '"@type": "Table"', '"@type": "Table", "verdict": "met"'],
    ['a type that is none', '"decimal"', '"number"'],
    ['a key without its column', '"primaryKey": [', '"primaryKey": ["verdict",'],
    ['a column that repeats', '"name": "place"', '"name": "year"'],
  ])('is refused with %s', (_, from, to) => {
    const text = textOf('observations.csv-metadata.json');
    const broken = text.replace(from, to);
    expect(broken).not.toBe(text);
    expect(csvwTableSchema.safeParse(JSON.parse(broken)).success).toBe(false);
  });
});

describe.each(tables)('the cells of %s', (name) => {
  it('are of the type that the metadata gives them', () => {
    const { columns } = csvwTableSchema.parse(
      JSON.parse(textOf(`${name}-metadata.json`)),
    ).tableSchema;
    const rows = z
      .array(z.record(z.string(), z.string()))
      .parse(parse(textOf(name), { columns: true }));
    const wrong = rows.flatMap((row) =>
      columns
        .filter((column) => !fits(row[column.name] ?? '', column))
        .map((column) => `${column.name}: ${row[column.name] ?? ''}`),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
});

type Column = z.infer<typeof csvwTableSchema>['tableSchema']['columns'][number];

const forms: Readonly<Record<string, RegExp>> = {
  string: /^[\s\S]*$/,
  decimal: /^-?\d+(\.\d+)?$/,
  integer: /^-?\d+$/,
  boolean: /^(true|false)$/,
  anyURI: /^https?:\/\/\S+$/,
  gYear: /^\d{4}$/,
};

function fits(cell: string, { datatype, required }: Column): boolean {
  if (cell === '') return !required;
  const type = typeof datatype === 'string' ? { base: datatype } : datatype;
  const isForm = forms[type.base]?.test(cell) ?? false;
  const isFormat =
    !('format' in type) || new RegExp(`^(?:${type.format ?? '.*'})$`, 'u').test(cell);
  return isForm && isFormat;
}
