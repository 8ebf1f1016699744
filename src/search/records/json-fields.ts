/** What an object held after JSON.parse, not yet trusted. */
export type Fields = Readonly<Record<string, unknown>>;

/** The fields of an object; throws where the value is none. */
export function toFields(value: unknown): Fields {
  if (typeof value !== 'object' || value === null) throw unexpected('an object', value);
  return Object.fromEntries(Object.entries(value));
}

/** The text of a field; throws where it holds none. */
export function toText(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string') throw unexpected(`a text as \`${name}\``, value);
  return value;
}

/** The text of a field, or null where it holds null; throws on anything else. */
export function toTextOrNull(fields: Fields, name: string): string | null {
  return fields[name] === null ? null : toText(fields, name);
}

/** The list of a field; throws where it holds none. */
export function toList(fields: Fields, name: string): readonly unknown[] {
  const value = fields[name];
  if (!Array.isArray(value)) throw unexpected(`a list as \`${name}\``, value);
  return value;
}

function unexpected(expected: string, value: unknown): TypeError {
  return new TypeError(`expected ${expected}, got ${JSON.stringify(value)}`);
}
