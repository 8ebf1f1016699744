// What content-integration.ts writes from content/.

declare module 'virtual:publication' {
  /** What pages show of everything under content/ but the guides, checked. */
  export const publication: import('#publication/publication.ts').Publication;
}

declare module 'virtual:guides' {
  type Guide = import('astro').MDXInstance<Record<string, unknown>>;

  /** A way to each editorial page, by its file name. */
  export const guides: Readonly<Record<string, () => Promise<Guide>>>;
}
