import type { ShownAnswer } from './ask.ts';

/** Queries, and how they are asked. */
export interface Asking {
  readonly texts: readonly string[];
  /** By the address, where all hits can be listed, or by the box. */
  readonly byAddress: boolean;
  /** What the address says of how many hits are listed. */
  readonly show: number;
}

/** A page in some browser, as far as search is proved in it: a page of Playwright's is one. */
export interface Tab {
  /** Runs a function in the page; what goes in and comes out is plain data. */
  evaluate(
    work: (asking: Asking) => Promise<ShownAnswer[]>,
    asking: Asking,
  ): Promise<ShownAnswer[]>;
}
