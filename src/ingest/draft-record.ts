import { findKind } from '#policy/citations/document-types.ts';
import type { DocumentRecord } from '#schema/document.ts';
import { byLanguage, official } from '#schema/languages.ts';
import { toLooks } from '#schema/signs.ts';
import type { Ingested } from './ingest-text.ts';
import type { SourceFormat, SourceText } from './source/source-text.ts';

/** What a draft record needs to know about the file that the text came from. */
export interface SourceFile {
  /** Its name under seeds/. */
  readonly name: string;
  readonly format: SourceFormat;
  readonly sha256: string;
  /** The day on which it was received, YYYY-MM-DD. */
  readonly received: string;
}

/** A source file as read: its text and what identifies it. */
export interface Source extends SourceText, SourceFile {
  /** Whether a record beside the file says when it was received; else that is the day of its last change. */
  readonly recorded: boolean;
}

/** A part of a code ends in its own name: 民法典 物权编. */
const partOfCode = /^[^《]*(?:法|法典)\s*\S{1,8}编$/;

/**
 * Drafts document.yml from what the text and the page around it print; what neither prints stays null, and so does what
 * only an editor can write. A document without a title goes by the name of its file until then.
 */
export function draftRecord({ metadata }: Ingested, source: SourceFile): DocumentRecord {
  // A record is ours: signs that nobody sees or that pass for others stay in the text.
  const plain = (words: string | null) => words && toLooks(words);
  const title = toLooks(metadata.title ?? source.name);
  const { date, published, address } = metadata;
  const documentNumber = plain(metadata.documentNumber);
  const indexNumber = plain(metadata.indexNumber);
  const subject = plain(metadata.subject);
  return {
    title,
    titleIsOurs: metadata.title === null,
    titleEn: null,
    shortTitle: { ...byLanguage(() => null), [official.code]: title },
    documentNumber,
    issuers: metadata.issuers.map(toLooks),
    issuersInferred: null,
    date,
    addressees: metadata.addressees.map(toLooks),
    kind: draftKind(title),
    indexNumber,
    subject,
    published,
    absent: {
      ...(documentNumber === null && { documentNumber: 'not-sought' }),
      ...(metadata.issuers.length === 0 && { issuers: 'not-sought' }),
      ...(date === null && { date: 'not-sought' }),
      ...(metadata.addressees.length === 0 && { addressees: 'not-sought' }),
      ...(indexNumber === null && { indexNumber: 'not-sought' }),
      ...(subject === null && { subject: 'not-sought' }),
      ...(published === null && { published: 'not-sought' }),
      ...(address === null && { address: 'not-sought' }),
    },
    relations: [],
    aliases: [],
    facts: [],
    unknowns: [],
    provenance: {
      seed: source.name,
      format: source.format,
      sha256: source.sha256,
      received: source.received,
      address,
    },
  };
}

/** By the word with which a title ends, a bracketed remark after it left out; what ends in no known word is a notice. */
function draftKind(title: string): DocumentRecord['kind'] {
  const plain = title.replace(/[（(][^（）()]*[）)]$/, '');
  return partOfCode.test(plain) ? 'law' : (findKind(plain) ?? 'notice');
}
