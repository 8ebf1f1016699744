import type { Metadata } from '../recognise/find-metadata.ts';
import { listPlanEnds } from './five-year-plans.ts';
import { listTableTargets } from './tables/list-table-targets.ts';
import { eachSentenceAhead } from './sentences-ahead.ts';
import { findTargetCandidates, type TargetCandidate } from './target-candidates.ts';
import { promising } from './target-words.ts';
import type { DocumentPart } from '../tree/tree.ts';

/** A target candidate with the sentence that holds it; its offsets count within that sentence. */
export interface PlacedTarget extends TargetCandidate {
  readonly eId: string;
  /** What is measured and by when, in the words of the row and of the column, where it stands in a table. */
  readonly indicatorWords?: string;
  readonly periodWords?: string;
}

/** The target candidates in a document's parts, in order; those of its reviews and notes are left out. */
export function listTargetCandidates(
  parts: Iterable<DocumentPart>,
  document: Pick<Metadata, 'title' | 'documentNumber' | 'date'>,
): PlacedTarget[] {
  const year = findYear(document);
  const title = document.title ?? '';
  // A bulletin of statistics says what was counted.
  if (title.endsWith('统计公报')) return [];
  const report = /工作(?:报告|总结)/.test(title);
  const targets: PlacedTarget[] = [];
  for (const read of eachSentenceAhead(parts, { year, report })) {
    if (read.type === 'table-ahead') {
      targets.push(...listTableTargets(read.table, read.around, year));
      continue;
    }
    const { eId, text } = read;
    for (const candidate of findTargetCandidates(text, { year })) {
      if (isNorm(eId, candidate)) continue;
      targets.push({ ...candidate, eId });
    }
  }
  return targets;
}

/** Whether a number in an article only says what is allowed or enough (不超过三层); one that is promised has its verb. */
function isNorm(eId: string, { quote }: TargetCandidate): boolean {
  return /(?:^|__)art_/.test(eId) && !promising.test(quote);
}

/** The year that a document is of: the last that its title speaks of, else that of its date or number, else the first of the five-year plan that it is. */
function findYear({
  title,
  date,
  documentNumber,
}: Pick<Metadata, 'title' | 'documentNumber' | 'date'>): number | null {
  const [titled] = listTitleYears(title ?? '').sort((a, b) => b - a);
  const [, numbered] = /〔(\d{4})〕/.exec(documentNumber ?? '') ?? [];
  const [end] = listPlanEnds(title ?? '');
  const dated = date?.slice(0, 4) ?? numbered;
  return titled ?? (dated === undefined ? undefined : Number(dated)) ?? (end ? end - 4 : null);
}

/** A range counts by its first year (2019—2020年), and a year to reach not at all. */
function listTitleYears(title: string): number[] {
  const years = /(?<![\d到至])((?:19|20)\d\d)(?:年?\s?[-—–~～至到]{1,2}\s?\d{4})?年/g;
  return [...title.matchAll(years)].map(([, year]) => Number(year));
}
