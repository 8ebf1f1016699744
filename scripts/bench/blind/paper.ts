/** What ingest found in a paper, as far as it is scored. */
export interface Found {
  readonly fields: Readonly<Record<Field, string | null>>;
  readonly citations: readonly Citation[];
  readonly targets: readonly FoundTarget[];
  readonly provisions: readonly FoundProvision[];
  /** The fields of which the draft record says that the text does not print them. */
  readonly notPrinted: readonly Field[];
}

/** The fields of the record that are scored, by their names in gold.yml. */
export const fields = ['title', 'number', 'issuers', 'date', 'addressee'] as const;

/** One of the fields that are scored. */
export type Field = (typeof fields)[number];

/** What a reader finds in a paper. */
export interface Gold {
  /** For each field the answers of which each is right; null is an answer: not printed. */
  readonly fields: Readonly<Record<Field, readonly (string | null)[]>>;
  readonly citations: readonly (Citation & { readonly optional: boolean })[];
  readonly targets: readonly GoldTarget[];
  readonly provisions: readonly GoldProvision[];
  /** Items of a list of attachments, which may be found as provisions. */
  readonly attachments: readonly string[];
}

/** A paper as it is cited, by name, number or both. */
export interface Citation {
  readonly title: string | null;
  readonly number: string | null;
}

/** A promise in figures. */
export interface FoundTarget {
  readonly value: number;
  readonly unit: string;
  readonly op: string;
  readonly change: string | null;
  readonly quote: string;
}

/** A promise that a reader finds; what is null about it is not judged. */
export interface GoldTarget {
  readonly value: number;
  readonly unit: string;
  readonly op: string | null;
  readonly change: string | null;
  readonly quote: string;
  readonly optional: boolean;
}

/** A provision with its first words. */
export interface FoundProvision {
  readonly label: string;
  readonly heading: string | null;
  readonly text: string;
}

/** A provision that a reader finds; its heading is undefined where the words may or may not be one. */
export interface GoldProvision {
  readonly label: string;
  readonly heading: string | null | undefined;
  readonly text: string;
  readonly optional: boolean;
}
