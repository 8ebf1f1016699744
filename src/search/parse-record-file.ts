import type { ClauseRecord, Piece, RecordFile } from './clause-record.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Reads what a clauses.json held after JSON.parse; throws where it is not of that shape. */
export function parseRecordFile(value: unknown): RecordFile {
  const fields = toFields(value);
  const document = toText(fields, 'document');
  return {
    document,
    title: toText(fields, 'title'),
    year: fields['year'] === null ? null : toText(fields, 'year'),
    records: toList(fields, 'records').map((record) => toRecord(document, toFields(record))),
  };
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

function toFields(value: unknown): Fields {
  if (typeof value !== 'object' || value === null) throw unexpected('an object', value);
  return Object.fromEntries(Object.entries(value));
}

function toText(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string') throw unexpected(`a text as \`${name}\``, value);
  return value;
}

function toList(fields: Fields, name: string): readonly unknown[] {
  const value = fields[name];
  if (!Array.isArray(value)) throw unexpected(`a list as \`${name}\``, value);
  return value;
}

function unexpected(expected: string, value: unknown): TypeError {
  return new TypeError(`expected ${expected}, got ${JSON.stringify(value)}`);
}
