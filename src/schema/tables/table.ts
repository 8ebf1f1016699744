import type { z } from 'astro/zod';
import type { Bilingual } from '../text.ts';

/** What a column is called and what stands in it. */
export interface ColumnWords {
  readonly title: Bilingual;
  readonly description: Bilingual;
}

/** Cells of a column that name rows of another table by their id. */
export interface ForeignKey {
  readonly column: string;
  readonly table: string;
}

/** A table that is published as CSV: checks, templates, Data Package and CSVW metadata are made from it. */
export interface Table {
  /** The name of its file, without `.csv`. */
  readonly name: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** What a row must be; its keys are the columns, in their order. */
  readonly row: z.ZodObject;
  readonly words: Readonly<Record<string, ColumnWords>>;
  /** The columns that together tell one row from another. */
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}

/** A table whose words and keys name exactly the columns of its rows. */
export function defineTable<Shape extends z.core.$ZodLooseShape>(
  table: Omit<Table, 'row' | 'words' | 'primaryKey' | 'foreignKeys'> & {
    readonly row: z.ZodObject<Shape>;
    readonly words: Readonly<Record<keyof Shape & string, ColumnWords>>;
    readonly primaryKey: readonly (keyof Shape & string)[];
    readonly foreignKeys: readonly (ForeignKey & { readonly column: keyof Shape & string })[];
  },
): Table {
  return table;
}

/** A column's words: its title in Chinese and English, then what it holds in both. */
export function words(zh: string, en: string, aboutZh: string, aboutEn: string): ColumnWords {
  return { title: { zh, en }, description: { zh: aboutZh, en: aboutEn } };
}
