import { z } from 'astro/zod';
import type { Located } from '../parsed.ts';
import type { Issue, IssueLocation } from '../issue.ts';
import { parseRecord } from './parse-record.ts';
import { parseYaml } from './parse-yaml.ts';

/** The one record that a YAML file holds. */
export function parseYamlRecord<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): { record: Located<z.output<Schema>> | null; issues: Issue[] } {
  const { value, lineOf, issues } = parseYaml(file, text);
  if (issues.length > 0) return { record: null, issues };
  return parseRecord(schema, value, (path) => toLocation(file, lineOf, [], path));
}

/** The records of a YAML file that holds a list; an item with issues is left out. */
export function parseYamlList<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): { records: Located<z.output<Schema>>[]; issues: Issue[] } {
  const { value, lineOf, issues } = parseYaml(file, text);
  if (issues.length > 0) return { records: [], issues };
  const list = parseRecord(z.array(z.unknown()), value, () => ({ file, line: 1, field: null }));
  const parsed = (list.record?.value ?? []).map((item, index) =>
    parseRecord(schema, item, (path) => toLocation(file, lineOf, [index], path)),
  );
  return {
    records: parsed.flatMap(({ record }) => record ?? []),
    issues: [...list.issues, ...parsed.flatMap((item) => item.issues)],
  };
}

function toLocation(
  file: string,
  lineOf: (path: (string | number)[]) => number,
  above: readonly number[],
  path: readonly PropertyKey[],
): IssueLocation {
  const keys = path.map((key) => (typeof key === 'number' ? key : String(key)));
  const line = lineOf([...above, ...keys]);
  return { file, line, field: keys.length === 0 ? null : keys.join('.') };
}
