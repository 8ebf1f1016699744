import { NumberList } from './lines/number-list.ts';
import type { Range, Span } from './lines/spans.ts';

const parts = ['title', 'label', 'heading', 'paragraph'] as const;
const goesOn = -1;

/** The source of one block of the draft; a label and its heading are parts of one block. */
export interface RecognisedBlock {
  readonly part: (typeof parts)[number];
  readonly span: Span;
}

/** Blocks in reading order, kept as bare numbers: a long text has hundreds of thousands. */
export class BlockList implements Iterable<RecognisedBlock> {
  /** For each range its part (or that it goes on with the block before), start and end. */
  readonly #numbers = new NumberList();
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(part: RecognisedBlock['part'], span: Span): void {
    for (const [at, { start, end }] of span.entries()) {
      this.#numbers.push(at === 0 ? parts.indexOf(part) : goesOn);
      this.#numbers.push(start);
      this.#numbers.push(end);
    }
    this.#length += 1;
  }

  *[Symbol.iterator](): Generator<RecognisedBlock> {
    for (let at = 0; at < this.#numbers.length; at += 3) {
      const part = parts[this.#numbers.at(at) ?? goesOn];
      const span = [this.#rangeAt(at)];
      for (; this.#numbers.at(at + 3) === goesOn; at += 3) span.push(this.#rangeAt(at + 3));
      if (part !== undefined) yield { part, span };
    }
  }

  #rangeAt(at: number): Range {
    return { start: this.#numbers.at(at + 1) ?? 0, end: this.#numbers.at(at + 2) ?? 0 };
  }
}
