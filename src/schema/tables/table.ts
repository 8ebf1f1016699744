import type { z } from 'astro/zod';

/** Cells of a column that name rows of another table by their id. */
export interface ForeignKey {
  readonly column: string;
  readonly table: string;
}

/** A table that is published as CSV: checks, templates, Data Package and CSVW metadata are made from it. */
export interface Table {
  /** The name of its file, without `.csv`. */
  readonly name: string;
  /** Under what name the catalogue of words tells what it and its columns are. */
  readonly words: string;
  /** What a row must be; its keys are the columns, in their order. */
  readonly row: z.ZodObject;
  /** The columns that together tell one row from another. */
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}

/** A table whose keys name columns of its rows; its words stand under its name where it does not say otherwise. */
export function defineTable<Shape extends z.core.$ZodLooseShape>(
  table: Omit<Table, 'row' | 'words' | 'primaryKey' | 'foreignKeys'> & {
    readonly row: z.ZodObject<Shape>;
    readonly words?: string;
    readonly primaryKey: readonly (keyof Shape & string)[];
    readonly foreignKeys: readonly (ForeignKey & { readonly column: keyof Shape & string })[];
  },
): Table {
  return { words: table.name, ...table };
}
