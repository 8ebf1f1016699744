import { measureText } from './text-width.ts';

/** Text in lines no wider than `width`; breaks between words, in Chinese between characters, in an address that is too long after its parts. */
export function wrapText(
  text: string,
  width: number,
  measure: (line: string) => number = measureText,
): string[] {
  const lines: string[] = [];
  let line = '';
  const split = (pieces: readonly string[], into: (piece: string) => string[]): string[] =>
    pieces.flatMap((piece) => (measure(piece.trimEnd()) > width ? into(piece) : [piece]));
  const pieces = split(split(splitPieces(text), splitCharacters), splitAddress);
  for (const piece of pieces) {
    if (line !== '' && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()];
}

/** The parts of an address, each with the sign after it. */
function splitAddress(text: string): string[] {
  return text.match(/[^/?&,#-]+[/?&,#-]*|[/?&,#-]+/g) ?? [];
}

/** Unbreakable pieces: in an English text words with their space, in a Chinese one each character with the marks that stay beside it. */
function splitPieces(text: string): string[] {
  return /[a-z]{3}/.test(text) ? (text.match(/\S+\s*/gu) ?? []) : splitCharacters(text);
}

function splitCharacters(text: string): string[] {
  return (
    text.match(/[（《“]*(?:[\x21-\x7e\u00a0-\u2013≥≤]+|[^\s（《“])[，。、；：）》”—]* */gu) ?? []
  );
}
