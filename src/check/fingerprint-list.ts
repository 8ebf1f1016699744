import { toFields, toList, toText } from '#search/records/json-fields.ts';
import { toRow } from './to-row.ts';

/** A fingerprint that was published for a part, and when. */
export interface PublishedFingerprint {
  /** Empty for the title, or for the whole document. */
  readonly eId: string;
  readonly hash: string;
  /** The day on which it was written down; null where that is still to come. */
  readonly since: string | null;
  /** The day from which it does not stand any more; null where it stands. */
  readonly until: string | null;
}

/** The fingerprint of words that were corrected or taken out keeps how they began. */
export interface PublishedPart extends PublishedFingerprint {
  readonly words: string;
}

/** Every fingerprint that was published of a document, as /documents/<doc>/fingerprints.json holds them. */
export interface FingerprintList {
  readonly document: string;
  /** Of the words of each heading, paragraph and sentence. */
  readonly parts: readonly PublishedPart[];
  /** Of what each printed sheet shows. */
  readonly sheets: readonly PublishedFingerprint[];
}

/** The file, a fingerprint a line. */
export function formatFingerprintList({ document, parts, sheets }: FingerprintList): string {
  const toLine = ({ eId, hash, since, until }: PublishedFingerprint, ...more: string[]): string =>
    JSON.stringify([eId, hash, since, until, ...more]);
  const ofParts = parts.map((part) =>
    part.until === null ? toLine(part) : toLine(part, part.words),
  );
  const ofSheets = sheets.map((sheet) => toLine(sheet));
  return `{"document":${JSON.stringify(document)},"parts":[\n${ofParts.join(',\n')}\n],"sheets":[\n${ofSheets.join(',\n')}\n]}\n`;
}

/** Reads what a fingerprints.json held after JSON.parse; throws where it is not of that shape. */
export function parseFingerprintList(value: unknown): FingerprintList {
  const fields = toFields(value);
  return {
    document: toText(fields, 'document'),
    parts: toList(fields, 'parts').map(toPublished),
    sheets: toList(fields, 'sheets').map(toPublished),
  };
}

function toPublished(value: unknown): PublishedPart {
  const [eId, hash, since, until, words] = toRow(value);
  if (typeof eId !== 'string' || typeof hash !== 'string')
    throw new TypeError('fingerprints.json: expected a row with an id and a fingerprint');
  const toDay = (day: unknown): string | null => (typeof day === 'string' ? day : null);
  return {
    eId,
    hash,
    since: toDay(since),
    until: toDay(until),
    words: typeof words === 'string' ? words : '',
  };
}
