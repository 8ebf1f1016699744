import { titleWithPlace, type Cited } from './cited.ts';
import { toEntryKey } from './entry-key.ts';

/**
 * RIS after the tags of Reference Manager as EndNote, Zotero and Mendeley read them: a paper is a report (RPRT, its number
 * in SN), figures are DATA; PY has the year, DA `YYYY/MM/DD/` as far as known; lines end as the format asks.
 */
export function writeRis(cited: Cited): string {
  const { address, date, edition, form, issuers, language, number, titleEn } = cited;
  const tags: readonly (readonly [string, string | null])[] = [
    ['TY', form === 'data' ? 'DATA' : 'RPRT'],
    ['ID', toEntryKey(address)],
    ['TI', titleWithPlace(cited)],
    ...issuers.map((name) => ['AU', name] as const),
    ['PY', date?.slice(0, 4) ?? null],
    ['DA', toDate(date)],
    ['SN', number],
    ['ET', edition],
    ['LA', language],
    ['N1', titleEn],
    ['UR', address],
  ];
  const lines = tags.flatMap(([tag, value]) =>
    value === null || value === '' ? [] : [`${tag}  - ${value.replaceAll(/\s+/g, ' ').trim()}`],
  );
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** Three slashes, whatever is known between them. */
function toDate(date: string | null): string | null {
  if (date === null) return null;
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}
