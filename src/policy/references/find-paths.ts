import { parseChineseNumeral } from '../text/numerals.ts';
import { toTypePattern } from '../citations/document-types.ts';
import { isStepUnit, stepRanks, type PathStep } from './reference.ts';

/** A path to a provision as it stands in a text. */
export interface ReferencePath {
  readonly start: number;
  readonly end: number;
  readonly steps: readonly PathStep[];
  /** Whether a path or a member of a list stands before it and shares its anchor. */
  readonly chained: boolean;
  /** The steps of the path with which the range begins that ends here (第三条至第五条); null where it ends none. */
  readonly since: readonly PathStep[] | null;
}

/** A number with its unit; the members of a list share the last one's unit. */
interface Member {
  readonly start: number;
  readonly end: number;
  readonly step: PathStep;
  /** Whether 至 stands before it. */
  readonly ranged: boolean;
}

/** A number of a list whose unit comes at its end. */
type Numbered = Omit<Member, 'step'> & { readonly written: string };

const numeral = '[零〇○一二三四五六七八九十百千两]{1,9}|[0-9０-９]{1,4}';
const bracketed = `[(（]\\s?(?<bracketed>${numeral})\\s?[)）]\\s?`;
const ordinal = `(?:(?<plain>${numeral})\\s?|${bracketed})`;
const joint = '、|和|及|以及|或者|或|与|至|到';
const first = new RegExp(`第\\s?${ordinal}`, 'y');
const further = new RegExp(`(?<between>${joint})\\s?(?<own>第?\\s?${ordinal})`, 'y');
/** After what holds it a bracketed number needs no 第 (本款(一)、(二)项). */
const bare = new RegExp(bracketed, 'y');
/** Words that only begin with a unit (第一项目, 第五条件) are no paths. */
const unit =
  /(部分|编(?![制辑写号排])|章(?!程)|节(?![目点能约日假课])|条(?![件例约理令线款])|款(?!项)|项(?!目)|目(?![标前的录])|点(?![名击]))(?:之([一二三四五六七八九十]{1,3}))?/y;
/** Paths that stand side by side (第三点第22条; 第十条，第十一条) share their anchor too. */
const connector = new RegExp(`(?:${joint}|[，,](?=第))?\\s?(?=[第(（])`, 'y');
/** The label of a provision without 第 and without its unit: 第二部分(三). */
const bareLabel = new RegExp(
  `[(（]\\s?(${numeral})\\s?[)）](?!\\s?(?:、|和|[(（]|部分|[编章节条款项目点]))`,
  'y',
);
/** 本要点(三), 本通知二、(三), 前款(二)项: labels right after the document itself or what holds them. */
const afterOwn = new RegExp(
  `(?<=(?:本(?:${toTypePattern('path')})|(?:[本该]|(?<!提)前)[条款])(?:中的|的|中)?)(?:([一二三四五六七八九十]{1,3})、?)?(?=[(（]\\s?(?:${numeral})\\s?[)）])`,
  'g',
);

/** Finds the paths to provisions in a text, in order; a list (第四条第(二)、(三)项) gives one path for each of its members. */
export function findReferencePaths(text: string): ReferencePath[] {
  const paths: ReferencePath[] = findLabelPaths(text);
  for (let at = text.indexOf('第'); at >= 0; at = text.indexOf('第', at)) {
    const run = readRun(text, at);
    paths.push(...run);
    at = Math.max(at + 1, run.at(-1)?.end ?? 0);
  }
  return paths.toSorted((a, b) => a.start - b.start);
}

function findLabelPaths(text: string): ReferencePath[] {
  if (!/[本前该]/.test(text)) return [];
  return [...text.matchAll(afterOwn)].flatMap(({ index, 0: before, 1: section }) => {
    const at = index + before.length;
    const label = readBareLabel(text, at);
    const ordinal = section === undefined ? null : parseChineseNumeral(section);
    const above: PathStep[] = ordinal === null ? [] : [{ unit: '部分', ordinal, branch: null }];
    const members = label === null ? readBareItems(text, at) : [label];
    const paths = toPaths(members, index, above);
    return paths.map((path, member) => ({ ...path, chained: member > 0 }));
  });
}

/** (一)、(二)项 without 第. */
function readBareItems(text: string, at: number): Member[] {
  const members = readLevel(text, at, bare);
  return members[0]?.step.unit === '项' ? members : [];
}

function readBareLabel(text: string, at: number): Member | null {
  bareLabel.lastIndex = at;
  const ordinal = parseChineseNumeral(bareLabel.exec(text)?.[1] ?? '');
  if (ordinal === null) return null;
  const step = { unit: '项', ordinal, branch: null } as const;
  return { start: at, end: bareLabel.lastIndex, step, ranged: false };
}

/** Paths that are joined by 、 or 和, from one place on. */
function readRun(text: string, from: number): ReferencePath[] {
  const run: ReferencePath[] = [];
  for (let at: number | null = from; at !== null;) {
    const last = run.at(-1);
    const [head, ...rest] = readPath(text, at, last?.steps ?? []);
    if (head === undefined) break;
    const ranged = last !== undefined && /[至到]/.test(text.slice(last.end, at));
    const since = ranged ? last.steps : null;
    run.push({ ...head, since, chained: last !== undefined });
    run.push(...rest.map((member) => ({ ...member, chained: true })));
    at = matchAt(connector, text, run.at(-1)?.end ?? at);
  }
  return run;
}

/** One path, with every member of the list in which it may end. */
function readPath(
  text: string,
  start: number,
  before: readonly PathStep[],
): Omit<ReferencePath, 'chained'>[] {
  let steps: readonly PathStep[] = [];
  let end = start;
  for (;;) {
    const named = readLevel(text, end);
    const members = named.length > 0 || steps.length === 0 ? named : readBareItems(text, end);
    const [head] = members;
    if (head === undefined || (steps.length > 0 && !goesDown(steps, head.step))) break;
    // 第四条第一款和第三款: what a joined path leaves out it has from the one before.
    const above = steps.length > 0 ? steps : before.filter((step) => goesDown([step], head.step));
    if (members.length > 1) return toPaths(members, start, above);
    steps = [...above, head.step];
    end = head.end;
    const label = head.step.unit === '部分' ? readBareLabel(text, end) : null;
    if (label) return [{ start, end: label.end, steps: [...steps, label.step], since: null }];
  }
  return steps.length === 0 ? [] : [{ start, end, steps, since: null }];
}

/** One path for each member of a list, the first from the start of the whole on. */
function toPaths(
  members: readonly Member[],
  start: number,
  above: readonly PathStep[],
): Omit<ReferencePath, 'chained'>[] {
  const steps = members.map(({ step }) => [...above, step]);
  return members.map((member, index) => ({
    start: index === 0 ? start : member.start,
    end: member.end,
    steps: steps[index] ?? [],
    since: member.ranged ? (steps[index - 1] ?? null) : null,
  }));
}

/** 第三条, or 第(二)、(三)项 as two members. */
function readLevel(text: string, from: number, opening = first): Member[] {
  const numbers: Numbered[] = [];
  for (let at = from; ;) {
    const pattern = numbers.length === 0 ? opening : further;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return [];
    const { plain, bracketed, between = '', own = match[0] } = match.groups ?? {};
    at = pattern.lastIndex;
    const ranged = /[至到]/.test(between);
    numbers.push({ start: at - own.length, end: at, written: plain ?? bracketed ?? '', ranged });
    unit.lastIndex = at;
    const found = unit.exec(text);
    if (found) return toMembers(numbers, found, unit.lastIndex);
  }
}

function toMembers(
  numbers: readonly Numbered[],
  [, name, branch]: RegExpExecArray,
  end: number,
): Member[] {
  if (!isStepUnit(name)) return [];
  return numbers.flatMap(({ start, written, ranged, ...own }, index) => {
    const isLast = index === numbers.length - 1;
    const n = parseChineseNumeral(written);
    if (n === null) return [];
    const branchNumber = isLast && branch !== undefined ? parseChineseNumeral(branch) : null;
    const step = { unit: name, ordinal: n, branch: branchNumber };
    return [{ start, end: isLast ? end : own.end, step, ranged }];
  });
}

function goesDown(steps: readonly PathStep[], next: PathStep): boolean {
  const last = steps.at(-1);
  return last === undefined || stepRanks[next.unit] > stepRanks[last.unit];
}

function matchAt(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
