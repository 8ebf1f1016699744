/** A table for an office program: whole columns of text, an empty cell left blank. */
export interface OfficeTable {
  readonly title: string;
  /** Each column's heading, with its width in characters of Chinese. */
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
  /** A line under the table that says where it comes from. */
  readonly source: string;
}
