import type { Table } from '#schema/tables/table.ts';
import type { Locale } from '#schema/text.ts';
import { messages } from '#i18n/messages.ts';

/** What a table or a column is called and what it holds. */
export interface DataWords {
  readonly title: string;
  readonly description: string;
}

interface TableWords extends DataWords {
  readonly columns: Readonly<Record<string, readonly [title: string, description: string]>>;
}

/** What a table is called and holds, in a language. */
export function describeTable(table: Pick<Table, 'words'>, locale: Locale): DataWords {
  return findWords(table, locale);
}

/** What a column of a table is called and holds, in a language; throws where the catalogue does not say. */
export function describeColumn(table: Table, column: string, locale: Locale): DataWords {
  const words = findWords(table, locale).columns[column];
  if (words === undefined) throw new Error(`the column ${table.name}.${column} has no words`);
  const [title, description] = words;
  return { title, description };
}

function findWords({ words }: Pick<Table, 'words'>, locale: Locale): TableWords {
  const known: Readonly<Record<string, TableWords>> = messages(locale).tables;
  const found = known[words];
  if (found === undefined) throw new Error(`the table ${words} has no words`);
  return found;
}
