import { toAskedNumber, type Asked } from '../query/asked.ts';
import type { CatalogueEntry } from '../catalogue/catalogue.ts';
import { toRecordPath, type ClauseRecord } from '../records/clause-record.ts';
import type { FoldedEntry } from '../catalogue/entry-match.ts';
import type { Query } from '../query/query.ts';
import { fold } from '../characters/fold.ts';
import { simplify, type VariantTable } from '../characters/variants.ts';

/** A place that a query names, beside the hits that hold its words. */
export type NamedPlace =
  | { readonly type: 'entry'; readonly entry: CatalogueEntry }
  | { readonly type: 'provision'; readonly record: ClauseRecord; readonly eId: string };

/** What a query means by number, code, name, amount or address: provisions, then entries. */
export function findPlaces(
  asked: Asked,
  entries: readonly FoldedEntry[],
  records: readonly ClauseRecord[],
  variants: VariantTable,
): NamedPlace[] {
  const meant = asked.within && listMeantDocuments(asked, entries, variants);
  const provisions = findProvisions(asked, records, meant);
  const named = findNamed(asked, entries, variants).map(toEntryPlace);
  return [...provisions, ...named];
}

/** Queries of which every entry that findPlaces finds answers one. */
export function listNamingQueries(asked: Asked, variants: VariantTable): Query[] {
  const own = asked.amount === null ? toName(asked, variants) : fold(asked.amount);
  return toQueries([own, simplify(fold(asked.within), variants)]);
}

/** The ids of the documents that a query names before a place in them, by the end of a title or name. */
export function listMeantDocuments(
  { within }: Asked,
  entries: readonly FoldedEntry[],
  variants: VariantTable,
): ReadonlySet<string | null> {
  const name = simplify(fold(within), variants);
  const meant = entries.filter(({ entry: { kind, title, names } }) =>
    [title.zh, ...names].some((known) => kind === 'document' && fold(known).endsWith(name)),
  );
  return new Set(meant.map(({ entry }) => entry.document));
}

/** A query for each of some folded words, empty ones left out. */
export function toQueries(words: readonly string[]): Query[] {
  return words.filter(Boolean).map((word) => ({ phrases: [[word]], excluded: [] }));
}

/** Whether an address names a record, or a sentence in it. A tail (`cl_3`) names provisions; a sentence must be named in full. */
export function isNamed(recordEId: string, address: string): boolean {
  return (
    recordEId === address ||
    recordEId.endsWith(`__${address}`) ||
    address.startsWith(`${recordEId}__`)
  );
}

function findNamed(
  asked: Asked,
  entries: readonly FoldedEntry[],
  variants: VariantTable,
): CatalogueEntry[] {
  const { amount } = asked;
  if (amount !== null) {
    const all = entries.map(({ entry }) => entry);
    return all.filter(({ kind, names }) => kind === 'target' && names.includes(amount));
  }
  const name = toName(asked, variants);
  if (name === '') return [];
  const holders = entries.filter(({ folded }) => folded.includes(name));
  return holders.map(({ entry }) => entry).filter((entry) => means(entry, name));
}

function toName(asked: Asked, variants: VariantTable): string {
  return simplify(fold(toAskedNumber(asked) ?? asked.text), variants);
}

/** A serial number is enough (`162号`), for nobody remembers the code. */
function means({ kind, title, names }: CatalogueEntry, name: string): boolean {
  if (kind === 'citation' || kind === 'target' || kind === 'task') return false;
  const isMeant = (known: string): boolean => fold(known) === name || known.endsWith(`〕${name}`);
  return [...Object.values(title), ...names].some(isMeant);
}

function findProvisions(
  { address }: Asked,
  records: readonly ClauseRecord[],
  meant: ReadonlySet<string | null> | '',
): NamedPlace[] {
  if (address === null) return [];
  return records.flatMap((record): NamedPlace[] => {
    if (!isNamed(record.eId, address) || (meant && !meant.has(record.document))) return [];
    const isWhole = !address.startsWith(`${record.eId}__`);
    const isPiece = record.pieces.some(({ eId }) => eId === address);
    if (!isWhole && !isPiece) return [];
    return [{ type: 'provision', record, eId: isWhole ? record.eId : address }];
  });
}

/** The address of a place, without a language. */
export function toPlacePath(place: NamedPlace): string {
  if (place.type === 'entry') return place.entry.address;
  return `${toRecordPath(place.record)}#${place.eId}`;
}

/** An entry as a place that a query names. */
export function toEntryPlace(entry: CatalogueEntry): NamedPlace {
  return { type: 'entry', entry };
}
