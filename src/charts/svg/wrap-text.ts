import { measureText } from './text-width.ts';

/** Text in lines no wider than `width`; breaks between words, in Chinese between characters. */
export function wrapText(
  text: string,
  width: number,
  measure: (line: string) => number = measureText,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of splitPieces(text)) {
    if (line !== '' && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()];
}

/** Unbreakable pieces: in an English text words with their space, in a Chinese one each character with the marks that stay beside it. */
function splitPieces(text: string): string[] {
  if (/[a-z]{3}/.test(text)) return text.match(/\S+\s*/gu) ?? [];
  return (
    text.match(/[（《“]*(?:[\x21-\x7e\u00a0-\u2013≥≤]+|[^\s（《“])[，。、；：）》”—]* */gu) ?? []
  );
}
