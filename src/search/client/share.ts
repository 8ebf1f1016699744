import { copyWords } from '#browser/copy-words.ts';
import type { CatalogueEntry } from '../catalogue/catalogue.ts';
import {
  citePlace,
  parseCitationFile,
  type CitationFile,
  type CitedHit,
} from '../hits/cited-hit.ts';
import { toRecordPath } from '../records/clause-record.ts';
import { formatHitCsv, formatHitMarkdown, formatHitText, type HitList } from '../hits/hit-list.ts';
import type { Hit } from '../hits/find-hits.ts';
import { parseSearchAddress } from '../query/search-address.ts';
import { quoteHit } from '../hits/snippet.ts';
import { findById } from './elements.ts';
import { load } from './loading/load.ts';
import type { Given } from './answering/given.ts';
import { narrow } from './screen.ts';
import { pageLocale, say, toOwnAddress } from './words.ts';

/** A longer list is of no use in notes, and each of its provisions may have to be fetched. */
const most = 200;

const formats: Readonly<Record<string, (list: HitList) => string>> = {
  text: formatHitText,
  markdown: formatHitMarkdown,
  csv: formatHitCsv,
};

/** Copies the address of the search, or all that it found as a list in a format. */
export async function shareAnswer(style: string, given: Given | null): Promise<void> {
  const format = formats[style];
  const words = format && given ? format(await listHits(given)) : location.href;
  await copyWords(words, findById(`share-${style}`));
}

async function listHits(given: Given): Promise<HitList> {
  const address = { ...parseSearchAddress(location.search), show: most };
  const { hits, entries, count } = await narrow(given, address);
  const files = new Map<string, CitationFile | null>();
  for (const { record } of hits) {
    const { document: id } = record;
    if (!files.has(id))
      files.set(id, await load(`/documents/${id}/citations.json`, parseCitationFile));
  }
  const cited = hits.map((hit) => citeHit(hit, files.get(hit.record.document) ?? null));
  const blanks = {
    query: given.text,
    count: count + entries.length,
    listed: hits.length + entries.length,
  };
  return {
    heading: say('listHeading', blanks),
    address: location.href,
    hits: [...cited, ...entries.map(citeEntry)],
  };
}

/** Citations carry the address under which the site is published, as its pages do. */
function toAddress(path: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return new URL(toOwnAddress(path), canonical?.href ?? location.href).href;
}

/** Without the file of its document a hit is cited by its path. */
function citeHit(hit: Hit, file: CitationFile | null): CitedHit {
  const { record } = hit;
  const { eId, words } = quoteHit(hit);
  const address = toAddress(`${toRecordPath(record)}#${eId}`);
  if (file !== null) return citePlace(file, eId, address, words);
  const inline = record.path.join(' › ');
  return { inline, gbt7714: '', title: '', number: null, locator: inline, address, words };
}

function citeEntry({ kind, title, detail, text, address }: CatalogueEntry): CitedHit {
  const name = title[pageLocale()];
  const words = [detail?.[pageLocale()] ?? '', text].filter(Boolean).join(' · ');
  return {
    inline: say('entry', { kind: say(kind), name }),
    gbt7714: '',
    title: name,
    number: null,
    locator: '',
    address: toAddress(address),
    words,
  };
}
