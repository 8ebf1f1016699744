import { splitSentences } from '../policy/sentences.ts';
import { toRecordPath, type ClauseRecord, type Piece, type RecordFile } from './clause-record.ts';
import { fromIndexText, toIndexText } from './tokens.ts';

/** A record as it goes into Pagefind's index and comes back in a fragment. */
export interface IndexEntry {
  /** The record's address, without a language. */
  readonly url: string;
  readonly content: string;
  readonly meta: { readonly title: string };
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

const step = ' › ';
const address = /^\/documents\/([^/]+)\/([^/]+)\/$/;

/** What Pagefind is given of a record. */
export function toIndexEntry(file: RecordFile, record: ClauseRecord): IndexEntry {
  return {
    url: toRecordPath(record),
    content: toIndexText(record.text),
    meta: { title: record.path.join(step) },
    filters: {
      document: [record.document],
      section: [`${record.document}.${record.section}`],
      ...(file.year === null ? {} : { year: [file.year] }),
      target: [record.hasTarget ? 'yes' : 'no'],
      citation: [record.hasCitation ? 'yes' : 'no'],
    },
  };
}

/** A record read back from a fragment: whole but for the addresses of its sentences and its white space. */
export function fromIndexEntry({ url, content, meta, filters }: IndexEntry): ClauseRecord {
  const [, document, eId] = address.exec(url) ?? [];
  if (document === undefined || eId === undefined) {
    throw new TypeError(`fragment: expected the address of a provision, got ${url}`);
  }
  const text = fromIndexText(content);
  const path = meta.title.split(step);
  const heading = fromIndexText(path.at(-1) ?? '');
  return {
    document,
    eId,
    path,
    section: eId.split('__')[0] ?? eId,
    text,
    headingLength: text.startsWith(heading) ? heading.length : 0,
    pieces: toPieces(eId, text),
    hasTarget: filters['target']?.[0] === 'yes',
    hasCitation: filters['citation']?.[0] === 'yes',
  };
}

/** The name under which a record stands in the index. */
export function toIndexId({ document, eId }: Pick<ClauseRecord, 'document' | 'eId'>): string {
  return `${document}.${eId}`;
}

function toPieces(eId: string, text: string): Piece[] {
  let start = 0;
  return splitSentences(text).map((sentence) => {
    const piece = { eId, start };
    start += sentence.length;
    return piece;
  });
}
