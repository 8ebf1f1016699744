/** A string of a JSON text that is a value. */
export interface JsonString {
  /** The name of the field that holds it, or whose list does. */
  readonly key: string;
  readonly value: string;
  /** Where its first character stands in the text, behind the quotation mark. */
  readonly at: number;
}

/** Every string of a well-formed JSON text that is a value, in order: outside of strings, JSON holds no quotation mark. */
export function* eachJsonString(json: string): Generator<JsonString> {
  let key = '';
  for (const match of json.matchAll(/"((?:[^"\\]|\\.)*)"(\s*:)?/g)) {
    const [, written = '', colon] = match;
    const value = written.includes('\\') ? String(JSON.parse(`"${written}"`)) : written;
    if (colon === undefined) yield { key, value, at: match.index + 1 };
    else key = value;
  }
}
