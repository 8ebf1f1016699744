const latin = /[A-Za-z0-9,.;:]/;

/** Whether a line end between two characters stands for the space between two Latin words; a wrapped number has none. */
export function isLatinGap(before: string, after: string): boolean {
  return latin.test(before) && latin.test(after) && !(/\d/.test(before) && /\d/.test(after));
}
