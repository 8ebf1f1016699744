/**
 * Every two neighbouring characters of a folded text, and its last one alone.
 * @param {string} text
 * @returns {string[]}
 */
export function toPairs(text) {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  const characters = Array.from(folded);
  return characters.map((character, at) => character + (characters[at + 1] ?? ''));
}
