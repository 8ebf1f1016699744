/** Words of one line as Markdown that is written by hand has them: all that could be markup, at their head too, is escaped. */
export function escapeInline(text: string): string {
  return text
    .trim()
    .replaceAll(/[\\`*_[\]<>#|~&!]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&');
}
