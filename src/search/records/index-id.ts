import type { ClauseRecord } from './clause-record.ts';
import { fold } from '../characters/fold.ts';

/** What the name of a record in the index says of it, so that hits are counted and ranked before any is fetched. */
export interface IndexName {
  readonly document: string;
  readonly eId: string;
  /** The pack in which its words are fetched. */
  readonly pack: string;
  /** How many letters and digits its own heading has. */
  readonly headingTokens: number;
}

/** The name under which a record stands in the index: `doc.sec_2__cl_3.0.7`. */
export function toIndexId(record: ClauseRecord, pack: string): string {
  const { document, eId, text, headingLength } = record;
  const headingTokens = Array.from(fold(text.slice(0, headingLength))).length;
  return [document, eId, pack, headingTokens].join('.');
}

/** Reads such a name; throws where it is none. */
export function parseIndexId(id: string): IndexName {
  const [document = '', eId = '', pack = '', headingTokens, ...rest] = id.split('.');
  if (headingTokens === undefined || rest.length > 0) {
    throw new TypeError(`index: expected the name of a record, got ${id}`);
  }
  return { document, eId, pack, headingTokens: Number(headingTokens) };
}
