/** A link inside a cell. */
export interface CellLink {
  readonly text: string;
  /** The language of the words where it is not the page's. */
  readonly lang?: string;
  readonly href: string;
  /** True where it leads to a source of what is shown, by the name of its publisher. */
  readonly isSource?: boolean;
}

/** A cell of a data table: words or a figure, perhaps a link, a row's header, or a stated absence. */
export interface TableCell {
  readonly text: string;
  readonly href?: string;
  /** True for the cell that names the row. */
  readonly header?: boolean;
  readonly numeric?: boolean;
  /** True for a word that must not break over lines. */
  readonly status?: boolean;
  /** True where the words say that there is no value. */
  readonly absent?: boolean;
  /** The language of the words where it is not the page's. */
  readonly lang?: string;
  /** True where the link leads to the very page on which the table stands. */
  readonly current?: boolean;
  /** A remark under the words. */
  readonly detail?: string;
  /** The sources of what the row or the cell says. */
  readonly links?: readonly CellLink[];
  /** How many columns it covers, if more than one. */
  readonly span?: number;
}

/** A column of a data table. */
export interface TableColumn {
  readonly text: string;
  readonly numeric?: boolean;
}

/** Rows under a heading of their own, or without one. */
export interface TableGroup {
  /** The id by which the marks of the same place or indicator are known, where there are any. */
  readonly of?: string;
  readonly heading: TableCell | null;
  readonly rows: readonly (readonly TableCell[])[];
}

/** What was promised for a year of what a table shows, in words that lead to the sentence. */
export interface TablePromise {
  readonly year: number;
  readonly text: string;
  readonly href: string;
}

/** A table with its caption, the same numbers as the chart it stands beside. */
export interface TableData {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly groups: readonly TableGroup[];
  /** The goals of what is shown; left out where there are none. */
  readonly promises?: readonly TablePromise[];
}

/** The names of all publishers of what a table shows, each once, in its order. */
export function listPublishers({ groups }: TableData): string[] {
  return [...new Set(listSourceLinks(groups).map(({ text }) => text))];
}

/** The ways to the sources of all that stands in some groups of a table. */
export function listSourceLinks(groups: TableData['groups']): CellLink[] {
  const cells = groups.flatMap(({ rows }) => rows.flat());
  return cells.flatMap(({ links = [] }) => links.filter(({ isSource }) => isSource === true));
}
