/** A file that stands beside the pages; what kind it is its name says (src/schema/media-types.ts). */
export interface PublishedFile {
  /** Its address without scheme and host, from the first `/` on. */
  readonly path: string;
  /** Works out what it holds, which nobody needs before it is written or asked for. */
  readonly write: () => string | Uint8Array;
}
