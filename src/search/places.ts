import { toCanonicalNumber } from '../policy/document-number.ts';
import { parseAddress } from './address.ts';
import type { CatalogueEntry } from './catalogue.ts';
import { toRecordPath, type ClauseRecord } from './clause-record.ts';
import { fold } from './fold.ts';
import { simplify, type VariantTable } from './variants.ts';

/** A place that a query names, beside the hits that hold its words. */
export interface Place {
  /** Its address without a language. */
  readonly address: string;
  readonly title: string;
  /** A document number, or the document in which it stands; null where there is nothing to add. */
  readonly detail: string | null;
}

/** With fewer characters nearly every title would be named. */
const shortestName = 2;
const most = 6;

/** The documents and provisions that a query names by number, title or address. */
export function findPlaces(
  text: string,
  catalogue: readonly CatalogueEntry[],
  records: readonly ClauseRecord[],
  variants: VariantTable,
): Place[] {
  const name = simplify(fold(toCanonicalNumber(text) ?? text), variants);
  const documents = name.length < shortestName ? [] : findDocuments(name, catalogue);
  const provisions = findProvisions(text, catalogue, records);
  return [...provisions, ...documents.map(toDocumentPlace)].slice(0, most);
}

/** The documents whose numbers share the code and year, or the serial number, of the number asked for. */
export function findNearNumbers(text: string, catalogue: readonly CatalogueEntry[]): Place[] {
  const asked = splitNumber(toCanonicalNumber(text));
  if (asked === null) return [];
  const near = catalogue.filter(({ number }) => {
    const other = splitNumber(number);
    return other !== null && (other.series === asked.series || other.serial === asked.serial);
  });
  return near.slice(0, most).map(toDocumentPlace);
}

function findDocuments(name: string, catalogue: readonly CatalogueEntry[]): CatalogueEntry[] {
  return catalogue.filter(({ title, number, aliases }) =>
    [title, number ?? '', ...aliases].some((known) => fold(known).includes(name)),
  );
}

function toDocumentPlace({ document, title, number }: CatalogueEntry): Place {
  return { address: `/documents/${document}/`, title, detail: number };
}

function findProvisions(
  text: string,
  catalogue: readonly CatalogueEntry[],
  records: readonly ClauseRecord[],
): Place[] {
  const address = parseAddress(text);
  if (address === null) return [];
  const titles = new Map(catalogue.map(({ document, title }) => [document, title]));
  return records.flatMap((record) => {
    const eId = [record.eId, ...record.pieces.map((piece) => piece.eId)].find(
      (known) => known === address || known.endsWith(`__${address}`),
    );
    if (eId === undefined || !isOwn(record.eId, address, eId)) return [];
    return {
      address: `${toRecordPath(record)}#${eId}`,
      title: record.path.join(' › '),
      detail: titles.get(record.document) ?? null,
    };
  });
}

/** A tail (`cl_3`) names provisions; a sentence must be named in full. */
function isOwn(recordEId: string, address: string, eId: string): boolean {
  return eId === recordEId || eId === address;
}

function splitNumber(number: string | null): { series: string; serial: string } | null {
  const match = /^(.+〕)(\d+)号$/.exec(number ?? '');
  return match === null ? null : { series: match[1] ?? '', serial: match[2] ?? '' };
}
