import { indicatorSchema } from '#schema/indicator.ts';
import { type Observation, observationColumns, observationSchema } from '#schema/observation.ts';
import { slugSchema } from '#schema/text.ts';
import type { CorpusIndicator } from '../corpus.ts';
import type { Located } from '../parsed.ts';
import { type Issue, toIssue } from '../issue.ts';
import { parseTable } from './parse-table.ts';
import { parseYamlRecord } from './parse-yaml-record.ts';

/** Every file of indicators/, each named by its file. */
export function parseIndicators(files: ReadonlyMap<string, string>): {
  indicators: Located<CorpusIndicator>[];
  issues: Issue[];
} {
  const issues: Issue[] = [];
  const indicators = listFiles(files, /^indicators\/(.+)\.yml$/).flatMap(({ file, name, text }) => {
    issues.push(...checkName(file, name));
    const parsed = parseYamlRecord(file, text, indicatorSchema);
    issues.push(...parsed.issues);
    if (!parsed.record) return [];
    const { value, at } = parsed.record;
    return [{ value: { id: name, ...value }, at }];
  });
  return { indicators, issues };
}

/** Every row of observations/. */
export function parseObservations(files: ReadonlyMap<string, string>): {
  observations: Located<Observation>[];
  issues: Issue[];
} {
  const parsed = listFiles(files, /^observations\/(.+)\.csv$/).map(({ file, text }) =>
    parseTable(file, text, observationColumns, observationSchema),
  );
  return {
    observations: parsed.flatMap(({ records }) => records),
    issues: parsed.flatMap(({ issues }) => issues),
  };
}

function listFiles(
  files: ReadonlyMap<string, string>,
  pattern: RegExp,
): { file: string; name: string; text: string }[] {
  return [...files]
    .flatMap(([file, text]) => {
      const name = pattern.exec(file)?.[1];
      return name === undefined ? [] : [{ file, name, text }];
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

function checkName(file: string, name: string): Issue[] {
  if (slugSchema.safeParse(name).success) return [];
  const message = `the file name "${name}" is not an id of lower-case ASCII words and hyphens`;
  return [toIssue('field-invalid', { file, line: null, field: null }, message)];
}
