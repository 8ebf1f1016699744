import { findDocumentNumbers } from '#policy/citations/document-number.ts';
import { parseAddress } from './asked-address.ts';
import { parseAmount } from './asked-amount.ts';
import type { Asked } from './asked.ts';

/** Finds all that a query names: document numbers, a place of a document, an amount. */
export function parseAsked(text: string): Asked {
  return {
    text,
    numbers: findDocumentNumbers(text),
    address: parseAddress(text),
    amount: parseAmount(text),
  };
}
