// What content-integration.ts writes from content/.

declare module 'virtual:publication' {
  /** What pages show of everything under content/ but the guides, checked. */
  export const publication: import('#publication/publication.ts').Publication;

  /** The groups of pages that have to be made, by their addresses, null for all; the others stand in the folder already. */
  export const loadNew: () => Promise<ReadonlySet<string> | null>;

  /** The files in which a text and its parts can be had, by the addresses of their pages; rejects where Astro knows no site. */
  export const loadFormats: (
    document: import('#corpus/corpus.ts').TextDocument,
    site: URL | undefined,
  ) => Promise<import('#files/format-files.ts').OfferedFormats>;

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
