import { findPrintedLines, type Stretch } from './printed-pages.ts';

/** Marks that stand alone on a line and belong to no sentence: bars left over from a page's frame. */
const alone = /(?<=^|\n)([^\S\n]*)([|｜¦]+)(?=[^\S\n]*(?:\n|$))/g;

/** The number of a printed page between dashes or points, as 第3页 (共8页), or as Page 3 (of 8). */
export const pageNumber =
  /[—―–－─-]{1,2}[^\S\n]*[0-9０-９]{1,4}[^\S\n]*[—―–－─-]{1,2}|[·•・∙‧][^\S\n]*[0-9０-９]{1,4}[^\S\n]*[·•・∙‧]|第[^\S\n]?[0-9０-９]{1,4}[^\S\n]?页(?:[^\S\n]*[,，/（(]?[^\S\n]*共[^\S\n]?[0-9０-９]{1,4}[^\S\n]?页[）)]?)?|(?:Page|PAGE|page)[^\S\n]?[0-9]{1,4}(?:[^\S\n]?(?:of|\/)[^\S\n]?[0-9]{1,4})?/;
/** The same alone on its line, with the empty lines around it but for the last line end: a sentence may go on over a page. */
const pageLine = new RegExp(
  `(?<=^|\\S)(?:\\s*\\n|^)[^\\S\\n]*(?:${pageNumber.source})(?:[^\\S\\n]*\\n(?=[^\\S\\n]*\\n)){0,9}[^\\S\\n]*(?=\\n|$)`,
  'g',
);

/** The empty lines behind a line but for the last line end. */
const emptyBehind = /(?:[^\S\n]*\n(?=[^\S\n]*\n)){0,9}[^\S\n]*/y;

/**
 * The same text, same length, with stray marks, page numbers, heads that are printed on each page, and a byte order mark at
 * its start as spaces, so that offsets stay the source's. What stands apart, as the cells of a table, is left as it is.
 */
export function blankStrayMarks(source: string, apart: readonly Stretch[] = []): string {
  const isApart = (at: number): boolean => apart.some(({ start, end }) => start <= at && at < end);
  const pages: Stretch[] = [];
  const blanked = source
    .replace(alone, (_, space: string, marks: string) => space + ' '.repeat(marks.length))
    .replace(pageLine, (line, at: number) => {
      const start = at + line.search(/\S/);
      if (isApart(start)) return line;
      pages.push({ start, end: at + line.length });
      return ' '.repeat(line.length);
    })
    .replace(/^\ufeff/, ' ');
  const printed = findPrintedLines(source, pages).filter(({ start }) => !isApart(start));
  return blankLines(blanked, printed);
}

/** The same text, same length, with lines of it as spaces, and the empty lines around them but for the last line end. */
export function blankLines(text: string, lines: readonly Stretch[]): string {
  let out = '';
  for (const { start, end } of lines) {
    const before = text.slice(out.length, start).trimEnd();
    emptyBehind.lastIndex = end;
    const to = end + (emptyBehind.exec(text)?.[0].length ?? 0);
    if (to <= out.length) continue;
    const kept = out + before;
    out = kept + ' '.repeat(to - kept.length);
  }
  return out + text.slice(out.length);
}
