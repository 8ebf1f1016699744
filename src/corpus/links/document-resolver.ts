import { isNameStart } from '#policy/references/document-names.ts';
import type { DocumentRecord } from '#schema/document.ts';
import type { CorpusDocument } from '../corpus.ts';

/** Finds the document that a citation or a bare name means, or null. */
export interface DocumentResolver {
  /** By number, title or both; null where they do not mean one document for certain. */
  cited(title: string | null, number: string | null): CorpusDocument | null;
  /** By the longest known title or alias with which words end (认定为刑法 means 刑法, 义务教育法 never 教育法); `length` characters name it. */
  named(words: string): { readonly document: CorpusDocument; readonly length: number } | null;
}

/** A resolver over all records; a title that two documents bear means neither of them. */
export function createDocumentResolver(documents: readonly CorpusDocument[]): DocumentResolver {
  const byNumber = new Map<string, CorpusDocument>();
  const byTitle = new Map<string, CorpusDocument | null>();
  const byRest = new Map<string, CorpusDocument[]>();
  for (const document of documents) {
    const { documentNumber, title, aliases } = document.record;
    if (documentNumber !== null) byNumber.set(toNumberKey(documentNumber), document);
    for (const key of new Set([title, ...aliases].flatMap(listKeys))) {
      byTitle.set(key, byTitle.has(key) ? null : document);
    }
    const key = toTitleKey(title);
    if (key.startsWith('关于')) byRest.set(key, [...(byRest.get(key) ?? []), document]);
  }
  return {
    cited(title, number) {
      const numbered = number === null ? undefined : byNumber.get(toNumberKey(number));
      if (numbered !== undefined || title === null) return numbered ?? null;
      const key = toTitleKey(title);
      const titled = byTitle.get(key) ?? findWithIssuer(key, byRest);
      return titled !== null && fitsNumber(titled.record, number) ? titled : null;
    },
    named(words) {
      for (let from = 0; from < words.length - 1; from += 1) {
        const document = byTitle.get(toTitleKey(words.slice(from)));
        if (document && isNameStart(words.slice(0, from)))
          return { document, length: words.length - from };
      }
      return null;
    },
  };
}

/** 甲市人民政府关于…的通知 is 关于…的通知 of 甲市人民政府, if there is one such document. */
function findWithIssuer(
  key: string,
  byRest: ReadonlyMap<string, readonly CorpusDocument[]>,
): CorpusDocument | null {
  const at = key.indexOf('关于');
  const issuers = key.slice(0, at);
  if (at <= 0) return null;
  const fitting = (byRest.get(key.slice(at)) ?? []).filter(
    ({ record }) =>
      record.issuers.length > 0 && record.issuers.every((issuer) => issuers.includes(issuer)),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** A document of the same title under another number is another document. */
function fitsNumber({ documentNumber }: DocumentRecord, number: string | null): boolean {
  if (number === null || documentNumber === null) return true;
  return toNumberKey(documentNumber) === toNumberKey(number);
}

/** An order is printed with the state's name and cited without it (中华人民共和国国务院令第693号). */
function toNumberKey(number: string): string {
  return number.replace(/^中华人民共和国/, '');
}

/** A law is named with and without the state's name. */
function listKeys(title: string): string[] {
  const key = toTitleKey(title);
  const short = key.replace(/^中华人民共和国(?=.{2,}(?:法|法典|条例)$)/, '');
  return [key, short];
}

function toTitleKey(title: string): string {
  return title.normalize('NFKC').replaceAll(/\s+/g, '');
}
