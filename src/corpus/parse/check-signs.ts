import { LineCounter, isScalar, parseDocument, visit } from 'yaml';
import { findSigns, hasSigns, showSigns, type Sign } from '#schema/signs.ts';
import { type Issue, type IssueLocation, toIssue } from '../issue.ts';

/** Files that hold official text, which may hold any sign. */
const official = /\/(?:text\.md|normalisations\.yml|\w+\.candidates\.yml)$|\.json$/;

/** Fields that hold words of official text. */
const quoted: ReadonlySet<unknown> = new Set(['quote', 'actors', 'supporting', 'act', 'object']);

/** A sign could stand in YAML by its number. */
const escaped = /\\[xuUNLP_]/;

/** Every sign in words of our own that nobody sees, that turns the words around it or that passes for another. */
export function checkSigns(files: ReadonlyMap<string, string>): Issue[] {
  return [...files]
    .filter(([file]) => !official.test(file))
    .flatMap(([file, text]) => {
      if (!hasSigns(text) && !(file.endsWith('.yml') && escaped.test(text))) return [];
      return file.endsWith('.yml') ? checkYaml(file, text) : checkLines(file, text, () => true);
    });
}

/** The fields one by one, as they read; then what stands between them. */
function checkYaml(file: string, text: string): Issue[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const fields: [start: number, end: number][] = [];
  const issues: Issue[] = [];
  visit(document, {
    Scalar: (_, { value, range }, path) => {
      const [start = 0, end = 0] = range ?? [];
      fields.push([start, end]);
      const names = path.flatMap((step) =>
        'key' in step && isScalar(step.key) ? [step.key.value] : [],
      );
      if (typeof value !== 'string' || names.some((name) => quoted.has(name))) return;
      const field = names.join('.') || null;
      const { line } = counter.linePos(start);
      issues.push(...listSignIssues(value, { file, line, field }));
    },
  });
  const isBetween = (at: number): boolean =>
    fields.every(([start, end]) => at < start || at >= end);
  return [...issues, ...checkLines(file, text, isBetween)];
}

function checkLines(file: string, text: string, isOurs: (at: number) => boolean): Issue[] {
  let at = 0;
  return text.split('\n').flatMap((line, index) => {
    const start = at;
    at += line.length + 1;
    const place = { file, line: index + 1, field: null };
    return listSignIssues(line, place, (sign) => isOurs(start + sign.start));
  });
}

/** Every such sign of a text of our own that stands at a place. */
export function listSignIssues(
  text: string,
  place: IssueLocation,
  isOurs: (sign: Sign) => boolean = () => true,
): Issue[] {
  return [...findSigns(text)]
    .filter((sign) => isOurs(sign) && !isInAddress(text, sign))
    .map(({ start, text: sign, name }) => {
      const around = text.slice(Math.max(0, start - 12), start + sign.length + 12);
      return toIssue('sign-hidden', place, `${name} in “${showSigns(around)}”`);
    });
}

/** The letters and figures of an address say nothing to a reader. */
function isInAddress(text: string, { start, kind }: Sign): boolean {
  return kind === 'look-alike' && /https?:\/\/\S*$/.test(text.slice(0, start));
}
