import { escapeInline } from '#policy/markdown/escape-inline.ts';
import { guardCell } from '#schema/tables/formula-cells.ts';
import type { CitedHit } from './cited-hit.ts';

/** Hits to be taken along in notes. */
export interface HitList {
  /** What was asked, and how much of what was found is listed, in a line. */
  readonly heading: string;
  /** The address under which the search can be repeated. */
  readonly address: string;
  readonly hits: readonly CitedHit[];
}

/** The list as plain text: each hit with its citation, its words and its address. */
export function formatHitText({ heading, address, hits }: HitList): string {
  const items = hits.map(
    ({ inline, words, address: own }, at) => `${at + 1}. ${inline}：\n   ${words}\n   ${own}`,
  );
  return `${[`${heading}\n${address}`, ...items].join('\n\n')}\n`;
}

/** The list as Markdown; what would be markup in the words is escaped. */
export function formatHitMarkdown({ heading, address, hits }: HitList): string {
  const items = hits.map(
    ({ inline, words, address: own }, at) =>
      `${at + 1}. [${escapeInline(inline)}](<${own}>)\n\n   > ${escapeInline(words)}`,
  );
  return `${[`${escapeInline(heading)} <${address}>`, ...items].join('\n\n')}\n`;
}

const columns = ['citation', 'title', 'document_number', 'locator', 'text', 'address', 'gbt7714'];

/** The list as CSV by RFC 4180, every cell in quotation marks, none of which a spreadsheet would run; a hit a row. */
export function formatHitCsv({ hits }: HitList): string {
  const rows = hits.map(({ inline, title, number, locator, words, address, gbt7714 }) =>
    [inline, title, number ?? '', locator, words, address, gbt7714].map(quote).join(','),
  );
  return `${[columns.join(','), ...rows].join('\r\n')}\r\n`;
}

function quote(cell: string): string {
  return `"${guardCell(cell).replaceAll('"', '""')}"`;
}
