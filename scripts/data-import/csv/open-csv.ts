import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { unguardCell } from '#schema/tables/formula-cells.ts';
import type { Encoding } from '#ingest/source/prove-encoding.ts';
import { ImportProblem } from '../sheet/problem.ts';
import type { OpenedFile, SheetRow } from '../sheet/sheet.ts';
import { decodeFile, detectEncoding } from './detect-encoding.ts';

const atOnce = 1000;

/** How many characters a row may have; more come of a quote that is not closed, or of no table. */
const longestRow = 1_000_000;

/** Opens a CSV file: comma, semicolon or tab; UTF-8, UTF-16 or GB18030. Throws an ImportProblem when it is no text. */
export async function openCsv(file: string): Promise<OpenedFile> {
  const encoding = await detectEncoding(file);
  const delimiter = await detectDelimiter(file, encoding);
  return {
    sheets: [{ name: null, rows: () => readRows(file, encoding, delimiter) }],
    hidden: [],
  };
}

async function* readRows(
  file: string,
  encoding: Encoding,
  delimiter: string,
): AsyncGenerator<SheetRow[]> {
  const parser = parse({
    bom: true,
    delimiter,
    max_record_size: longestRow,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
  });
  // A pipe hands on what is read, but not why reading ended.
  Readable.from(decode(file, encoding))
    .on('error', (error) => parser.destroy(error))
    .pipe(parser);
  let rows: SheetRow[] = [];
  let number = 0;
  try {
    for await (const record of parser) {
      number += 1;
      const cells = toCells(record);
      if (cells.every((cell) => cell === null)) continue;
      rows.push({ number, cells });
      if (rows.length < atOnce) continue;
      yield rows;
      rows = [];
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code === 'CSV_MAX_RECORD_SIZE') {
      throw new ImportProblem('too-large', file, String(number + 1));
    }
    throw new ImportProblem('broken', file, `${number + 1}: ${error.message}`);
  }
  if (rows.length > 0) yield rows;
}

function toCells(record: unknown): (string | null)[] {
  if (!Array.isArray(record)) return [];
  return record.map((cell) =>
    typeof cell === 'string' && cell.trim() !== '' ? unguardCell(cell) : null,
  );
}

async function* decode(file: string, encoding: Encoding): AsyncGenerator<string> {
  try {
    for await (const text of decodeFile(file, encoding)) yield refuseZeros(text, file);
  } catch (error) {
    if (error instanceof TypeError) throw new ImportProblem('encoding', file);
    throw error;
  }
}

function refuseZeros(text: string, file: string): string {
  if (text.includes('\0')) throw new ImportProblem('not-a-table', file);
  return text;
}

/** The mark that stands most often in the first lines, quoted text left out. */
async function detectDelimiter(file: string, encoding: Encoding): Promise<string> {
  let head = '';
  for await (const text of decode(file, encoding)) {
    head = text.slice(0, 4096).replaceAll(/"[^"]*"/g, '');
    break;
  }
  const counted = [',', '\t', ';'].map((mark) => ({ mark, count: head.split(mark).length }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).mark;
}
