import type { CatalogueEntry } from '../../catalogue/catalogue.ts';
import type { Title } from '../../catalogue/titles.ts';
import type { FoldedEntry } from '../../catalogue/entry-match.ts';
import type { Query } from '../../query/query.ts';

/** The catalogue as far as it is here, and the way to what is not. */
export interface Names {
  /** The documents that are here, by their ids. */
  readonly documents: ReadonlyMap<string, CatalogueEntry>;
  /** What the sections of these documents are called, in reading order. */
  readonly sections: ReadonlyMap<string, string>;
  /** In their order every entry that holds all phrases of one of these queries, and others; rejects where one cannot be had. */
  find(queries: readonly Query[]): Promise<readonly FoldedEntry[]>;
  /** The same of the documents alone. */
  findDocuments(queries: readonly Query[]): Promise<readonly FoldedEntry[]>;
  /** Every title; rejects where they cannot be had. */
  titles(): Promise<readonly Title[]>;
  /** Sees to it that documents are here; rejects where one cannot be had. */
  bring(documents: Iterable<string>): Promise<void>;
}
