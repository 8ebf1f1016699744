import {
  type Document,
  LineCounter,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
} from 'yaml';
import { type Issue, toIssue } from '../issue.ts';

/** A step on the way from the top of a YAML file to a value. */
export type YamlPath = readonly (string | number)[];

/** A YAML file's value, the line on which anything in it stands, and all for which it cannot be read. */
export function parseYaml(
  file: string,
  text: string,
): { value: unknown; lineOf: (path: YamlPath) => number; issues: Issue[] } {
  const counter = new LineCounter();
  const toYamlIssue = (message: string, offset: number): Issue => {
    const { line } = counter.linePos(offset);
    return toIssue('yaml-syntax', { file, line: line || 1, field: null }, message);
  };
  const document = read(text, counter);
  if (document === null) {
    const at = { file, line: findDeepest(text), field: null };
    return { value: null, lineOf: () => 1, issues: [toIssue('yaml-syntax', at, tooDeepWords)] };
  }
  // What follows the first place that is too deep is only said because of it.
  const tooDeep = document.errors.find(({ message }) => isTooDeep(message));
  const errors = tooDeep ? [tooDeep] : document.errors;
  const issues = errors.map(({ message, pos }) => toYamlIssue(describe(message), pos[0]));
  if (issues.length === 0) {
    issues.push(...findBadNodes(document).map(([message, at]) => toYamlIssue(message, at)));
  }
  const value: unknown = issues.length > 0 ? null : document.toJS({ maxAliasCount: -1 });
  return { value, lineOf: toLineFinder(text), issues };
}

/** Tells on which line of a file a value stands. Few are asked for, and of a large corpus what the parser holds is far more than its values: a file is parsed again. */
function toLineFinder(text: string): (path: YamlPath) => number {
  let parsed: { document: Document.Parsed | null; counter: LineCounter } | null = null;
  return (path) => {
    const counter = parsed?.counter ?? new LineCounter();
    parsed ??= { document: read(text, counter), counter };
    const { document } = parsed;
    for (let length = path.length; document !== null && length > 0; length -= 1) {
      const parent = document.getIn(path.slice(0, length - 1), true);
      const start = findStart(parent, path[length - 1]);
      if (start !== null) return counter.linePos(start).line;
    }
    return 1;
  };
}

/** A file as its parser understands it; null where its lists and maps are nested so deep that the parser cannot follow. */
function read(text: string, lineCounter: LineCounter): Document.Parsed | null {
  try {
    return parseDocument(text, { lineCounter, uniqueKeys: true, logLevel: 'error' });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The line on which most lists and maps may begin. */
function findDeepest(text: string): number {
  const counts = text.split('\n').map((line) => line.match(/[-?[{]/g)?.length ?? 0);
  return counts.indexOf(Math.max(...counts)) + 1;
}

/** So many values may a file have when each alias stands for what it repeats. */
const mostValues = 100_000;

/** So many steps down no record of content/ has a tenth of. */
const deepest = 200;

/** The aliases that lead nowhere or to what they stand in, and the first place at which the file grows out of hand. */
function findBadNodes(document: Document.Parsed): [message: string, offset: number][] {
  const bad: [string, number][] = [];
  const sizes = new Map<unknown, number>();
  let values = 0;
  visit(document, {
    Node: (_, node, path) => {
      const offset = node.range?.[0] ?? 0;
      if (path.length > deepest) {
        bad.push([tooDeepWords, offset]);
        return visit.BREAK;
      }
      if (!isAlias(node)) return undefined;
      const source = node.resolve(document);
      if (source === undefined) bad.push([`the alias *${node.source} leads to no anchor`, offset]);
      else if (path.includes(source)) {
        bad.push([`the alias *${node.source} stands within what it repeats`, offset]);
      } else {
        values += sizeOf(source, document, sizes);
        if (values > mostValues) {
          bad.push([`the alias *${node.source} repeats more than ${mostValues} values`, offset]);
          return visit.BREAK;
        }
      }
      return undefined;
    },
  });
  return bad;
}

/** How many values a node holds when its aliases are written out. */
function sizeOf(node: unknown, document: Document.Parsed, sizes: Map<unknown, number>): number {
  const known = sizes.get(node);
  if (known !== undefined) return known;
  // What stands within itself is reported where its alias is.
  sizes.set(node, 0);
  const count = (one: unknown): number => sizeOf(one, document, sizes);
  let size = 1;
  if (isAlias(node)) size = count(node.resolve(document));
  else if (isPair(node)) size = count(node.key) + count(node.value);
  else if (isSeq(node) || isMap(node)) for (const item of node.items) size += count(item);
  sizes.set(node, size);
  return size;
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

const tooDeepWords = 'lists and maps are nested too deep to be read';

function isTooDeep(message: string): boolean {
  return message.includes('call stack');
}

/** The parser's own words, of which the first line says what is wrong. */
function describe(message: string): string {
  return isTooDeep(message) ? tooDeepWords : (message.split('\n')[0] ?? message);
}
