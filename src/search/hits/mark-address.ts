/** The parameter of a page's address that says which words are marked in it; it may stand more than once. */
export const markParameter = 'mark';

const most = 4;

/** An address, without its origin, on whose page the given words are marked. */
export function toMarkedAddress(address: string, words: readonly string[]): string {
  const distinct = [...new Set(words)].slice(0, most);
  if (distinct.length === 0) return address;
  const parameters = new URLSearchParams(distinct.map((word) => [markParameter, word]));
  const [path = '', anchor] = address.split('#');
  return `${path}?${parameters.toString()}${anchor === undefined ? '' : `#${anchor}`}`;
}
