/** The little that the tests use of a package that has no types. */
declare module '@citation-js/core' {
  /** Reads a citation of any format that a loaded plugin knows, as items of CSL-JSON. */
  export class Cite {
    constructor(text: string);
    readonly data: readonly unknown[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
