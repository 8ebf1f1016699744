// What content-integration.ts writes from content/.

declare module 'virtual:corpus' {
  /** Everything under content/ but the guides, checked. */
  export const corpus: import('#corpus/corpus.ts').Corpus;
}

declare module 'virtual:guides' {
  type Guide = import('astro').MDXInstance<Record<string, unknown>>;

  /** A way to each editorial page, by its file name. */
  export const guides: Readonly<Record<string, () => Promise<Guide>>>;
}
