import { type Column, listColumns } from '#schema/tables/columns.ts';
import type { Table } from '#schema/tables/table.ts';
import { byLanguage } from '#schema/languages.ts';
import type { Bilingual } from '#schema/text.ts';
import { describeColumn, describeTable } from '#i18n/phrases/table-words.ts';
import { tagLanguages } from './data-words.ts';

const context = 'http://www.w3.org/ns/csvw';

/** The metadata of one CSV file by W3C's CSV on the Web, to stand beside it as `<file>-metadata.json`. */
export function toCsvwTable(table: Table, file: string, notice: Bilingual | null): object {
  return { '@context': context, ...sayFirst(notice), ...toTable(table, file, []) };
}

/** The same as text without line breaks, for the many files beside views. */
export function formatCsvMetadata(table: Table, file: string, notice: Bilingual | null): string {
  return JSON.stringify(toCsvwTable(table, file, notice));
}

/** The metadata of all tables together, with the references between them. */
export function toCsvwGroup(
  tables: readonly Table[],
  title: Bilingual,
  notice: Bilingual | null,
): object {
  const names = new Set(tables.map(({ name }) => name));
  return {
    '@context': context,
    ...sayFirst(notice),
    '@type': 'TableGroup',
    'dc:title': tagLanguages(title),
    tables: tables.map((table) => {
      const keys = table.foreignKeys.filter((key) => names.has(key.table));
      return toTable(table, `${table.name}.csv`, keys);
    }),
  };
}

function sayFirst(notice: Bilingual | null): object {
  return notice === null ? {} : { 'rdfs:comment': tagLanguages(notice) };
}

function toTable(table: Table, file: string, keys: Table['foreignKeys']): object {
  return {
    '@type': 'Table',
    url: file,
    'dc:title': tagLanguages(byLanguage((locale) => describeTable(table, locale).title)),
    'dc:description': tagLanguages(
      byLanguage((locale) => describeTable(table, locale).description),
    ),
    dialect: {
      '@type': 'Dialect',
      encoding: 'utf-8',
      delimiter: ',',
      lineTerminators: ['\n'],
      commentPrefix: '#',
    },
    tableSchema: {
      '@type': 'Schema',
      columns: listColumns(table).map((column) => toColumn(table, column)),
      primaryKey: table.primaryKey,
      ...(keys.length > 0 && {
        foreignKeys: keys.map(({ column, table: other }) => ({
          columnReference: column,
          reference: { resource: `${other}.csv`, columnReference: 'id' },
        })),
      }),
    },
  };
}

/** `titles` are the words of the header row, by which a reader knows that the metadata fits the file. */
function toColumn(table: Table, column: Column): object {
  const { name, required } = column;
  return {
    '@type': 'Column',
    name,
    titles: name,
    'dc:title': tagLanguages(byLanguage((locale) => describeColumn(table, name, locale).title)),
    'dc:description': tagLanguages(
      byLanguage((locale) => describeColumn(table, name, locale).description),
    ),
    required,
    datatype: toDatatype(column),
  };
}

function toDatatype({ type, pattern, choices, minimum, maximum }: Column): string | object {
  switch (type) {
    case 'decimal':
      return 'decimal';
    case 'year':
      return 'gYear';
    case 'truth':
      return 'boolean';
    case 'address':
      return 'anyURI';
    case 'integer':
      return {
        base: 'integer',
        ...(minimum !== null && { minimum }),
        ...(maximum !== null && Number.isSafeInteger(maximum) && { maximum }),
      };
    case 'choice':
      return { base: 'string', format: `^(${(choices ?? []).join('|')})$` };
    case 'text':
    case 'date':
      return pattern === null ? 'string' : { base: 'string', format: pattern };
  }
}
