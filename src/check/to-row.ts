/** A row of a list as JSON.parse gave it; throws on anything else. */
export function toRow(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError('expected a row');
  return value;
}
