import type { DraftBlock, DraftProvision } from '../tree/draft.ts';
import { findUnitDoubts } from './find-doubts.ts';
import { splitParagraphs } from './lines/paragraphs.ts';
import type { Region } from './regions/read-regions.ts';
import { isDecimalTop } from './labels/sequences.ts';
import type { Span } from './lines/spans.ts';
import type { LabelledUnit } from './headings/unit.ts';
import { readUnits, runBelow, type LabelRun } from './headings/units.ts';
import { writeQuestions } from './write-questions.ts';
import type { Writing } from './writing.ts';

/** As many headings as Markdown has levels for; deeper units have none. */
const headingLevels = 5;

/** A unit as written, and the paragraphs behind it that go on with the article above it. */
interface Written {
  readonly provision: DraftProvision;
  readonly rest: readonly Span[];
}

/** Writes the units of a region branch by branch, so that those of one branch only are held at a time. */
export function writeUnits(region: Region, writing: Writing): DraftProvision[] {
  if (region.questions.length > 0) return writeQuestions(region, writing, writeUnits);
  const { labels, end } = region;
  const run = { labels, end, decimalTop: labels.some(isDecimalTop), headingLevels };
  const units = openUnits(run, writing);
  return units.map((unit, at) => writeUnit(unit, units[at - 1], run, false, writing).provision);
}

function openUnits(run: LabelRun, writing: Writing): LabelledUnit[] {
  const units = readUnits(writing.reading, run);
  findUnitDoubts(units, writing.doubts);
  return units;
}

/** Writes a unit and all below it; one that ends a branch of an article keeps only the first of its paragraphs. */
function writeUnit(
  unit: LabelledUnit,
  previous: LabelledUnit | undefined,
  run: LabelRun,
  endsBranch: boolean,
  writing: Writing,
): Written {
  writing.explain(unit, previous);
  const label = writing.take('label', [unit.label]);
  const heading = unit.heading ? writing.take('heading', unit.heading.words) : null;
  const headingEnd = unit.heading ? writing.take('heading', [unit.heading.end]) : '';
  const paragraphs = findParagraphs(unit, writing);
  const own = endsBranch && unit.inner.length === 0 ? 1 : paragraphs.length;
  const children = writeParagraphs(paragraphs.slice(0, own), writing);
  let rest: readonly Span[] = paragraphs.slice(own);
  const isArticle = unit.label.style === 'article';
  const below = runBelow(unit, run);
  const units = openUnits(below, writing);
  for (const [at, child] of units.entries()) {
    const ends = isArticle || (endsBranch && at === units.length - 1);
    const written = writeUnit(child, units[at - 1], below, ends, writing);
    children.push(written.provision);
    if (isArticle) for (const text of writeParagraphs(written.rest, writing)) children.push(text);
    else rest = written.rest;
  }
  return { provision: { label, heading, headingEnd, children }, rest };
}

function findParagraphs({ heading, content }: LabelledUnit, { reading }: Writing): Span[] {
  const start = heading?.end.end ?? content.start;
  return splitParagraphs(reading.text, reading.spaces, { start, end: content.end });
}

function writeParagraphs(
  spans: readonly Span[],
  writing: Writing,
): (DraftBlock | DraftProvision)[] {
  return spans.map((span) => writing.takeBlock(span));
}
