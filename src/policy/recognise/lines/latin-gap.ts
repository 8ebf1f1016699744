const latin = /[A-Za-z0-9,.;:]/;

/** Whether a line end between two characters stands for the space between two Latin words; a wrapped number has none. */
export function isLatinGap(before: string, after: string, beforeThat = ''): boolean {
  // 2.⏎5 is one number.
  const within = /\d/.test(before) || (/[.,]/.test(before) && /\d/.test(beforeThat));
  return latin.test(before) && latin.test(after) && !(within && /\d/.test(after));
}
