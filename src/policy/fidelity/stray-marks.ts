/** Marks that stand alone on a line and belong to no sentence: bars left over from a page's frame. */
const alone = /(?<=^|\n)([^\S\n]*)([|｜¦]+)(?=[^\S\n]*(?:\n|$))/g;

/** The same text, same length, with stray marks and a byte order mark at its start as spaces, so that offsets stay the source's. */
export function blankStrayMarks(source: string): string {
  return source
    .replace(alone, (_, space: string, marks: string) => space + ' '.repeat(marks.length))
    .replace(/^\ufeff/, ' ');
}
