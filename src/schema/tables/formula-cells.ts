/** What a spreadsheet takes for the beginning of a formula, or for something that may hide one; apostrophes before it are ours. */
const formula = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;
const plainNumber = /^[+-]?\d+(?:[.,]\d+)*(?:[eE][+-]?\d+)?%?$/;

/** A cell as a file for people holds it: what a spreadsheet would run as a formula stands behind an apostrophe, numbers excepted. */
export function guardCell(text: string): string {
  return formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}

/** The cell that was guarded. */
export function unguardCell(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}
