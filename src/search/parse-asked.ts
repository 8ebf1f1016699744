import { findDocumentNumbers } from '../policy/document-number.ts';
import { parseAddress } from './address.ts';
import { parseAmount } from './amount.ts';
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
