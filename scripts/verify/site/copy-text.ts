/** A text in memory of its own: V8 keeps the whole page of which a text is a piece for as long as the piece is kept. */
export function copyText(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
