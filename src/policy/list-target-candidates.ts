import { findTargetCandidates, type TargetCandidate } from './target-candidates.ts';
import type { Metadata } from './find-metadata.ts';
import type { DocumentPart, Provision } from './tree.ts';
import { eachSentence } from './walk.ts';

/** A target candidate with the sentence that holds it; its offsets count within that sentence. */
export interface PlacedTarget extends TargetCandidate {
  readonly eId: string;
}

/** Headings of parts that look back. */
const review =
  /回顾|总结|工作情况|基本情况|完成情况|执行情况|现状|发展基础|成效|成绩|成就|进展|过去|上年|去年|存在(?:的)?(?:主要)?问题/;
const ahead = /目标|任务|要求|思路|安排|部署|打算|今后|下一步|措施|奋力|全力/;

/** The target candidates in a document's parts, in order; those that look back are left out, such as the first of a government work report. */
export function listTargetCandidates(
  parts: Iterable<DocumentPart>,
  document: Pick<Metadata, 'title' | 'date'>,
): PlacedTarget[] {
  const year = findYear(document);
  let opensReport = document.title?.includes('政府工作报告') ?? false;
  const targets: PlacedTarget[] = [];
  for (const part of parts) {
    if (part.type === 'provision') {
      const past = looksBack(part, opensReport);
      opensReport = false;
      if (past) continue;
    }
    for (const { eId, text } of eachSentence([part])) {
      for (const candidate of findTargetCandidates(text, { year })) {
        targets.push({ ...candidate, eId });
      }
    }
  }
  return targets;
}

function looksBack({ heading }: Provision, opensReport: boolean): boolean {
  const words = heading ?? '';
  if (ahead.test(words)) return false;
  return opensReport || review.test(words);
}

/** The year that a document is of: that of its title, else of its date. */
function findYear({ title, date }: Pick<Metadata, 'title' | 'date'>): number | null {
  const titled = /(?<!\d)((?:19|20)\d\d)年/.exec(title ?? '')?.[1];
  const year = Number(titled ?? date?.slice(0, 4) ?? Number.NaN);
  return Number.isNaN(year) ? null : year;
}
