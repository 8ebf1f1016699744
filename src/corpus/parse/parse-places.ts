import {
  type Prefecture,
  prefectureColumns,
  prefectureSchema,
  type Scope,
  scopeSchema,
  type Town,
  townColumns,
  townSchema,
} from '#schema/place.ts';
import type { Located } from '../parsed.ts';
import type { Issue } from '../issue.ts';
import { parseTable } from './parse-table.ts';
import { parseYamlList } from './parse-yaml-record.ts';

/** The towns, the scopes and the prefectures. */
export function parsePlaces(files: ReadonlyMap<string, string>): {
  towns: Located<Town>[];
  scopes: Located<Scope>[];
  prefectures: Located<Prefecture>[];
  issues: Issue[];
} {
  const towns = parseFile(files, 'places/towns.csv', (file, text) =>
    parseTable(file, text, townColumns, townSchema),
  );
  const scopes = parseFile(files, 'places/scopes.yml', (file, text) =>
    parseYamlList(file, text, scopeSchema),
  );
  const prefectures = parseFile(files, 'places/prefectures.csv', (file, text) =>
    parseTable(file, text, prefectureColumns, prefectureSchema),
  );
  return {
    towns: towns.records,
    scopes: scopes.records,
    prefectures: prefectures.records,
    issues: [towns, scopes, prefectures].flatMap(({ issues }) => issues),
  };
}

interface Parsed<T> {
  readonly records: Located<T>[];
  readonly issues: Issue[];
}

/** A missing file is reported by the check of files; here it only holds nothing. */
function parseFile<T>(
  files: ReadonlyMap<string, string>,
  file: string,
  parse: (file: string, text: string) => Parsed<T>,
): Parsed<T> {
  const text = files.get(file);
  return text === undefined || text === '' ? { records: [], issues: [] } : parse(file, text);
}
