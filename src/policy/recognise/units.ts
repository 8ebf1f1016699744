import type { Candidate } from './candidates.ts';
import { findHeading, type HeadingGuess } from './headings.ts';
import { splitParagraphs } from './paragraphs.ts';
import { ranks } from './sequences.ts';
import type { Spaces } from './spaces.ts';
import { trimRange, type Range, type Span } from './spans.ts';

/** A labelled unit of the source with what belongs to it. */
export interface Unit {
  readonly label: Candidate;
  /** From after the label to the next one. */
  readonly content: Range;
  heading: HeadingGuess | null;
  readonly children: (Span | Unit)[];
}

/** As many headings as Markdown has levels for; deeper units have none. */
const deepestHeading = 5;

/** Builds the units of a region from its labels: who stands under whom, headings, paragraphs. */
export function buildUnits(
  source: string,
  spaces: Spaces,
  labels: readonly Candidate[],
  end: number,
): Unit[] {
  const top: Unit[] = [];
  const open: Unit[] = [];
  const groups: Unit[][] = [];
  const lastOf = new Map<Unit | null, Map<string, Unit[]>>();
  const all: { unit: Unit; depth: number; inArticle: boolean; article: Unit | null }[] = [];
  for (const [at, label] of labels.entries()) {
    const unit = createUnit(source, label, labels[at + 1]?.start ?? end);
    while (open.length > 0 && ranks[open.at(-1)?.label.style ?? 'part'] >= ranks[label.style]) {
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
    const possible = !inArticle && depth < deepestHeading;
    unit.heading = possible ? findHeading(source, spaces, unit.label, unit.content) : null;
  }
  for (const group of groups) agreeOnRunIns(group);
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

/** A run-in heading counts only if at least half of the siblings have a heading too. */
function agreeOnRunIns(group: readonly Unit[]): void {
  const withHeading = group.filter(({ heading }) => heading !== null).length;
  if (withHeading * 2 >= group.length) return;
  for (const unit of group) if (unit.heading && !unit.heading.alone) unit.heading = null;
}

/** Puts a unit's own paragraphs before its children; after the last item of an article they are the article's. */
function addParagraphs(source: string, spaces: Spaces, unit: Unit, article: Unit | null): void {
  const start = unit.heading?.end.end ?? unit.content.start;
  const paragraphs = splitParagraphs(source, spaces, { start, end: unit.content.end });
  if (article === null) {
    unit.children.unshift(...paragraphs);
    return;
  }
  const [own, ...rest] = paragraphs;
  if (own) unit.children.unshift(own);
  if (rest.length === 0) return;
  const branch = article.children.findLastIndex(
    (child) => 'label' in child && child.label.start <= unit.label.start,
  );
  article.children.splice(branch + 1, 0, ...rest);
}
