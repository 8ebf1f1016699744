import { parse } from 'csv-parse/sync';
import { type Issue, toIssue } from '../issue.ts';

/** A row under its header; an empty cell is null, never 0 or ''. */
export interface CsvRow {
  /** The line of the file on which the row begins, counted from 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string | null>>;
}

/** The rows of a CSV file that has exactly these columns, and all that is wrong with its form. */
export function parseCsv(
  file: string,
  text: string,
  columns: readonly string[],
): { rows: CsvRow[]; issues: Issue[] } {
  const issues = checkEncoding(file, text);
  const records = parseRecords(file, text.replace(/^\uFEFF/, ''), issues);
  const [header, ...body] = records;
  if (!header) return { rows: [], issues };
  const headerIssues = checkHeader(file, header.cells, columns);
  if (headerIssues.length > 0) return { rows: [], issues: [...issues, ...headerIssues] };
  const rows = body.filter((record) => hasRightLength(file, record, columns.length, issues));
  return { rows: rows.map((record) => toRow(record, columns)), issues };
}

interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

function checkEncoding(file: string, text: string): Issue[] {
  const at = (line: number) => ({ file, line, field: null });
  const issues: Issue[] = [];
  if (text.startsWith('\uFEFF')) {
    issues.push(toIssue('csv-byte-order-mark', at(1), 'the file begins with a byte-order mark'));
  }
  const carriageReturn = text.indexOf('\r');
  if (carriageReturn >= 0) {
    const line = text.slice(0, carriageReturn).split('\n').length;
    issues.push(toIssue('csv-line-ends', at(line), 'the line ends in a carriage return (CR)'));
  }
  return issues;
}

function parseRecords(file: string, text: string, issues: Issue[]): CsvRecord[] {
  const records: CsvRecord[] = [];
  let line = 1;
  try {
    parse(text, {
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n'],
      on_record: (cells: string[], { lines }) => {
        records.push({ line, cells });
        line = lines + 1;
        return null;
      },
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    issues.push(toIssue('csv-syntax', { file, line, field: null }, message));
  }
  return records;
}

function checkHeader(file: string, header: readonly string[], columns: readonly string[]): Issue[] {
  const issue = (field: string | null, message: string) =>
    toIssue('csv-header', { file, line: 1, field }, message);
  const missing = columns.filter((column) => !header.includes(column));
  const unknown = header.filter((column) => !columns.includes(column));
  const issues = [
    ...missing.map((column) => issue(column, `the column "${column}" is missing`)),
    ...unknown.map((column) => issue(column, `the column "${column}" is not known here`)),
  ];
  if (issues.length > 0 || header.join() === columns.join()) return issues;
  return [issue(null, `expected the columns ${columns.join(',')}, got ${header.join(',')}`)];
}

function hasRightLength(
  file: string,
  { line, cells }: CsvRecord,
  expected: number,
  issues: Issue[],
): boolean {
  if (cells.length === expected) return true;
  const message = `expected ${expected} cells, got ${cells.length}`;
  issues.push(toIssue('csv-row-length', { file, line, field: null }, message));
  return false;
}

function toRow({ line, cells }: CsvRecord, columns: readonly string[]): CsvRow {
  const pairs = columns.map(
    (column, index) => [column, cells[index] === '' ? null : (cells[index] ?? null)] as const,
  );
  return { line, cells: Object.fromEntries(pairs) };
}
