import type { Bilingual } from '#schema/text.ts';

/** The first words of a notice, by which a file shows that it is made up. */
export function toMark(notice: Bilingual): string {
  return notice.zh.split('：')[0] ?? notice.zh;
}

/** A CSV whose first line is the mark of a notice, as a comment, unless its rows show it themselves. */
export function markCsv(text: string, notice: Bilingual | null): string {
  if (notice === null) return text;
  const mark = toMark(notice);
  return text.includes(mark) ? text : `# ${mark}\n${text}`;
}
