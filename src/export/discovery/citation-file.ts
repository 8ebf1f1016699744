/** A set of data as it asks to be cited. */
export interface CitedSet {
  readonly title: string;
  readonly abstract: string;
  /** What is asked of whoever cites it. */
  readonly message: string;
  readonly author: string;
  readonly address: string;
  /** The day up to which it holds (YYYY-MM-DD). */
  readonly asOf: string;
}

/** How a set of data is cited, by the Citation File Format 1.2.0. */
export function formatCitationFile(set: CitedSet): string {
  const { abstract, address, asOf, author, message, title } = set;
  return [
    'cff-version: 1.2.0',
    `message: ${quote(message)}`,
    'type: dataset',
    `title: ${quote(title)}`,
    `abstract: ${quote(abstract)}`,
    `authors:\n  - name: ${quote(author)}\n    website: ${quote(address)}`,
    `url: ${quote(address)}`,
    `version: ${quote(asOf)}`,
    `date-released: ${quote(asOf)}`,
    '',
  ].join('\n');
}

/** A string of JSON is one of YAML too. */
function quote(text: string): string {
  return JSON.stringify(text);
}
