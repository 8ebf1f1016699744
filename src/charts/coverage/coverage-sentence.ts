import { messages } from '#i18n/messages.ts';
import type { CoverageInput } from '../input/chart-input.ts';
import { joinSentences } from '#i18n/phrases/join-sentences.ts';

/** More towns than this are counted and not named. */
const mostNames = 5;

/** What the coverage matrix shows: how many towns have a value, which have none, and who has one for the target year. */
export function describeCoverage(input: CoverageInput): string {
  const { sentences, listSeparator } = messages(input.locale).chart;
  const empty = input.rows.filter(({ total }) => total === 0);
  const names = empty.map(({ label }) => label).join(listSeparator);
  return joinSentences(
    input.locale,
    sentences.coverage(input.rows.length, input.rows.length - empty.length, empty.length),
    describeTargetYear(input),
    names === '' ? '' : sentences.coverageEmpty(names),
  );
}

function describeTargetYear(input: CoverageInput): string {
  const { sentences, listSeparator } = messages(input.locale).chart;
  const column = input.targetYear === null ? -1 : input.years.indexOf(input.targetYear);
  if (column < 0 || input.targetYear === null) return '';
  const known = input.rows.filter(({ cells }) => (cells[column] ?? 'none') !== 'none');
  if (known.length === 0) return sentences.coverageYearEmpty(input.targetYear);
  if (known.length === input.rows.length) return sentences.coverageYearAll(input.targetYear);
  if (known.length > mostNames) return sentences.coverageYearMany(input.targetYear, known.length);
  return sentences.coverageYear(
    input.targetYear,
    known.map(({ name }) => name).join(listSeparator),
  );
}
