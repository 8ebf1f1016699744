/** Traditional characters and the simplified ones that stand for them in the texts. */
export type VariantTable = ReadonlyMap<string, string>;

/** The table as search/variants.json holds it: two texts of equally many characters. */
export interface VariantFile {
  readonly traditional: string;
  readonly simplified: string;
}

/** Every character that `toSimplified` may be asked about. */
const firstIdeograph = 0x3400;
const lastIdeograph = 0x9fff;

/**
 * Keeps of a conversion what the corpus needs: a character that stands in the corpus is never rewritten,
 * and one whose simplified form is not there is left out.
 */
export function toVariantFile(
  corpusCharacters: ReadonlySet<string>,
  toSimplified: readonly ((character: string) => string)[],
): VariantFile {
  let traditional = '';
  let simplified = '';
  for (let code = firstIdeograph; code <= lastIdeograph; code += 1) {
    const character = String.fromCodePoint(code);
    if (corpusCharacters.has(character)) continue;
    const forms = toSimplified.map((convert) => convert(character));
    const form = forms.find((candidate) => corpusCharacters.has(candidate));
    if (form === undefined) continue;
    traditional += character;
    simplified += form;
  }
  return { traditional, simplified };
}

/** Reads what variants.json held after JSON.parse; throws where it is not of that shape. */
export function parseVariants(value: unknown): VariantTable {
  const { traditional, simplified } = toPair(value);
  const forms = Array.from(simplified);
  return new Map(
    Array.from(traditional, (character, at) => [character, forms[at] ?? character] as const),
  );
}

/** A folded text with its traditional characters replaced. */
export function simplify(folded: string, variants: VariantTable): string {
  return Array.from(folded, (character) => variants.get(character) ?? character).join('');
}

function toPair(value: unknown): VariantFile {
  if (typeof value === 'object' && value !== null) {
    const { traditional, simplified } = Object.fromEntries(Object.entries(value));
    if (typeof traditional === 'string' && typeof simplified === 'string') {
      return { traditional, simplified };
    }
  }
  throw new TypeError('variants.json: expected the texts `traditional` and `simplified`');
}
