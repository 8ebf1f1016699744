import { shorten, type ReaderNote } from '../source-text.ts';
import type { TableDoubt } from './close-table.ts';

/** A doubt about a table as the report lists it. */
export function toNote({ what, text }: TableDoubt): ReaderNote {
  return { kind: 'doubt', what, text: shorten(text), offset: null };
}
