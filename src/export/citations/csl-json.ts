import { titleWithPlace, type Cited } from './cited.ts';
import { nameInEnglish } from './english.ts';
import { toEntryKey } from './entry-key.ts';

/**
 * CSL-JSON, a list of one item on a line, by the schema csl-data.json of CSL 1.0.2: a paper is a report, figures are a dataset;
 * issuers are literal names; dates have as many parts as are known; what is not known has no field.
 */
export function writeCslJson(cited: Cited): string {
  const { address, date, edition, form, issuers, language, number, site } = cited;
  const item = {
    id: toEntryKey(address),
    type: form === 'data' ? 'dataset' : 'report',
    title: titleWithPlace(cited),
    ...(issuers.length > 0 && { author: issuers.map((literal) => ({ literal })) }),
    ...(date !== null && { issued: toDate(date) }),
    ...(number !== null && { number }),
    ...(edition !== null && { version: edition }),
    language,
    ...(form === 'text' && { source: nameInEnglish(site) }),
    URL: address,
  };
  return JSON.stringify([item]);
}

function toDate(date: string): { 'date-parts': [number[]] } {
  return { 'date-parts': [date.split('-').map(Number)] };
}
