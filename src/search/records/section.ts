/** The outermost provision in which an eId stands, as facets name it (`doc.sec_2`); null for an article that stands in none. */
export function toSection(document: string, eId: string): string | null {
  const outermost = eId.split('__', 1)[0] ?? eId;
  return outermost.startsWith('art_') ? null : `${document}.${outermost}`;
}
