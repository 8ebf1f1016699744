/** A file of the index, with its path below pagefind/. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}
