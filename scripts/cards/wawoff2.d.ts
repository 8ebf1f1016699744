// The package brings no types.
declare module 'wawoff2' {
  /** The bytes of a font as they were before WOFF2. */
  export function decompress(font: Uint8Array): Promise<Uint8Array>;
}
