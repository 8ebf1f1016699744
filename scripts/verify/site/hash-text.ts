/** A text as a whole number of 32 bits (FNV-1a), to be kept where the texts of a large site do not fit into memory. */
export function hashText(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value | 0;
}
