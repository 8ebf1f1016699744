import { escapeXml } from '../xml.ts';
import type { Cited } from './cited.ts';
import { writeOfficial } from './official.ts';

/**
 * HTML: the words in a `blockquote` that names the address in `cite`, the source beside it as a link, in a `figure` as
 * the HTML standard asks for a quotation with its source (4.4.4). It has neither script nor style.
 */
export function writeHtmlQuote(cited: Cited): string {
  const { address, language, words } = cited;
  const href = escapeXml(address);
  const source = `<a href="${href}">${escapeXml(writeOfficial(cited))}</a>`;
  if (words === '') return source;
  const lines = words.split('\n').map((line) => `<p>${escapeXml(line)}</p>`);
  return [
    `<figure lang="${escapeXml(language)}">`,
    `<blockquote cite="${href}">${lines.join('')}</blockquote>`,
    `<figcaption>——${source}</figcaption>`,
    '</figure>',
  ].join('\n');
}
