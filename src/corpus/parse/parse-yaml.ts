import { LineCounter, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import { type Issue, toIssue } from '../issue.ts';

/** A step on the way from the top of a YAML file to a value. */
export type YamlPath = readonly (string | number)[];

/** A YAML file's value, the line on which anything in it stands, and its syntax errors. */
export function parseYaml(
  file: string,
  text: string,
): { value: unknown; lineOf: (path: YamlPath) => number; issues: Issue[] } {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
  const issues = document.errors.map((error) => {
    const line = counter.linePos(error.pos[0]).line;
    return toIssue('yaml-syntax', { file, line, field: null }, firstLine(error.message));
  });
  const lineOf = (path: YamlPath): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const parent = document.getIn(path.slice(0, length - 1), true);
      const start = findStart(parent, path[length - 1]);
      if (start !== null) return counter.linePos(start).line;
    }
    return 1;
  };
  return { value: issues.length > 0 ? null : document.toJS(), lineOf, issues };
}

/** Where a key of a map or an item of a list begins; a map's value may begin only on the next line. */
function findStart(parent: unknown, key: string | number | undefined): number | null {
  if (isSeq(parent)) {
    const item = parent.items[Number(key)];
    return isNode(item) ? (item.range?.[0] ?? null) : null;
  }
  if (!isMap(parent)) return null;
  const pair = parent.items.find(({ key: name }) => isScalar(name) && name.value === key);
  return isNode(pair?.key) ? (pair.key.range?.[0] ?? null) : null;
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message;
}
