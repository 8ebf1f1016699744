import { formatDocument, formatPart } from '#policy/markdown/format-document.ts';
import { toDraft, toDraftPart } from '#policy/tree/to-draft.ts';
import { toCitation, toPageAddress, type FormatSource } from '../format-source.ts';

/** A text, or a part of it, as Markdown, behind a head that says what it is; the same Markdown as the text.md of the site's content. */
export function writeTextMarkdown(source: FormatSource): string {
  const { page, record, site, tree } = source;
  const words = page === null ? formatDocument(toDraft(tree)) : formatPart(toDraftPart(page.node));
  const notice = site.notice === null ? [] : Object.values(site.notice);
  const head = [
    ['title', record.title],
    ['citation', toCitation(source)],
    ['address', toPageAddress(source)],
    ['number', record.documentNumber],
    ['issuers', record.issuers.length === 0 ? null : record.issuers],
    ['date', record.date],
    ['notice', notice.length === 0 ? null : notice],
  ] as const;
  // A value in JSON is one in YAML too.
  const lines = head.flatMap(([name, value]) =>
    value === null ? [] : `${name}: ${JSON.stringify(value)}`,
  );
  return `---\n${lines.join('\n')}\n---\n\n${words}`;
}
