const chunkLength = 16_384;

/** A list of whole numbers that takes four bytes for each and is never copied while it grows. */
export class NumberList {
  readonly #chunks: Int32Array[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** The number at a place, or undefined behind the end. */
  at(place: number): number | undefined {
    if (place < 0 || place >= this.#length) return undefined;
    return this.#chunks[Math.floor(place / chunkLength)]?.[place % chunkLength];
  }

  push(number: number): void {
    const chunk = (this.#chunks[Math.floor(this.#length / chunkLength)] ??= new Int32Array(
      chunkLength,
    ));
    chunk[this.#length % chunkLength] = number;
    this.#length += 1;
  }
}
