import type { Found, Gold } from './paper.ts';
import { toNarrow, toPlainAmount } from './same-words.ts';
import type { Score } from './score.ts';

/** How far apart the words of one promise may lie. */
const near = 45;

/** Counts targets; one is found when its amount is, near the words of the promise. */
export function scoreTargets(score: Score, text: string, gold: Gold, { targets }: Found): void {
  const words = toNarrow(text);
  const left = new Set(targets);
  for (const one of [...gold.targets].sort((a, b) => +a.optional - +b.optional)) {
    const amount = toPlainAmount(one.value, one.unit);
    const at = words.indexOf(toNarrow(one.quote));
    const isHere = (quote: string) => {
      const { length } = toNarrow(quote);
      const starts = findAll(words, toNarrow(quote));
      const goldEnd = at + toNarrow(one.quote).length;
      // The words of a cell may stand elsewhere too.
      return (
        starts.length === 0 ||
        starts.some((start) => start < goldEnd + near && at < start + length + near)
      );
    };
    const [hit] = [...left]
      .filter(({ value, unit, quote }) => toPlainAmount(value, unit) === amount && isHere(quote))
      .sort((a, b) => rank(a, one.op, at, words) - rank(b, one.op, at, words));
    if (hit) left.delete(hit);
    if (one.optional) continue;
    if (!hit) {
      score.targets.missed += 1;
      score.failures.push(`target missed: ${one.quote}`);
      continue;
    }
    score.targets.right += 1;
    const told = `target ${one.quote}:`;
    if (one.op === null || toOp(hit.op) === one.op) score.targets.op += 1;
    else score.failures.push(`${told} ${hit.op}, not ${one.op}`);
    if (one.change === null || hit.change === one.change) score.targets.change += 1;
    else score.failures.push(`${told} ${hit.change ?? 'no change'}, not ${one.change}`);
  }
  for (const { quote } of left) {
    score.targets.wrong += 1;
    score.failures.push(`target wrong: ${quote}`);
  }
}

function findAll(words: string, quote: string): number[] {
  const starts: number[] = [];
  for (let at = words.indexOf(quote); at >= 0 && quote !== ''; at = words.indexOf(quote, at + 1)) {
    starts.push(at);
  }
  return starts;
}

/** The right sign of comparison counts first, then the distance. */
function rank(
  { op, quote }: { readonly op: string; readonly quote: string },
  wanted: string | null,
  at: number,
  words: string,
): number {
  const distance = Math.abs(words.indexOf(toNarrow(quote)) - at);
  return (toOp(op) === wanted ? 0 : words.length) + distance;
}

function toOp(op: string): string {
  return op === '>' ? '>=' : op === '<' ? '<=' : op;
}
