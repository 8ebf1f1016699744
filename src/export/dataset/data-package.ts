import { type Column, listColumns } from '#schema/tables/columns.ts';
import type { Table } from '#schema/tables/table.ts';
import { byLanguage } from '#schema/languages.ts';
import { toMediaType } from '#schema/media-types.ts';
import type { Bilingual } from '#schema/text.ts';
import { describeColumn, describeTable } from '#i18n/phrases/table-words.ts';
import { dataDescription, emptyCell, joinLanguages, withNotice } from './data-words.ts';

const profiles = 'https://datapackage.org/profiles/2.0';

/** A file of the package with its size and hash. */
export interface PackagedTable {
  readonly table: Table;
  readonly bytes: number;
  /** SHA-256, lower-case hexadecimal. */
  readonly hash: string;
}

/** What a data package says of itself. */
export interface PackageFacts {
  /** What must be said first, or null. */
  readonly notice: Bilingual | null;
  /** What the data is called. */
  readonly title: Bilingual;
  /** The page about the data. */
  readonly homepage: string;
  /** The day up to which values were collected. */
  readonly asOf: string;
  readonly sources: readonly { readonly title: string; readonly address: string }[];
}

/** A descriptor by the Data Package standard, version 2, with a Table Schema for each table. */
export function toDataPackage(tables: readonly PackagedTable[], facts: PackageFacts): object {
  const names = new Set(tables.map(({ table }) => table.name));
  return {
    $schema: `${profiles}/datapackage.json`,
    name: 'yaodian-data',
    id: facts.homepage,
    title: joinLanguages(facts.title),
    description: joinLanguages(withNotice(dataDescription, facts.notice), '\n\n'),
    homepage: facts.homepage,
    version: facts.asOf.replaceAll('-0', '-').replaceAll('-', '.'),
    created: `${facts.asOf}T00:00:00Z`,
    sources: facts.sources.map(({ title, address }) => ({ title, path: address })),
    resources: tables.map((packaged) => toResource(packaged, names)),
  };
}

function toResource({ table, bytes, hash }: PackagedTable, names: ReadonlySet<string>): object {
  const path = `${table.name}.csv`;
  return {
    name: table.name,
    type: 'table',
    path,
    title: joinLanguages(byLanguage((locale) => describeTable(table, locale).title)),
    description: joinLanguages(
      byLanguage((locale) => describeTable(table, locale).description),
      '\n\n',
    ),
    format: 'csv',
    mediatype: toMediaType(path),
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${hash}`,
    dialect: {
      $schema: `${profiles}/tabledialect.json`,
      delimiter: ',',
      lineTerminator: '\n',
      commentChar: '#',
    },
    schema: toTableSchema(table, names),
  };
}

/** The Table Schema of a table; foreign keys to tables outside the package are left out. */
export function toTableSchema(table: Table, packaged: ReadonlySet<string>): object {
  const keys = table.foreignKeys.filter((key) => packaged.has(key.table));
  return {
    $schema: `${profiles}/tableschema.json`,
    fields: listColumns(table).map((column) => toField(table, column)),
    missingValues: [{ value: '', label: joinLanguages(emptyCell) }],
    primaryKey: table.primaryKey,
    ...(keys.length > 0 && {
      foreignKeys: keys.map(({ column, table: other }) => ({
        fields: [column],
        reference: {
          // A reference to the table itself names no resource.
          ...(other !== table.name && { resource: other }),
          fields: ['id'],
        },
      })),
    }),
  };
}

function toField(table: Table, column: Column): object {
  const { name, required, pattern, choices, minimum, maximum } = column;
  const isText = column.type === 'text' || column.type === 'date';
  return {
    name,
    title: joinLanguages(byLanguage((locale) => describeColumn(table, name, locale).title)),
    description: joinLanguages(
      byLanguage((locale) => describeColumn(table, name, locale).description),
      '\n\n',
    ),
    ...toFieldType(column),
    constraints: {
      required,
      ...(isText && pattern !== null && { pattern }),
      ...(choices && { enum: choices }),
      ...(minimum !== null && { minimum }),
      ...(maximum !== null && Number.isSafeInteger(maximum) && { maximum }),
    },
  };
}

/** A partial date (2012 or 2012-04) is none of the standard's dates, so it is text with a pattern. */
function toFieldType({ type }: Column): object {
  switch (type) {
    case 'decimal':
      return { type: 'number' };
    case 'integer':
      return { type: 'integer' };
    case 'year':
      return { type: 'year' };
    case 'truth':
      return { type: 'boolean', trueValues: ['true'], falseValues: ['false'] };
    case 'address':
      return { type: 'string', format: 'uri' };
    case 'text':
    case 'choice':
    case 'date':
      return { type: 'string' };
  }
}
