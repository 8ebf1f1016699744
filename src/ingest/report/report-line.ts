/** A line of the report: what it says in Chinese and English, then the words of the document or figures. */
export function formatLine(zh: string, en: string, words: string): string {
  return `  ${zh} ${en.padEnd(11)} ${words}`;
}
