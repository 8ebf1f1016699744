import { escapeInline } from '#policy/markdown/escape-inline.ts';
import type { Cited } from './cited.ts';
import { writeOfficial } from './official.ts';

/** Markdown (CommonMark 0.31, 5.1 and 6.3): the words as a quotation, the source in it as a link; what would be markup is escaped. */
export function writeMarkdown(cited: Cited): string {
  const { address, words } = cited;
  const source = `[${escapeInline(writeOfficial(cited))}](<${escapeAddress(address)}>)`;
  if (words === '') return source;
  const lines = words.split('\n').map((line) => `> ${escapeInline(line)}`);
  return [...lines, '>', `> —— ${source}`].join('\n');
}

function escapeAddress(address: string): string {
  return address.replaceAll(/[<>\\\s]/g, encodeURIComponent);
}
