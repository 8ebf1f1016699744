/** Parts the words of a heading from the one mark that closes it (`。`), if there is one. */
export function splitHeadingEnd(words: string): { heading: string; headingEnd: string } {
  const heading = words.replace(/[。：:；;，,.．]$/u, '') || words;
  return { heading, headingEnd: words.slice(heading.length) };
}
