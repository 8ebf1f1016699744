/** The number of a technical standard behind its title. */
export interface StandardNumber {
  /** How much of the text it takes, its brackets included. */
  readonly length: number;
  /** GB 3096—2008, HJ/T 91—2002: the form that GB/T 1.1 gives it. */
  readonly canonical: string;
}

/** In brackets: 国家标准 GB, 行业标准 HJ/T, 地方标准 DB33/T; the year may be left out. */
const bracketed =
  /^\s?[（(]\s?([A-Z]{2,4}\d{0,2}(?:\s?[/／]\s?[TZ])?)\s?(\d{1,6}(?:\.\d{1,3})?)(?:\s?[-—－―–]{1,2}\s?(\d{4}|\d{2}))?\s?[）)]/;

/** Reads the number of a technical standard at the start of what follows a title, or null where there is none. */
export function readStandardNumber(after: string): StandardNumber | null {
  const [all, code = '', number = '', year] = bracketed.exec(after) ?? [];
  if (all === undefined) return null;
  const organ = code.normalize('NFKC').replace(/\s/g, '');
  const canonical = `${organ} ${number}${year === undefined ? '' : `—${year}`}`;
  return { length: all.length, canonical };
}
