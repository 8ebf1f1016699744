import { agreeOnHeadings } from './agree-headings.ts';
import type { Candidate } from './candidates.ts';
import { findHeading } from './headings.ts';
import type { Looks } from './looks.ts';
import { splitParagraphs } from './paragraphs.ts';
import type { Unit } from './unit.ts';
import { isDecimalTop, rankOf } from './sequences.ts';
import type { Spaces } from './spaces.ts';
import { trimRange, type Span } from './spans.ts';

/** As many headings as Markdown has levels for; deeper units have none. */
const deepestHeading = 5;

/** Builds the units of a region from its labels: who stands under whom, headings, paragraphs. */
export function buildUnits(
  source: string,
  spaces: Spaces,
  looks: Looks,
  labels: readonly Candidate[],
  end: number,
): Unit[] {
  const decimalTop = labels.some(isDecimalTop);
  const top: Unit[] = [];
  const open: Unit[] = [];
  const groups: Unit[][] = [];
  const lastOf = new Map<Unit | null, Map<string, Unit[]>>();
  const all: { unit: Unit; depth: number; inArticle: boolean; article: Unit | null }[] = [];
  for (const [at, label] of labels.entries()) {
    const unit = createUnit(source, label, labels[at + 1]?.start ?? end);
    const rank = rankOf(label, decimalTop);
    for (let last = open.at(-1); last; last = open.at(-1)) {
      if (rankOf(last.label, decimalTop) < rank) break;
      open.pop();
    }
    const parent = open.at(-1) ?? null;
    const article = open.find(({ label: { style } }) => style === 'article') ?? null;
    all.push({ unit, depth: open.length, inArticle: article !== null, article });
    (parent?.children ?? top).push(unit);
    groupWithSiblings(unit, parent, lastOf, groups);
    open.push(unit);
  }
  for (const { unit, depth, inArticle } of all) {
    const possible = (!inArticle || unit.label.style === 'article') && depth < deepestHeading;
    unit.heading = possible ? findHeading(source, spaces, looks, unit) : null;
  }
  const inArticles = new Set(all.filter(({ inArticle }) => inArticle).map(({ unit }) => unit));
  for (const group of groups) {
    if (group[0] && !inArticles.has(group[0])) agreeOnHeadings(source, spaces, group);
  }
  for (const { unit, article } of all) addParagraphs(source, spaces, unit, article);
  return top;
}

function createUnit(source: string, label: Candidate, end: number): Unit {
  const content = trimRange(source, { start: label.end, end });
  return { label, content, heading: null, children: [] };
}

function groupWithSiblings(
  unit: Unit,
  parent: Unit | null,
  known: Map<Unit | null, Map<string, Unit[]>>,
  groups: Unit[][],
): void {
  const styles = known.get(parent) ?? new Map<string, Unit[]>();
  known.set(parent, styles);
  const group = styles.get(unit.label.style);
  if (group) group.push(unit);
  else {
    const fresh = [unit];
    styles.set(unit.label.style, fresh);
    groups.push(fresh);
  }
}

/** Puts a unit's own paragraphs before its children; after the last item of an article they are the article's. */
function addParagraphs(source: string, spaces: Spaces, unit: Unit, article: Unit | null): void {
  const start = unit.heading?.end.end ?? unit.content.start;
  const paragraphs = splitParagraphs(source, spaces, { start, end: unit.content.end });
  const branch = article?.children.findLastIndex(
    (child) => 'label' in child && child.label.start <= unit.label.start,
  );
  // Only behind the last unit of its branch do they keep their place.
  if (!article || branch === undefined || findLast(article.children[branch]) !== unit) {
    insert(unit.children, 0, paragraphs);
    return;
  }
  const [own, ...rest] = paragraphs;
  if (own) unit.children.unshift(own);
  insert(article.children, branch + 1, rest);
}

/** Puts paragraphs among children; there may be more of them than a call takes arguments. */
function insert(children: (Span | Unit)[], at: number, paragraphs: readonly Span[]): void {
  if (paragraphs.length === 0) return;
  const after = children.splice(at);
  for (const paragraph of paragraphs) children.push(paragraph);
  for (const child of after) children.push(child);
}

/** The unit that stands last in a branch. */
function findLast(branch: Span | Unit | undefined): Unit | null {
  let last: Unit | null = null;
  for (let at = branch; at !== undefined && 'label' in at;) {
    last = at;
    at = last.children.findLast((child) => 'label' in child);
  }
  return last;
}
