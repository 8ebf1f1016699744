import { findTargetCandidates, type TargetCandidate } from './target-candidates.ts';
import { findMetadata } from './find-metadata.ts';
import type { DocumentTree, Provision } from './tree.ts';
import { listParts, listSentences } from './walk.ts';

/** A target candidate with the sentence that holds it; its offsets count within that sentence. */
export interface PlacedTarget extends TargetCandidate {
  readonly eId: string;
}

/** Headings of parts that look back. */
const review =
  /回顾|总结|工作情况|基本情况|完成情况|执行情况|现状|发展基础|成效|成绩|成就|进展|过去|上年|去年|存在(?:的)?(?:主要)?问题/;
const ahead = /目标|任务|要求|思路|安排|部署|打算|今后|下一步|措施|奋力|全力/;

/** The target candidates of a document in order; parts that look back are left out, such as the first of a government work report. */
export function listTargetCandidates(tree: DocumentTree): PlacedTarget[] {
  const year = findYear(tree);
  const isReport = (tree.title ?? '').includes('政府工作报告');
  const first = tree.body[0];
  return listParts(tree).flatMap((part) => {
    if (part.type === 'provision' && looksBack(part, isReport && part === first)) return [];
    return listSentences(part).flatMap(({ eId, text }) =>
      findTargetCandidates(text, { year }).map((candidate) => ({ ...candidate, eId })),
    );
  });
}

function looksBack({ heading }: Provision, opensReport: boolean): boolean {
  const words = heading ?? '';
  if (ahead.test(words)) return false;
  return opensReport || review.test(words);
}

/** The year that a document is of: that of its title, else of its date. */
function findYear(tree: DocumentTree): number | null {
  const titled = /(?<!\d)((?:19|20)\d\d)年/.exec(tree.title ?? '')?.[1];
  const dated = findMetadata(tree).date?.slice(0, 4);
  const year = Number(titled ?? dated ?? Number.NaN);
  return Number.isNaN(year) ? null : year;
}
