import type { Field } from './paper.ts';

/** How many were found and right, found and wrong, and missed. */
export interface Hits {
  right: number;
  wrong: number;
  missed: number;
}

/** The score of a paper or, added up, of many. */
export interface Score {
  /** For each field: of the papers that print it, how many were read right; and of those that do not, how many it was claimed for. */
  readonly fields: Record<Field, { printed: number; right: number; invented: number }>;
  /** Fields that the draft record calls not printed though the paper prints them. */
  calledNotPrinted: number;
  readonly citations: Hits;
  readonly targets: Hits & { op: number; change: number };
  readonly provisions: Hits;
  /** Of the headings of provisions, those read to the letter; a wrong provision with a heading is a wrong heading. */
  readonly headings: Hits;
  /** One line for each failure. */
  readonly failures: string[];
}

/** A score in which nothing has been counted. */
export function createScore(): Score {
  const none = (): Hits => ({ right: 0, wrong: 0, missed: 0 });
  const field = () => ({ printed: 0, right: 0, invented: 0 });
  return {
    fields: {
      title: field(),
      number: field(),
      issuers: field(),
      date: field(),
      addressee: field(),
    },
    calledNotPrinted: 0,
    citations: none(),
    targets: { ...none(), op: 0, change: 0 },
    provisions: none(),
    headings: none(),
    failures: [],
  };
}
