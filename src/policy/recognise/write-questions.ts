import { splitHeadingEnd } from '../text/heading-end.ts';
import type { DraftBlock, DraftProvision } from '../tree/draft.ts';
import { splitParagraphs } from './lines/paragraphs.ts';
import type { Range } from './lines/spans.ts';
import type { Region } from './regions/read-regions.ts';
import type { Writing } from './writing.ts';

/** Writes the units of a region between two places. */
type WriteUnits = (region: Region, writing: Writing) => DraftProvision[];

const reason = 'asks, and an answer follows';

/** Writes each question of a text that asks and answers as a heading without a label, with its answer below it. */
export function writeQuestions(
  region: Region,
  writing: Writing,
  writeUnits: WriteUnits,
): DraftProvision[] {
  return region.questions.map((range) => writeQuestion(range, region, writing, writeUnits));
}

function writeQuestion(
  range: Range,
  region: Region,
  writing: Writing,
  writeUnits: WriteUnits,
): DraftProvision {
  const { text, spaces } = writing.reading;
  const labels = region.labels.filter(({ start }) => start > range.start && start < range.end);
  const own = { start: range.start, end: labels[0]?.start ?? range.end };
  const [first = [], ...answers] = splitParagraphs(text, spaces, own);
  // A heading without a label has a place for one all the same, so that what counts labels finds it.
  writing.take('label', [{ start: range.start, end: range.start }]);
  writing.explainHeading(first, reason);
  // As of any heading, the mark that closes it (请介绍背景。) stands apart.
  const { heading, headingEnd } = splitHeadingEnd(writing.take('heading', first));
  const children: (DraftBlock | DraftProvision)[] = answers.map((span) => writing.takeBlock(span));
  const below = writeUnits({ ...region, labels, questions: [], end: range.end }, writing);
  return { label: '', heading, headingEnd, children: [...children, ...below] };
}
