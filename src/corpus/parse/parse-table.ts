import type { z } from 'astro/zod';
import type { Located } from '../parsed.ts';
import type { Issue } from '../issue.ts';
import { parseCsv } from './parse-csv.ts';
import { parseRecord } from './parse-record.ts';

/** The rows of a CSV file by their schema; a row with issues is left out. */
export function parseTable<Schema extends z.ZodType>(
  file: string,
  text: string,
  columns: readonly string[],
  schema: Schema,
): { records: Located<z.output<Schema>>[]; issues: Issue[] } {
  const { rows, issues } = parseCsv(file, text, columns);
  const parsed = rows.map(({ line, cells }) =>
    parseRecord(schema, cells, (path) => ({
      file,
      line,
      field: path.length === 0 ? null : path.join('.'),
    })),
  );
  return {
    records: parsed.flatMap(({ record }) => record ?? []),
    issues: [...issues, ...parsed.flatMap((row) => row.issues)],
  };
}
