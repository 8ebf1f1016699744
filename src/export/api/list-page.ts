import type { Bilingual } from '#schema/text.ts';

/** So many bytes of items stand on a page of a list, but for an item that is longer by itself. */
const mostBytes = 500_000;

/** What every answer says beside its items. */
export interface ListFacts {
  /** What must be said first, or null. */
  readonly notice: Bilingual | null;
  /** The day up to which values were collected (YYYY-MM-DD). */
  readonly dataDate: string;
}

/** Items put on pages that none of them makes longer than half a megabyte, at least one page. */
export function toApiPages(items: readonly object[]): (readonly object[])[] {
  const pages: object[][] = [[]];
  const encoder = new TextEncoder();
  let bytes = 0;
  for (const item of items) {
    const length = encoder.encode(JSON.stringify(item)).length;
    const last = pages.at(-1);
    if (last === undefined || (bytes + length > mostBytes && last.length > 0)) {
      pages.push([item]);
      bytes = length;
    } else {
      last.push(item);
      bytes += length;
    }
  }
  return pages;
}

/** A page of a list as it is answered: what it is, where the next one stands, then the items, one a line. */
export function formatListPage(
  facts: ListFacts,
  place: {
    readonly collection: string;
    readonly total: number;
    readonly page: number;
    readonly pages: number;
    readonly toAddress: (page: number) => string;
  },
  items: readonly object[],
): string {
  const { collection, page, pages, toAddress, total } = place;
  const head = {
    '@id': toAddress(page),
    ...{ collection, ...facts, total, page, pages },
    next: page < pages ? toAddress(page + 1) : null,
  };
  const lines = items.map((item) => JSON.stringify(item)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"items":[${lines === '' ? '' : `\n${lines}\n`}]}\n`;
}
