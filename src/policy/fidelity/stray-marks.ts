/** Marks that stand alone on a line and belong to no sentence: bars left over from a page's frame. */
const alone = /(?<=^|\n)([^\S\n]*)([|｜¦]+)(?=[^\S\n]*(?:\n|$))/g;

/** The number of a printed page between dashes, or as 第3页 (共8页). */
export const pageNumber =
  /[—―–－─-]{1,2}[^\S\n]*[0-9０-９]{1,4}[^\S\n]*[—―–－─-]{1,2}|第[^\S\n]?[0-9０-９]{1,4}[^\S\n]?页(?:[^\S\n]*[,，/]?[^\S\n]*共[^\S\n]?[0-9０-９]{1,4}[^\S\n]?页)?/;
/** The same alone on its line, with the empty lines around it but for the last line end: a sentence may go on over a page. */
const pageLine = new RegExp(
  `(?<=^|\\S)(?:\\s*\\n|^)[^\\S\\n]*(?:${pageNumber.source})(?:[^\\S\\n]*\\n(?=[^\\S\\n]*\\n)){0,9}[^\\S\\n]*(?=\\n|$)`,
  'g',
);

/** The same text, same length, with stray marks, page numbers and a byte order mark at its start as spaces, so that offsets stay the source's. */
export function blankStrayMarks(source: string): string {
  return source
    .replace(alone, (_, space: string, marks: string) => space + ' '.repeat(marks.length))
    .replace(pageLine, (line) => ' '.repeat(line.length))
    .replace(/^\ufeff/, ' ');
}
