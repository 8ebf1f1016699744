import { findNearAmounts } from '../../near/near-amounts.ts';
import type { Asked } from '../../query/asked.ts';
import { parseAsked } from '../../query/parse-asked.ts';

/** Reads all that a text names; what amounts are read by comes with it in one file. */
export function readNames(text: string): Asked {
  return parseAsked(text);
}

/** The amounts of targets nearest to the one that a text asks for; none where it asks for none. */
export function listNearAmounts({ amount }: Asked, amounts: readonly string[]): string[] {
  return amount === null ? [] : findNearAmounts(amount, amounts);
}
