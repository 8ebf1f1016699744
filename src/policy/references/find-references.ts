import { findCitations, type CitationMention } from '../citations/citations.ts';
import { findAnchorBefore } from './find-anchor.ts';
import { findReferencePaths, type ReferencePath } from './find-paths.ts';
import {
  isStepUnit,
  stepRanks,
  type Anchor,
  type PathStep,
  type Reference,
  type StepUnit,
} from './reference.ts';
import { findPathlessReferences } from './find-pathless.ts';
import { dropOverlapping, type Stretch } from '../text/stretches.ts';

/** How many characters before a path can name what it starts from. */
const reach = 48;

/** 第一项工作, 第二部分: alone, without brackets and without an anchor these only count. */
const counted: ReadonlySet<StepUnit> = new Set(['项', '点', '目', '节', '部分']);
const number = '[零〇○一二三四五六七八九十百0-9０-９]{1,4}';
/** 第三项规定, 第二项、第四项情形: what the items of an article are called when one of them is meant. */
const ruled = new RegExp(
  `^(?:(?:、|和|及|以及|或者|或|与|至|到)第?${number}项?)*(?:的?(?:规定|所[列述称指规]|情形|行为|标准)|[以之]外)`,
);
const said = /[上前]述$/;
/** 该款规定, where a path before has named the 款; not 该条款 or 各该条, which means several. */
const sameUnit = /(?<![应各])该(编|章|节|条|款|项)(?=的?规定|所[列述称指规])/g;

/** What may stand between a citation and a path in it: the end of its brackets, its year, 文件. */
const joint = /^[”"]?[）)]?\s?(?:[（(][^（）()]{1,20}[）)])?\s?(?:文件|文)?(?:中的|的|中)?$/;

/** 该条第二款, 同款第（一）项: the unit that the path before has named. */
const same = /(?<![应])[该同](编|章|节|条|款|项)的?$/;

/** A path that was read, for those that rely on it. */
interface Read {
  readonly anchor: Anchor;
  readonly steps: readonly PathStep[];
  readonly end: number;
}

/** The one finder: every place where a text points to a document, to a provision of one, or back to what stands before; in order. */
export function findReferences(text: string): Reference[] {
  const citations = findCitations(text);
  const paths = toReferences(text, findReferencePaths(text), citations);
  const read = [...citations.map(toReference), ...paths].toSorted(inOrder);
  const pathless = [...findPathlessReferences(text), ...findSameUnits(text, read)].toSorted(
    inOrder,
  );
  return [...read, ...dropOverlapping(pathless, read)].toSorted(inOrder);
}

function inOrder(a: Stretch, b: Stretch): number {
  return a.start - b.start;
}

function toReference({ start, end, ...citation }: CitationMention): Reference {
  return { start, end, anchor: toAnchor(citation), steps: [] };
}

function toAnchor({ title, number }: Pick<CitationMention, 'title' | 'number'>): Anchor {
  return { kind: 'cited', title, number };
}

/** The paths with what they start from; both lists go from left to right together. */
function toReferences(
  text: string,
  paths: readonly ReferencePath[],
  citations: readonly CitationMention[],
): Reference[] {
  const references: Reference[] = [];
  let before: Read = { anchor: { kind: 'self', stated: false }, steps: [], end: 0 };
  let passed = 0;
  for (const path of paths) {
    while ((citations[passed]?.end ?? Infinity) <= path.start) passed += 1;
    if ((citations[passed]?.start ?? Infinity) < path.end) continue;
    const found = toPathReference(text, path, citations[passed - 1], before);
    const reference = settleCount(text, path, found);
    before = reference ?? found;
    if (reference !== null) references.push(reference);
  }
  return references;
}

/** 该项规定: what the path just before has led to, down to that unit. */
function findSameUnits(text: string, read: readonly Reference[]): Reference[] {
  if (!text.includes('该')) return [];
  let passed = 0;
  return [...text.matchAll(sameUnit)].flatMap((match) => {
    while ((read[passed]?.end ?? Infinity) <= match.index) passed += 1;
    const before = read[passed - 1];
    if (before === undefined) return [];
    const end = match.index + match[0].length;
    const found = goOn(match, before, { start: end, end, steps: [] });
    return found.steps.length === 0 ? [] : [found];
  });
}

/** 第三项 alone counts in its own article where something is ruled there, else it is no reference. */
function settleCount(
  text: string,
  { start, end, steps }: ReferencePath,
  reference: Reference,
): Reference | null {
  const [first, ...more] = steps;
  const unit = first?.unit ?? '条';
  const mere = more.length === 0 && counted.has(unit) && !/[(（]/.test(text.slice(start, end));
  if (!mere || !isUnstated(reference.anchor)) return reference;
  const isRule =
    said.test(text.slice(Math.max(0, start - 2), start)) ||
    ruled.test(text.slice(end, end + reach));
  return isRule && unit === '项' ? { ...reference, anchor: { kind: 'around', unit: '条' } } : null;
}

function toPathReference(
  text: string,
  { start, end, chained, since, ...path }: ReferencePath,
  cited: CitationMention | undefined,
  before: Read,
): Reference {
  const steps = { steps: path.steps, ...(since && { since }) };
  if (chained) return { start, end, anchor: shareAnchor(before.anchor, path.steps), ...steps };
  if (cited !== undefined && joint.test(text.slice(cited.end, start))) {
    return { start, end, anchor: toAnchor(cited), ...steps };
  }
  const from = Math.max(0, start - reach, cited?.end ?? 0, before.end);
  const head = text.slice(from, start);
  const again = same.exec(head);
  if (again) return goOn(again, before, { start, end, steps: path.steps });
  const { anchor, length } = findAnchorBefore(head);
  return { start: start - length, end, anchor: atName(anchor, start, length), ...steps };
}

/** From the unit of the path before on; words that no path before explains name nothing that is known. */
function goOn(
  [words, unit]: RegExpExecArray,
  before: Read,
  path: Pick<Reference, 'start' | 'end' | 'steps'>,
): Reference {
  const start = path.start - words.length;
  const rank = isStepUnit(unit) ? stepRanks[unit] : 0;
  const above = before.steps.filter((step) => stepRanks[step.unit] <= rank);
  if (above.at(-1)?.unit !== unit) {
    const anchor = { kind: 'name', words, lead: 0, end: null } as const;
    return { ...path, start, anchor };
  }
  return { ...path, start, anchor: withoutName(before.anchor), steps: [...above, ...path.steps] };
}

/** In 本条第一款和第三十二条 only the first counts in the article; the second begins above it. */
function shareAnchor(anchor: Anchor, [first]: readonly PathStep[]): Anchor {
  const isInside = 'unit' in anchor && first && stepRanks[first.unit] > stepRanks[anchor.unit];
  return 'unit' in anchor && !isInside ? { kind: 'self', stated: false } : withoutName(anchor);
}

/** A later path of a list has the anchor of the first, whose name stands in the first's link. */
function withoutName(anchor: Anchor): Anchor {
  return anchor.kind === 'name' ? { ...anchor, end: null } : anchor;
}

function atName(anchor: Anchor, start: number, length: number): Anchor {
  if (anchor.kind !== 'name') return anchor;
  return { ...anchor, end: start - length + anchor.words.length - anchor.lead };
}

function isUnstated(anchor: Anchor): boolean {
  return anchor.kind === 'self' && !anchor.stated;
}
