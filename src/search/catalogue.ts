/** What search knows of a document as a whole, whether or not its text is held. */
export interface CatalogueEntry {
  readonly document: string;
  readonly title: string;
  /** 发文字号 in canonical form, or null. */
  readonly number: string | null;
  /** Other names under which it is cited. */
  readonly aliases: readonly string[];
}

/** Reads what search/catalogue.json held after JSON.parse; throws where it is not of that shape. */
export function parseCatalogue(value: unknown): CatalogueEntry[] {
  if (!Array.isArray(value)) throw new TypeError('catalogue.json: expected a list');
  return value.map(toEntry);
}

function toEntry(value: unknown): CatalogueEntry {
  const { document, title, number, aliases } = Object.fromEntries(Object.entries(value ?? {}));
  if (typeof document !== 'string' || typeof title !== 'string') {
    throw new TypeError(`catalogue.json: expected a document, got ${JSON.stringify(value)}`);
  }
  return {
    document,
    title,
    number: typeof number === 'string' ? number : null,
    aliases: Array.isArray(aliases) ? aliases.map(String) : [],
  };
}
