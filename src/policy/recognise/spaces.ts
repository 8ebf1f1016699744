import { parseLabel } from '../labels.ts';
import type { Range } from './spans.ts';

/**
 * What a run of white space says: the end of a line, a gap as wide as an indent, one space,
 * or a line end in the middle of a sentence (a hard wrap).
 */
export type SpaceKind = 'line' | 'gap' | 'space' | 'soft';

/** A run of white space. */
export interface Space extends Range {
  readonly kind: SpaceKind;
}

/** The white space of a text, with fast access from either end of a run. */
export interface Spaces {
  readonly all: readonly Space[];
  /** The run that ends at an offset. */
  before(offset: number): Space | undefined;
  /** The run that begins at an offset. */
  after(offset: number): Space | undefined;
}

/** Finds the runs of white space and judges each from the layout of the whole text; hard wraps only where they may be. */
export function findSpaces(source: string, mayWrap = true): Spaces {
  const runs = [...source.matchAll(/\s+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
  const width = mayWrap ? findWrapWidth(source, runs) : null;
  let lineStart = 0;
  const all = runs.map(({ start, end, text }): Space => {
    const length = start - lineStart;
    const isLine = /[\n\r\u2028\u2029\f]/.test(text);
    if (isLine) lineStart = end;
    if (!isLine) return { start, end, kind: isGap(source, start, end) ? 'gap' : 'space' };
    const soft = width !== null && isWrap(source, { start, end, text }, length, width);
    return { start, end, kind: soft ? 'soft' : 'line' };
  });
  const byEnd = new Map(all.map((run) => [run.end, run] as const));
  const byStart = new Map(all.map((run) => [run.start, run] as const));
  return { all, before: (offset) => byEnd.get(offset), after: (offset) => byStart.get(offset) };
}

/** Two or more spaces part blocks, unless they only space out the letters of a name (国  务  院). */
function isGap(source: string, start: number, end: number): boolean {
  if (end - start < 2) return false;
  const spacedBefore = /\s/.test(source.charAt(start - 2));
  const spacedAfter = /[^\d]/.test(source.charAt(end)) && /\s/.test(source.charAt(end + 1));
  return !(spacedBefore || spacedAfter);
}

/** The length of the lines of a text that is wrapped at a fixed width, or null. */
function findWrapWidth(source: string, runs: readonly (Range & { text: string })[]): number | null {
  const lengths: number[] = [];
  let open = 0;
  let lineStart = 0;
  for (const run of runs) {
    if (!/[\n\r]/.test(run.text)) continue;
    lengths.push(run.start - lineStart);
    if (!/[。；：！？;:”）)》]/.test(source.charAt(run.start - 1))) open += 1;
    lineStart = run.end;
  }
  const width = Math.max(0, ...lengths.slice(0, 50_000));
  const full = lengths.filter((length) => length >= width - 3).length;
  const wrapped = lengths.length >= 6 && width >= 15 && width <= 90;
  return wrapped && full >= lengths.length * 0.4 && open >= lengths.length * 0.35 ? width : null;
}

function isWrap(
  source: string,
  run: Range & { text: string },
  length: number,
  width: number,
): boolean {
  if (length < width - 4 || /\n\s*\n/.test(run.text)) return false;
  if (/(?:\u3000| {2})[^\S\n]*$/.test(run.text)) return false;
  const ended = /[。；！？;]/.test(source.charAt(run.start - 1));
  return !(ended && parseLabel(source.slice(run.end, run.end + 32)) !== null);
}
