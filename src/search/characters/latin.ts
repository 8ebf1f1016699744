/** Whether a query could be pinyin: Latin letters, blanks and apostrophes only. */
export function isLatin(query: string): boolean {
  return /^[\sa-zü'’]*[a-zü][\sa-zü'’]*$/i.test(query.normalize('NFKC'));
}
