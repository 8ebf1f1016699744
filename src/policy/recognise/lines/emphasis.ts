import type { StyleRun } from './line-evidence.ts';
import type { Range } from './spans.ts';

/** Finds the stretches of a line that are set heavier than its body, as headings run into their text are. */
export function findEmphasis(text: string, runs: readonly StyleRun[]): Range[] {
  const hasWords = ({ start, end }: Range): boolean => /[\p{L}\p{N}]/u.test(text.slice(start, end));
  const body = runs
    .filter(hasWords)
    .reduce((least, run) => Math.min(least, weightOf(run)), Infinity);
  const stretches: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | null = null;
  for (const run of runs) {
    if (weightOf(run) <= body) open = null;
    else if (open) open.end = run.end;
    else {
      open = { start: run.start, end: run.end };
      stretches.push(open);
    }
  }
  return stretches.filter(hasWords);
}

/** 黑体 and 楷体 are the faces of headings; bold is heavier than either. */
function weightOf({ bold, font }: StyleRun): number {
  const face = font === 'hei' ? 2 : font === 'kai' ? 1 : 0;
  return face + (bold ? 3 : 0);
}
