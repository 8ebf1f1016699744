import { fields } from './paper.ts';
import type { Hits, Score } from './score.ts';

/** The totals of a score, a line for each thing that is asked. */
export function formatScore(name: string, score: Score): string[] {
  const { targets } = score;
  const lines = fields.map((field) => {
    const { printed, right, invented } = score.fields[field];
    const share = printed === 0 ? 1 : right / printed;
    return `${field} ${share.toFixed(4)} (${right} of ${printed} right, ${invented} claimed where none is printed)`;
  });
  return [
    ...lines,
    `called not printed wrongly ${score.calledNotPrinted}`,
    `citations ${formatHits(score.citations)}`,
    `targets ${formatHits(targets)}, op right ${targets.op}, change right ${targets.change}`,
    `provisions ${formatHits(score.provisions)}`,
    `headings ${formatHits(score.headings)}`,
  ].map((line) => `${name}: ${line}`);
}

/** The harmonic mean of how much of what was found is right, and how much of what is right was found. */
export function toF1({ right, wrong, missed }: Hits): number {
  const all = 2 * right + wrong + missed;
  return all === 0 ? 1 : (2 * right) / all;
}

function formatHits(hits: Hits): string {
  const { right, wrong, missed } = hits;
  return `F1 ${toF1(hits).toFixed(4)} (${right} right, ${wrong} wrong, ${missed} missed)`;
}
