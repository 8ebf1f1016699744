import type { OfficeColumn, OfficeTable } from '#export/office/office-table.ts';
import { fillTables, type FilledTable, type Row } from '#export/tables/table-rows.ts';
import { messages } from '#i18n/messages.ts';
import { putNoticeFirst } from '#i18n/phrases/notice.ts';
import { describeColumn, describeTable } from '#i18n/phrases/table-words.ts';
import { toPath } from '#i18n/paths.ts';
import { toPublishedRecords } from '#publication/published-records.ts';
import type { Publication } from '#publication/publication.ts';
import { languages } from '#schema/languages.ts';
import { toSiteAddress } from '#schema/site-address.ts';
import { listColumns, type Column } from '#schema/tables/columns.ts';
import type { Locale } from '#schema/text.ts';
import { toCellWords, type CellWords } from './cell-words.ts';
import type { View } from './view.ts';

/** Where the tables of the dataset stand as one workbook, the language left out. */
export const dataWorkbook = '/about/data/data.xlsx';

/** In characters of Chinese: the narrowest and the widest column. */
const narrowest = 4;
const widest = 24;

/** The longest name of a sheet that spreadsheets take. */
const longestName = 31;

/** The table of a view in the words of its language: what is named stands before its id, and each value has the address of its source in its row. */
export function toViewWorkbook(view: View, publication: Publication, site: URL): OfficeTable {
  const { locale, path, table, title } = view;
  return toOfficeTable(table, {
    ...{ title, locale, publication },
    name: describeTable(table.table, locale).title,
    address: toSiteAddress(toPath(locale, path), site),
  });
}

/** Every table of the dataset in words, a sheet each. */
export function toDataWorkbook(publication: Publication, locale: Locale, site: URL): OfficeTable[] {
  return fillTables(toPublishedRecords(publication)).map((filled) => {
    const { title } = describeTable(filled.table, locale);
    const address = toSiteAddress(toPath(locale, '/about/data/'), site);
    return toOfficeTable(filled, { title, name: title, locale, publication, address });
  });
}

interface Frame {
  readonly title: string;
  readonly name: string;
  readonly locale: Locale;
  readonly publication: Publication;
  readonly address: string;
}

/** A column of a workbook: its heading, and what stands in it in a row. */
interface SheetColumn {
  readonly heading: string;
  readonly numeric: boolean;
  readonly write: (row: Row) => string;
}

function toOfficeTable({ rows, table }: FilledTable, frame: Frame): OfficeTable {
  const { address, locale, name, publication, title } = frame;
  const { asOf, corpus } = publication;
  const words = toCellWords(publication, locale);
  const listed = listColumns(table).filter(({ name: column }) => isOwn(column, locale));
  const headingOf = (column: Column) => describeColumn(table, column.name, locale).title;
  const columns = [
    ...listed.flatMap((column) => toWordColumns(column, headingOf(column), words, locale)),
    ...listed.flatMap((column) => toIdColumns(column, headingOf(column), words, locale)),
    // A column of which no row says anything would only push the others out of sight.
  ].filter(({ write }) => rows.length === 0 || rows.some((row) => write(row) !== ''));
  const cells = rows.map((row) => columns.map(({ write }) => write(row)));
  const { notice } = corpus;
  return {
    title: putNoticeFirst(notice, title, locale),
    name: toSheetName(name),
    columns: columns.map(({ heading, numeric }, index): OfficeColumn => {
      const lengths = [heading, ...cells.map((row) => row[index] ?? '')].map(measure);
      const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
      return { heading, numeric, width: Math.min(widest, Math.max(narrowest, longest + 1)) };
    }),
    rows: cells,
    source: messages(locale).workbook.below(address, asOf),
  };
}

/** Whether a column is not the words of another language. */
function isOwn(column: string, locale: Locale): boolean {
  return languages.every(({ code, suffix }) => code === locale || !column.endsWith(suffix));
}

function isId(column: string, words: CellWords): boolean {
  return column === 'id' || words.named(column) !== undefined;
}

function toWordColumns(
  { name, type }: Column,
  heading: string,
  words: CellWords,
  locale: Locale,
): SheetColumn[] {
  const named = words.named(name);
  if (name === 'id') return [];
  if (named === undefined) {
    const numeric = ['decimal', 'integer', 'year'].includes(type);
    return [{ heading, numeric, write: (row) => words.said(name, row) ?? toText(row[name]) }];
  }
  const own = { heading, numeric: false, write: nameOf(named, name) };
  if (name !== 'source') return [own];
  const { sourceAddress } = messages(locale).workbook;
  return [own, { heading: sourceAddress, numeric: false, write: nameOf(words.sources, name) }];
}

function toIdColumns(
  { name }: Column,
  heading: string,
  words: CellWords,
  locale: Locale,
): SheetColumn[] {
  if (!isId(name, words)) return [];
  const own = name === 'id' ? heading : messages(locale).workbook.idOf(heading);
  return [{ heading: own, numeric: false, write: (row) => toText(row[name]) }];
}

function nameOf(names: ReadonlyMap<string, string>, column: string): (row: Row) => string {
  return (row) => names.get(toText(row[column])) ?? toText(row[column]);
}

function toText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Two Latin characters take the room of a Chinese one. */
function measure(text: string): number {
  return [...text].reduce((sum, one) => sum + (one < '\u0100' ? 0.5 : 1), 0);
}

/** The name of a sheet as spreadsheets take it. */
function toSheetName(name: string): string {
  return [...name.replace(/[[\]:*?/\\']/g, ' ')].slice(0, longestName).join('').trim();
}
