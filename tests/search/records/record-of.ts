import type { ClauseRecord } from '#search/records/clause-record.ts';
import { toFoldedRecord, type FoldedRecord } from '#search/hits/find-hits.ts';

/** A record of some sentences, for tests. */
export function toRecordOf(
  sentences: readonly string[],
  given: Partial<ClauseRecord> = {},
): ClauseRecord {
  const eId = given.eId ?? 'sec_1';
  let text = '';
  const pieces = sentences.map((sentence, at) => {
    const start = text.length;
    text += sentence;
    return { eId: `${eId}__p_1__s_${String(at + 1)}`, start };
  });
  return {
    document: 'doc',
    eId,
    path: [eId],
    section: eId,
    text,
    headingLength: 0,
    pieces,
    hasTarget: false,
    hasCitation: false,
    ...given,
  };
}

/** The same, ready to be searched. */
export function toFoldedOf(
  sentences: readonly string[],
  given: Partial<ClauseRecord> = {},
): FoldedRecord {
  return toFoldedRecord(toRecordOf(sentences, given));
}
