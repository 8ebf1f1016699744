/** A cell of a CSV (RFC 4180): in quotes where it holds a comma, a quote or a line end, else as it is. */
export function writeCsvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
