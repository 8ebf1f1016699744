import type { ClauseRecord } from '../records/clause-record.ts';

/** The name under which the readings of a record's characters are kept: `doc.sec_2__cl_3`. */
export function toTextName({ document, eId }: Pick<ClauseRecord, 'document' | 'eId'>): string {
  return `${document}.${eId}`;
}
