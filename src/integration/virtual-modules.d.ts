// What content-integration.ts writes from content/.

declare module 'virtual:publication' {
  /** What pages show of everything under content/ but the guides, checked. */
  export const publication: import('#publication/publication.ts').Publication;

  /** The documents whose pages have to be made; those of the others stand in the folder already. */
  export const loadNewDocuments: () => Promise<
    readonly import('#corpus/corpus.ts').CorpusDocument[]
  >;

  /** What stands under /about/data/; rejects where Astro knows no site. */
  export const loadDataFiles: (
    site: URL | undefined,
  ) => Promise<readonly import('#views/published-data.ts').ListedFile[]>;
}

declare module 'virtual:guides' {
  type Guide = import('astro').MDXInstance<Record<string, unknown>>;

  /** A way to each editorial page, by its file name. */
  export const guides: Readonly<Record<string, () => Promise<Guide>>>;
}
