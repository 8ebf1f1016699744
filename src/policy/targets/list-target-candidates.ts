import type { Metadata } from '../recognise/find-metadata.ts';
import { isTraditional } from '../text/simplified.ts';
import { listPlanEnds } from './five-year-plans.ts';
import { listTableTargets } from './tables/list-table-targets.ts';
import { eachSentenceAhead, type SentenceAhead } from './sentences-ahead.ts';
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

/** What titles of papers end in that say what is to come. */
const plans =
  /(?:方案|计划|规划|纲要|要点|安排|打算|思路|目标|任务|行动|意见|措施|政策|工作报告)(?:（[^（）]*）)*(?:的通知)?$/;

/** Courts say what the law means, and from which amount on. */
const courts = /最高人民(?:法院|检察院)|立案追诉标准|量刑/;

/** What a document says of its own time. */
interface Dated extends Pick<Metadata, 'title' | 'documentNumber' | 'date'> {
  /** The numbers of the documents that it cites, than which it is no older. */
  readonly cited?: readonly (string | null)[];
}

/** The target candidates in a document's parts, in order; those of its reviews and notes are left out. */
export function listTargetCandidates(
  parts: Iterable<DocumentPart>,
  document: Dated,
): PlacedTarget[] {
  const year = findYear(document);
  const title = document.title ?? '';
  // A bulletin of statistics says what was counted.
  if (title.endsWith('统计公报') || (courts.test(title) && !plans.test(title))) return [];
  const report = /工作(?:报告|总结)/.test(title);
  const plan = plans.test(title);
  const targets: PlacedTarget[] = [];
  let traditional = isTraditional(title);
  for (const read of eachSentenceAhead(parts, { year, report })) {
    if (read.type === 'table-ahead') {
      targets.push(...listTableTargets(read.table, read.around, year));
      continue;
    }
    const { eId, text } = read.sentence;
    traditional ||= isTraditional(text);
    for (const candidate of findTargetCandidates(text, { year, plan, traditional })) {
      if (isNorm(read, candidate)) continue;
      targets.push({ ...candidate, eId });
    }
  }
  return targets;
}

/** Whether a number in an article or under a heading of conditions only says what is allowed or enough (不超过三层); one that is promised has its verb. */
function isNorm({ sentence, norm }: SentenceAhead, { start, end }: TargetCandidate): boolean {
  const from = sentence.text.slice(0, start).search(/[^，,；;：:。]*$/);
  return (
    (norm || /(?:^|__)art_/.test(sentence.eId)) && !promising.test(sentence.text.slice(from, end))
  );
}

/** The year that a document is of: the last that its title speaks of, else that of its date or number, else the first of the five-year plan that it is, else that of the latest paper that it cites. */
function findYear({ title, date, documentNumber, cited = [] }: Dated): number | null {
  const [titled] = listTitleYears(title ?? '').sort((a, b) => b - a);
  const [, numbered] = /〔(\d{4})〕/.exec(documentNumber ?? '') ?? [];
  const [end] = listPlanEnds(title ?? '');
  const dated = date?.slice(0, 4) ?? numbered;
  // What is told of a year (2020年度考核情况的通报) is told when it is over.
  const told =
    tells.test(title ?? '') && dated !== undefined
      ? Math.max(Number(dated), titled ?? 0)
      : undefined;
  return (
    told ??
    titled ??
    (dated === undefined ? undefined : Number(dated)) ??
    (end ? end - 4 : findLatest(cited))
  );
}

const tells = /表彰|奖励|通报|考核|评选|审计|总结|情况|公报|结果/;

/** A range counts by its first year (2019—2020年), and a year to reach not at all. */
function listTitleYears(title: string): number[] {
  const years = /(?<![\d到至])((?:19|20)\d\d)(?:年?\s?[-—–~～至到]{1,2}\s?\d{4})?年/g;
  return [...title.matchAll(years)].map(([, year]) => Number(year));
}

/** The latest year in document numbers. */
function findLatest(numbers: readonly (string | null)[]): number | null {
  const years = numbers.flatMap((number) => /〔(\d{4})〕/.exec(number ?? '')?.[1] ?? []);
  return years.length === 0 ? null : Math.max(...years.map(Number));
}
