import { toFields, toText } from '../records/json-fields.ts';

/** What a list of hits needs of a document: citations that leave open the place, and the name of each place. */
export interface CitationFile {
  /** 公文引用式, with {locator} where the place is named. */
  readonly inline: string;
  /** GB/T 7714, with {locator} and {address}. */
  readonly gbt7714: string;
  readonly title: string;
  readonly number: string | null;
  /** 第二部分第（一）项第1句, by eId. */
  readonly locators: ReadonlyMap<string, string>;
}

/** A hit as a list cites it. */
export interface CitedHit {
  readonly inline: string;
  readonly gbt7714: string;
  readonly title: string;
  readonly number: string | null;
  readonly locator: string;
  readonly address: string;
  /** The sentence, or for what is no sentence what is said of it. */
  readonly words: string;
}

/** Reads what a citations.json held after JSON.parse; throws where it is not of that shape. */
export function parseCitationFile(value: unknown): CitationFile {
  const fields = toFields(value);
  const locators = Object.entries(toFields(fields['locators']));
  return {
    inline: toText(fields, 'inline'),
    gbt7714: toText(fields, 'gbt7714'),
    title: toText(fields, 'title'),
    number: fields['number'] === null ? null : toText(fields, 'number'),
    locators: new Map(locators.map(([eId, locator]) => [eId, String(locator)])),
  };
}

/** Cites a place of a document. */
export function citePlace(
  file: CitationFile,
  eId: string,
  address: string,
  words: string,
): CitedHit {
  const locator = file.locators.get(eId) ?? '';
  // A function, for in a replacement text `$&` would stand for something else.
  const fill = (template: string): string =>
    template.replace('{locator}', () => locator).replace('{address}', () => address);
  const { title, number } = file;
  const inline = fill(file.inline);
  return { inline, gbt7714: fill(file.gbt7714), title, number, locator, address, words };
}
