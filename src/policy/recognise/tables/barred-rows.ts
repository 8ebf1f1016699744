import { trimRange, type Range } from '../lines/spans.ts';
import { isEven, splitAt, toRow, type Rows, type TextRow } from './text-rows.ts';

/** A sign that parts two cells of a line. */
export const bar = /[|｜¦│┃║]/;
/** Every such sign of a line. */
export const bars = new RegExp(bar.source, 'g');
const rule = /^(?=.*[-=_─━┄┅═┌├└┬┼┴╔╠╚]{3})[\s|｜¦│┃+:\-=_─━┄┅═║┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬]+$/;
const markdownRule = /^[\s|:-]+$/;

/** Whether a line only rules off rows. */
export function isRule(line: string): boolean {
  return rule.test(line.trim());
}

/** Rows between bars; those at the ends of lines belong to no cell. Null where lines have not all as many cells. */
export function readBars(source: string, lines: readonly Range[]): Rows | null {
  const groups = groupByRules(source, lines);
  const rows = groups.flat();
  const ruled = lines.length > rows.length;
  const framed = rows.every(
    ({ start, end }) => bar.test(source.charAt(start)) && bar.test(source.charAt(end - 1)),
  );
  if (!ruled && !framed && rows.length < 3) return null;
  const read = ({ start, end }: Range): TextRow => {
    const inner = framed ? { start: start + 1, end: end - 1 } : { start, end };
    return toRow(splitAt(source, inner, bars));
  };
  const cells = groups.map((group) => group.map(read));
  if (!isEven(cells.flat())) return null;
  return isDrawn(source, lines, groups) ? cells.flatMap(foldRows) : cells.flat();
}

/** The lines between two rules, as many groups as the rules make. */
function groupByRules(source: string, lines: readonly Range[]): Range[][] {
  const groups: Range[][] = [[]];
  for (const line of lines) {
    if (isRule(source.slice(line.start, line.end))) groups.push([]);
    else groups.at(-1)?.push(trimRange(source, line));
  }
  return groups.filter((group) => group.length > 0);
}

/** Whether rules part all rows, and not only the head from the others. */
function isDrawn(source: string, lines: readonly Range[], groups: readonly unknown[]): boolean {
  const markdown = lines.some((line) => markdownRule.test(source.slice(line.start, line.end)));
  return !markdown && groups.length > 2;
}

/** Lines of which one goes on with the words of the one before are one row: where no rule parts them, it leaves a cell empty that the other fills, and has no words of its own before them. */
function foldRows(group: readonly TextRow[]): TextRow[] {
  return group.reduce<TextRow[]>((rows, row) => {
    const last = rows.at(-1);
    const goesOn =
      last !== undefined &&
      (row[0] ?? []).length === 0 &&
      row.every((cell, at) => cell.length === 0 || (last[at] ?? []).length > 0);
    if (!goesOn) return [...rows, row];
    return [...rows.slice(0, -1), last.map((cell, at) => [...cell, ...(row[at] ?? [])])];
  }, []);
}
