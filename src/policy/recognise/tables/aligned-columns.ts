import { trimRange, type Range } from '../lines/spans.ts';

/** Where letters, digits and other narrow signs end. */
const firstWide = 0x2e80;
/** As many blank columns part two cells. */
const leastGap = 2;

/** A sign of a line by the columns that it fills, a Chinese character two of them. */
interface Sign {
  readonly at: number;
  readonly column: number;
  readonly width: number;
  readonly blank: boolean;
}

/** The cells of lines that stand in columns: each of these is blank in all lines where it ends; null where there are fewer than three. */
export function readAligned(source: string, lines: readonly Range[]): Range[][] | null {
  const rows = lines.map((line) => listSigns(source, line));
  const filled = new Set(
    rows.flatMap((row) =>
      row
        .filter(({ blank }) => !blank)
        .flatMap(({ column, width }) => (width === 2 ? [column, column + 1] : [column])),
    ),
  );
  const starts = findStarts(filled);
  if (starts.length < 3) return null;
  const cells = rows.map((row, at) =>
    starts.map((from, index): Range => {
      const to = starts[index + 1] ?? Infinity;
      const own = row.filter(({ blank, column }) => !blank && column >= from && column < to);
      const end = lines[at]?.end ?? 0;
      return own[0]
        ? trimRange(source, { start: own[0].at, end: (own.at(-1)?.at ?? 0) + 1 })
        : { start: end, end };
    }),
  );
  // A line with one filled cell is no row of its own.
  const sparse = cells.filter((row) => row.filter(({ start, end }) => start < end).length < 2);
  return sparse.length === 0 ? cells : null;
}

function listSigns(source: string, { start, end }: Range): Sign[] {
  let column = 0;
  return Array.from({ length: end - start }, (_, index) => {
    const at = start + index;
    const width = source.charCodeAt(at) < firstWide ? 1 : 2;
    const sign = { at, column, width, blank: /\s/.test(source.charAt(at)) };
    column += width;
    return sign;
  });
}

/** Where columns begin: behind two or more columns that no line fills. */
function findStarts(filled: ReadonlySet<number>): number[] {
  const last = Math.max(-1, ...filled);
  const starts: number[] = [];
  let gap = leastGap;
  for (let column = 0; column <= last; column += 1) {
    if (!filled.has(column)) gap += 1;
    else {
      if (gap >= leastGap) starts.push(column);
      gap = 0;
    }
  }
  return starts;
}
