import { toMediaType } from '#schema/media-types.ts';
import type { Table } from '#schema/tables/table.ts';
import { toCsvwGroup, toCsvwTable } from './csvw.ts';
import { type DataAddresses, toDataAddresses } from './data-address.ts';
import { toDataCatalog } from './data-catalog.ts';
import { type PackagedTable, toDataPackage } from './data-package.ts';
import type { DataRecords } from '../tables/data-records.ts';
import { type DataFile, toDatasetGraph } from './dataset-jsonld.ts';
import { formatTableCsv } from '../tables/table-csv.ts';
import { fillTables } from '../tables/table-rows.ts';
import { writeZip } from '../zip.ts';

/** A file of the dataset with its bytes. */
export interface WrittenFile extends DataFile {
  readonly content: Uint8Array;
  /** What it is, for its line on the page about the data. */
  readonly kind: 'table' | 'package' | 'csvw' | 'zip' | 'json-ld' | 'catalog';
  /** The table of which it holds the rows, else null. */
  readonly table: Table | null;
}

/** Everything that a file needs besides the records. */
export interface FileContext {
  /** Scheme and host of the site. */
  readonly site: string;
  /** SHA-256 of some bytes, lower-case hexadecimal. */
  readonly hash: (content: Uint8Array) => string;
}

/** Every file under /about/data/: the tables, what describes them, all of these in one archive, and the catalogues. */
export function writeDataFiles(records: DataRecords, context: FileContext): WrittenFile[] {
  const towns = new Set(records.towns.map(({ id }) => id));
  const addresses = toDataAddresses(context.site, towns);
  const write = createWriter(context);
  const tables = fillTables(records).map((filled) =>
    write(
      `${filled.table.name}.csv`,
      formatTableCsv(filled, records.notice),
      'table',
      filled.table,
    ),
  );
  const described = [...tables, ...describeTables(tables, records, addresses, write)];
  const zip = write('data.zip', zipFiles(described), 'zip');
  const all = [...described, zip];
  return [
    ...all,
    write('dataset.jsonld', toText(toDatasetGraph(records, all, addresses)), 'json-ld'),
    write('catalog.jsonld', toText(toDataCatalog(records, all, addresses)), 'catalog'),
  ];
}

type Write = (
  name: string,
  content: string | Uint8Array,
  kind: WrittenFile['kind'],
  table?: Table,
) => WrittenFile;

function createWriter({ hash }: FileContext): Write {
  const encoder = new TextEncoder();
  return (name, text, kind, table) => {
    const content = typeof text === 'string' ? encoder.encode(text) : text;
    const mediaType = toMediaType(name);
    return {
      ...{ name, mediaType, kind, content, table: table ?? null },
      ...{ bytes: content.length, hash: hash(content) },
    };
  };
}

function describeTables(
  files: readonly WrittenFile[],
  records: DataRecords,
  { data }: DataAddresses,
  write: Write,
): WrittenFile[] {
  const packaged = files.flatMap(({ table, bytes, hash }): PackagedTable[] =>
    table === null ? [] : [{ table, bytes, hash }],
  );
  const facts = {
    title: records.site.dataTitle,
    homepage: data,
    notice: records.notice,
    asOf: records.asOf,
    sources: records.sources,
  };
  const tables = packaged.map(({ table }) => table);
  return [
    write('datapackage.json', toText(toDataPackage(packaged, facts)), 'package'),
    write(
      'csv-metadata.json',
      toText(toCsvwGroup(tables, records.site.dataTitle, records.notice)),
      'csvw',
    ),
    ...tables.map((table) => {
      const file = `${table.name}.csv`;
      return write(
        `${file}-metadata.json`,
        toText(toCsvwTable(table, file, records.notice)),
        'csvw',
      );
    }),
  ];
}

function zipFiles(files: readonly WrittenFile[]): Uint8Array {
  return writeZip(new Map(files.map(({ name, content }) => [name, content])));
}

function toText(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
