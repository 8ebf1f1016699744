import type { DocumentTree } from '#policy/tree/tree.ts';
import type { DocumentRecord } from '#schema/document.ts';
import { official } from '#schema/languages.ts';
import type { Bilingual } from '#schema/text.ts';
import { formatEnglishLocator } from './english.ts';

/** The facts of a document's record that a citation uses. */
export type CitedRecord = Pick<
  DocumentRecord,
  'title' | 'titleIsOurs' | 'titleEn' | 'documentNumber' | 'issuers' | 'date'
>;

/** What a citation says of a whole work: of an official text, or of figures that this site has put together. */
export interface CitedWork {
  readonly form: 'text' | 'data';
  /** The BCP 47 tag of the language of its title. */
  readonly language: string;
  readonly title: string;
  /** Whether the title is our description, as none was found. */
  readonly titleIsOurs: boolean;
  /** The English rendering of the title, or null. */
  readonly titleEn: string | null;
  /** 发文字号, or null. */
  readonly number: string | null;
  /** Those who are printed as issuers; never one that is inferred. Of figures the name of this site. */
  readonly issuers: readonly string[];
  /** As exactly as known, or null. Of figures the day up to which values were collected. */
  readonly date: string | null;
  /** Which state of the figures it is, in words; null for a text. */
  readonly edition: string | null;
}

/** Which place is cited and where it stands on this site. */
export interface CitedPlace {
  /** 第二部分第（一）项第1句, or empty for the whole work. */
  readonly locator: string;
  /** With scheme and host. */
  readonly address: string;
}

/** All that a style may say of what is cited. */
export interface Cited extends CitedWork, CitedPlace {
  /** The locator in English: Section 2, clause 1, sentence 1. */
  readonly locatorEn: string;
  /** The words to be quoted, or empty. */
  readonly words: string;
  /** What citations call this site. */
  readonly site: Bilingual;
}

/** A place left open: the page fills in what stands between the braces. */
export const openPlace: CitedPlace = { locator: '{locator}', address: '{address}' };

/** A document as citations know it: an issuer is taken only where it is printed, all else only as far as known. */
export function toCitedText(record: CitedRecord): CitedWork {
  const { title, titleIsOurs, titleEn, documentNumber, issuers, date } = record;
  return {
    ...{ form: 'text', language: official.tag, title, titleIsOurs, titleEn, issuers, date },
    number: documentNumber,
    edition: null,
  };
}

/** A part of a document, or for no eId the document, as every style cites it. */
export function toCitedPart(
  { record, tree }: { record: CitedRecord; tree: DocumentTree | null },
  part: Pick<Cited, 'locator' | 'words' | 'address' | 'site'> & { eId: string | null },
): Cited {
  const { eId, ...place } = part;
  const locatorEn = tree === null || eId === null ? '' : formatEnglishLocator(tree, eId);
  return { ...toCitedText(record), ...place, locatorEn };
}

/** Figures that this site has put together as citations know them: it is their author, and they are dated by their newest values. */
export function toCitedData(
  of: Pick<CitedWork, 'title' | 'language' | 'edition'> & { author: string; date: string },
): CitedWork {
  const { author, ...facts } = of;
  return {
    ...{ form: 'data', ...facts, issuers: [author] },
    ...{ titleIsOurs: false, titleEn: null, number: null },
  };
}

/** The title of what is cited with its place as a further particular, for formats that have no field for a place: `康熙字典: 巳集上`. */
export function titleWithPlace({ title, locator }: Pick<Cited, 'title' | 'locator'>): string {
  return [title, locator].filter((part) => part !== '').join(': ');
}
