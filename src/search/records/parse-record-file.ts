import type { ClauseRecord, Piece, RecordFile } from './clause-record.ts';
import { toFields, toList, toText, toTextOrNull, type Fields } from './json-fields.ts';

/** Reads what a clauses.json held after JSON.parse; throws where it is not of that shape. */
export function parseRecordFile(value: unknown): RecordFile {
  const fields = toFields(value);
  const document = toText(fields, 'document');
  return {
    document,
    title: toText(fields, 'title'),
    year: toTextOrNull(fields, 'year'),
    records: toList(fields, 'records').map((record) => toRecord(document, toFields(record))),
  };
}

/** Reads what a texts.json held after JSON.parse; throws where it is not of that shape. */
export function parseRecordFiles(value: unknown): RecordFile[] {
  if (!Array.isArray(value)) throw new TypeError('texts.json: expected a list');
  return value.map(parseRecordFile);
}

function toRecord(document: string, fields: Fields): ClauseRecord {
  return {
    document,
    eId: toText(fields, 'eId'),
    path: toList(fields, 'path').map(String),
    section: toText(fields, 'section'),
    text: toText(fields, 'text'),
    headingLength: Number(fields['headingLength']),
    pieces: toList(fields, 'pieces').map(toPiece),
    hasTarget: fields['hasTarget'] === true,
    hasCitation: fields['hasCitation'] === true,
  };
}

function toPiece(value: unknown): Piece {
  const fields = toFields(value);
  return { eId: toText(fields, 'eId'), start: Number(fields['start']) };
}
